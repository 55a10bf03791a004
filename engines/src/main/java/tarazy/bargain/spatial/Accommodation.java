package tarazy.bargain.spatial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * How actors come to terms with where all stand: after a turn, an actor's ideal is the mean of the positions and of its
 * ideal before, each with its rate. Without one, an actor's ideal is its position.
 *
 * @param actors names, all different
 * @param rates a row for each actor: how much it goes by the position of each, 0 or more, with sum 1 or less; what is
 *     left keeps to its old ideal
 */
public record Accommodation(List<String> actors, List<List<Double>> rates) {
    /** By how much a sum of rates may exceed 1, for rounding. */
    private static final double ROUNDING = 1e-10;

    /** @throws IllegalArgumentException with all faults */
    public Accommodation {
        actors = actors.stream().map(String::strip).toList();
        rates = rates.stream().map(List::copyOf).toList();
        List<String> faults = new ArrayList<>();
        if (new HashSet<>(actors).size() < actors.size()) {
            faults.add("two actors have the same name");
        }
        if (rates.size() != actors.size()) {
            faults.add("%d rows for %d actors".formatted(rates.size(), actors.size()));
        }
        for (int i = 0; i < Math.min(rates.size(), actors.size()); i++) {
            check(actors.get(i), rates.get(i), actors.size(), faults);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("accommodation: " + String.join("; ", faults));
        }
    }

    /** Every ideal is the position. */
    public static Accommodation none() {
        return new Accommodation(List.of(), List.of());
    }

    /** True if every ideal is the position, for want of rates. */
    public boolean isNone() {
        return actors.isEmpty();
    }

    /** The rate at which one actor goes by the position of another. */
    double rate(int actor, int other) {
        return rates.get(actor).get(other);
    }

    private static void check(String actor, List<Double> row, int actors, List<String> faults) {
        double sum = 0;
        for (double rate : row) {
            if (!(rate >= 0)) {
                faults.add("%s has the rate %s, must be 0 or more".formatted(actor, rate));
            }
            sum += rate;
        }
        if (row.size() != actors) {
            faults.add("%s has %d rates for %d actors".formatted(actor, row.size(), actors));
        }
        if (sum > 1 + ROUNDING) {
            faults.add("the rates of %s add up to %s, must be 1 or less".formatted(actor, sum));
        }
    }
}
