package tarazy.casefile;

/**
 * A place that names something defined elsewhere in the case, to be looked up once all files are read.
 *
 * @param by who names it, for messages: {@code lever "cpc_transit"}
 */
record NameUse(Kind kind, String name, Place place, String by) {

    enum Kind {
        ACTOR("actor"),
        SOURCE("source"),
        MECHANISM("mechanism"),
        /** An uncertain quantity. */
        ESTIMATE("estimated quantity"),
        /** Whatever formulas can read. */
        VALUE("quantity, stock, event, lever, issue or decision"),
        /** What a scenario may set. */
        SETTABLE("quantity, stock, event or lever");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
