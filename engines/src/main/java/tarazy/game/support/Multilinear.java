package tarazy.game.support;

/**
 * A form that is linear in the mixed strategy of each of some players: a coefficient for each combination of strategies.
 * The coefficients are intervals, as payoffs may be no doubles.
 *
 * @param players in ascending order
 * @param sizes how many strategies each of them has
 * @param coefficients the first player's strategy varies fastest
 */
@SuppressWarnings("ArrayRecordComponent") // made and read in this package only, never compared
record Multilinear(int[] players, int[] sizes, Interval[] coefficients) {
    /** Its range where players mix within bounds and probabilities add up to 1, or a little more. */
    Interval range(Interval[][] mixed) {
        Interval[] rest = coefficients;
        int size = rest.length;
        for (int k = players.length - 1; k >= 0; k--) {
            size /= sizes[k];
            Interval[] next = new Interval[size];
            for (int i = 0; i < size; i++) {
                next[i] = mean(rest, i, size, mixed[players[k]]);
            }
            rest = next;
        }
        return rest[0];
    }

    /**
     * Σ x a over distributions x within bounds: for any m it is m + Σ x (a − m), which is bounded term by term; the best m is
     * one of the a.
     */
    private static Interval mean(Interval[] values, int from, int step, Interval[] weights) {
        if (weights.length == 1) {
            return values[from];
        }
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int m = 0; m < weights.length; m++) {
            double below = values[from + m * step].low();
            double above = values[from + m * step].high();
            double least = below;
            double most = above;
            for (int s = 0; s < weights.length; s++) {
                Interval value = values[from + s * step];
                least = Math.nextDown(least + least(weights[s], value, below));
                most = Math.nextUp(most + most(weights[s], value, above));
            }
            low = Math.max(low, least);
            high = Math.min(high, most);
        }
        return new Interval(Math.min(low, high), Math.max(low, high));
    }

    /** Not more than any weight × (value − m). */
    private static double least(Interval weight, Interval value, double m) {
        double low = Math.nextDown(value.low() - m);
        double product = Math.min(weight.low() * low, weight.high() * low);
        if (weight.low() < 0) {
            double high = Math.nextUp(value.high() - m);
            product = Math.min(product, Math.min(weight.low() * high, weight.high() * high));
        }
        return Math.nextDown(product);
    }

    /** Not less than any weight × (value − m). */
    private static double most(Interval weight, Interval value, double m) {
        double high = Math.nextUp(value.high() - m);
        double product = Math.max(weight.low() * high, weight.high() * high);
        if (weight.low() < 0) {
            double low = Math.nextDown(value.low() - m);
            product = Math.max(product, Math.max(weight.low() * low, weight.high() * low));
        }
        return Math.nextUp(product);
    }

    /** Its value, about. */
    double value(double[][] mixed) {
        double[] rest = new double[coefficients.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = coefficients[i].middle();
        }
        int size = rest.length;
        for (int k = players.length - 1; k >= 0; k--) {
            size /= sizes[k];
            for (int i = 0; i < size; i++) {
                double sum = 0;
                for (int s = 0; s < sizes[k]; s++) {
                    sum += mixed[players[k]][s] * rest[i + s * size];
                }
                rest[i] = sum;
            }
        }
        return rest[0];
    }

    /** How it changes if a player moves weight from its last strategy to another. */
    Multilinear derivative(int place, int strategy) {
        int[] others = without(players, place);
        int[] otherSizes = without(sizes, place);
        Interval[] change = new Interval[coefficients.length / sizes[place]];
        int block = 1;
        for (int k = 0; k < place; k++) {
            block *= sizes[k];
        }
        int last = sizes[place] - 1;
        for (int i = 0; i < change.length; i++) {
            int base = i / block * block * sizes[place] + i % block;
            change[i] = coefficients[base + strategy * block].subtract(coefficients[base + last * block]);
        }
        return new Multilinear(others, otherSizes, change);
    }

    private static int[] without(int[] values, int place) {
        int[] rest = new int[values.length - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = values[i < place ? i : i + 1];
        }
        return rest;
    }
}
