/** What kind a lever is, found by intervening in a model instead of by declaration. */
@org.jspecify.annotations.NullMarked
package tarazy.influence.classification;
