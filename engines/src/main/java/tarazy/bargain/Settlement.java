package tarazy.bargain;

import java.util.List;

/** Where bargaining over one issue comes to rest. */
public sealed interface Settlement {
    /** The place itself, the mean of several, NaN if there is none. */
    double expected();

    /**
     * An outcome on the scale.
     *
     * @param position the settlement
     * @param low lowest position that would settle the issue as well
     * @param high highest such position; above {@code low} only if there is a tie, which a stated rule of the model has
     *     then resolved
     */
    record At(double position, double low, double high) implements Settlement {
        /** Without a tie. */
        public static At point(double position) {
            return new At(position, position, position);
        }

        @Override
        public double expected() {
            return position;
        }

        /** True if a rule had to choose among positions that settle the issue equally well. */
        public boolean tied() {
            return low < high;
        }
    }

    /**
     * Several outcomes are possible.
     *
     * @param prospects at least one, by rising position, probabilities with sum 1
     */
    record Lottery(List<Prospect> prospects) implements Settlement {
        public Lottery {
            prospects = List.copyOf(prospects);
        }

        @Override
        public double expected() {
            double sum = 0;
            for (Prospect each : prospects) {
                sum += each.probability() * each.position();
            }
            return sum;
        }
    }

    /** One of several outcomes. */
    record Prospect(double position, double probability) {}

    /** There is no outcome. */
    record None(Reason reason) implements Settlement {
        @Override
        public double expected() {
            return Double.NaN;
        }
    }

    /** Why there is no outcome. */
    enum Reason {
        /** No actor has any weight. */
        NO_INFLUENCE("no influence"),
        /** No outcome is better for everybody than to disagree. */
        NO_AGREEMENT("no agreement");

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
