package tarazy.movement.corridor;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tarazy.movement.Problems;

/**
 * Ways side by side that all carry as much as they can without a break: F is there after T = (F + Σ k τ) / Σ k over the used
 * ways of rate k and transit time τ, which are the fastest, as many as are faster than T.
 *
 * @param hours until all is there; in the unit of the transit times, whatever that is
 * @param used numbers of the ways in use, the fastest first
 */
public record ParallelPaths(double hours, List<Integer> used) {
    public ParallelPaths {
        used = List.copyOf(used);
    }

    /**
     * Finds time and ways.
     *
     * @param amount 0 or more
     * @param rates amount per unit of time of each way, 0 or more
     * @param transits time of each way, as many as rates, 0 or more
     * @return infinite time if no way carries anything
     * @throws tarazy.movement.InvalidNetworkException with all faults
     */
    public static ParallelPaths quickest(double amount, double[] rates, double[] transits) {
        check(amount, rates, transits);
        if (amount == 0) {
            return new ParallelPaths(0, List.of());
        }
        List<Integer> fastest = IntStream.range(0, rates.length)
                .filter(i -> rates[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> transits[i]))
                .toList();
        double time = Double.POSITIVE_INFINITY;
        double rate = 0;
        double late = 0;
        int used = 0;
        while (used < fastest.size() && transits[fastest.get(used)] < time) {
            int i = fastest.get(used++);
            rate += rates[i];
            late += rates[i] * transits[i];
            time = (amount + late) / rate;
        }
        return new ParallelPaths(time, fastest.subList(0, used));
    }

    private static void check(double amount, double[] rates, double[] transits) {
        Problems problems = new Problems();
        problems.within("ways", "amount", amount, 0, Double.MAX_VALUE);
        if (rates.length != transits.length) {
            problems.add("ways", rates.length + " rates but " + transits.length + " transit times");
        }
        for (int i = 0; i < Math.min(rates.length, transits.length); i++) {
            problems.within("way " + (i + 1), "rate", rates[i], 0, Double.MAX_VALUE);
            problems.within("way " + (i + 1), "transit time", transits[i], 0, Double.MAX_VALUE);
        }
        problems.throwIfAny("parallel ways");
    }
}
