package tarazy.influence.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ArraySampler;

/**
 * Shapley and Banzhaf values of any number of deniers from random orders and random sets (Castro, Gómez and Tejada 2009,
 * <em>Computers &amp; Operations Research</em> 36). The estimates of Shapley values sum exactly to v(all).
 *
 * @param deniers whose values follow, in the same order
 */
public record SampledAttribution(List<String> deniers, List<Estimate> shapley, List<Estimate> banzhaf) {
    /**
     * Samples with the denial's present numbers; all NaN where they are not usable.
     *
     * @param random decides all, so that the same stream gives the same bits
     * @param samples number of random orders, and of random sets, at least 2
     */
    public static SampledAttribution of(Denial denial, UniformRandomProvider random, int samples) {
        if (samples < 2) {
            throw new IllegalArgumentException("samples is " + samples + ", must be 2 or more");
        }
        List<Estimate.Running> shapley = runnings(denial);
        List<Estimate.Running> banzhaf = runnings(denial);
        if (denial.usable()) {
            for (int k = 0; k < samples; k++) {
                order(denial.openings(), random, shapley);
                set(denial.openings(), random, banzhaf);
            }
        } else {
            Stream.of(shapley, banzhaf).flatMap(List::stream).forEach(each -> each.add(Double.NaN));
        }
        return new SampledAttribution(denial.deniers(), estimates(shapley), estimates(banzhaf));
    }

    /** Lets all open in random order: what each lets flow more is what it would withhold by coming in reverse order. */
    private static void order(Openings openings, UniformRandomProvider random, List<Estimate.Running> into) {
        int[] order = new int[openings.deniers()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        ArraySampler.shuffle(random, order);
        openings.start();
        double before = openings.best();
        for (int denier : order) {
            openings.open(denier);
            double after = openings.best();
            into.get(denier).add(after - before);
            before = after;
        }
    }

    private static void set(Openings openings, UniformRandomProvider random, List<Estimate.Running> into) {
        boolean[] closing = new boolean[openings.deniers()];
        for (int i = 0; i < closing.length; i++) {
            closing[i] = random.nextBoolean();
        }
        double flow = openings.without(closing);
        for (int i = 0; i < closing.length; i++) {
            closing[i] = !closing[i];
            double other = openings.without(closing);
            closing[i] = !closing[i];
            into.get(i).add(closing[i] ? other - flow : flow - other);
        }
    }

    private static List<Estimate.Running> runnings(Denial denial) {
        return Stream.generate(Estimate.Running::new)
                .limit(denial.deniers().size())
                .toList();
    }

    private static List<Estimate> estimates(List<Estimate.Running> of) {
        List<Estimate> estimates = new ArrayList<>();
        of.forEach(each -> estimates.add(each.estimate()));
        return List.copyOf(estimates);
    }
}
