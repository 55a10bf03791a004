package tarazy.bargain;

/** Where bargaining over one issue comes to rest. */
public sealed interface Settlement {

    /**
     * An outcome on the scale.
     *
     * @param position the settlement
     * @param low lowest position that would settle the issue as well
     * @param high highest such position; above {@code low} only if there is a tie, which a stated rule of the model has
     *     then resolved
     */
    record At(double position, double low, double high) implements Settlement {
        /** True if a rule had to choose among positions that settle the issue equally well. */
        public boolean tied() {
            return low < high;
        }
    }

    /** There is no outcome. */
    record None(Reason reason) implements Settlement {}

    /** Why there is no outcome. */
    enum Reason {
        /** No actor has any weight. */
        NO_INFLUENCE("no influence");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** In words, as shown to people. */
        public String text() {
            return text;
        }
    }
}
