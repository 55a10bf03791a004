package tarazy.text.snippet;

/** What a text says of how a figure relates to the number it gives. */
public enum Comparator {
    /** No more than the number. */
    AS_SAID,
    ABOUT,
    NEARLY,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    UP_TO,
    /** Between the number and the upper one. */
    RANGE,
    /** Only an order of magnitude: "dozens" has the value 12, "hundreds of thousands" 100000. */
    VAGUE
}
