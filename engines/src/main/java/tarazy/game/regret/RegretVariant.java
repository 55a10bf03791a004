package tarazy.game.regret;

/** What past regrets and past play count for. */
public sealed interface RegretVariant {
    /** As on the command line. */
    String name();

    /** What the sum of play before this iteration is multiplied by when that of this iteration is added. */
    double keptPlay(int iteration);

    /** What the sum of regrets, that of this iteration included, is multiplied by if it is above 0. */
    double keptGain(int iteration);

    /** What the sum of regrets, that of this iteration included, is multiplied by if it is below 0. */
    double keptLoss(int iteration);

    /** All iterations count alike (Zinkevich, Johanson, Bowling and Piccione 2007). */
    record Plain() implements RegretVariant {
        @Override
        public String name() {
            return "cfr";
        }

        @Override
        public double keptPlay(int iteration) {
            return 1;
        }

        @Override
        public double keptGain(int iteration) {
            return 1;
        }

        @Override
        public double keptLoss(int iteration) {
            return 1;
        }
    }

    /** Sums of regrets never fall below 0, and iteration t counts t times (Tammelin 2014). */
    record Plus() implements RegretVariant {
        @Override
        public String name() {
            return "cfr+";
        }

        @Override
        public double keptPlay(int iteration) {
            return (iteration - 1.0) / iteration;
        }

        @Override
        public double keptGain(int iteration) {
            return 1;
        }

        @Override
        public double keptLoss(int iteration) {
            return 0;
        }
    }

    /**
     * After iteration t sums of regrets are multiplied by t^α / (t^α + 1) where above 0 and by t^β / (t^β + 1) where
     * below, and the average by (t / (t + 1))^γ (Brown and Sandholm 2019).
     *
     * @param alpha how fast old gains are forgotten, the less the higher; from −100 to 100
     * @param beta the same for losses
     * @param gamma how much more late play counts than early, 0 to 100
     */
    record Discounted(double alpha, double beta, double gamma) implements RegretVariant {
        private static final double MOST = 100;

        public Discounted {
            check("alpha", alpha, -MOST);
            check("beta", beta, -MOST);
            check("gamma", gamma, 0);
        }

        private static void check(String name, double value, double least) {
            if (!(value >= least && value <= MOST)) {
                throw new IllegalArgumentException(name + " is " + value + ", must be from " + least + " to " + MOST);
            }
        }

        /** With 3/2, 0 and 2, which its authors recommend. */
        public static Discounted standard() {
            return new Discounted(1.5, 0, 2);
        }

        @Override
        public String name() {
            return "dcfr";
        }

        @Override
        public double keptPlay(int iteration) {
            return StrictMath.pow((iteration - 1.0) / iteration, gamma);
        }

        @Override
        public double keptGain(int iteration) {
            return kept(iteration, alpha);
        }

        @Override
        public double keptLoss(int iteration) {
            return kept(iteration, beta);
        }

        private static double kept(int iteration, double exponent) {
            // as 1 − 1/(power + 1) it holds for infinite powers, too
            return 1 - 1 / (StrictMath.pow(iteration, exponent) + 1);
        }
    }
}
