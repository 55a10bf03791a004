/** How opinions change among those who listen to each other. */
@org.jspecify.annotations.NullMarked
package tarazy.bargain.opinion;
