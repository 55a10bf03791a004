/** The challenge model of Bueno de Mesquita: actors confront each other in pairs and give way. */
@org.jspecify.annotations.NullMarked
package tarazy.bargain.challenge;
