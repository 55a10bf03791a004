/**
 * What the runs of an ensemble tell about an answer without another run: which inputs and which sources move it, where
 * it tips, how far it is known. Everything works on plain columns with one value a run; a missing value is NaN.
 */
@org.jspecify.annotations.NullMarked
package tarazy.insight;
