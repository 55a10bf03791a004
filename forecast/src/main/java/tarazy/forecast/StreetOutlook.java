package tarazy.forecast;

import java.util.List;
import tarazy.casefile.UprisingFile;
import tarazy.uprising.street.Outbursts;

/**
 * What came of street-level runs.
 *
 * @param seed of the first run; the others follow it
 * @param first the first run, at every step from 0, the layout
 * @param runs how each broke out
 */
public record StreetOutlook(UprisingFile.Street file, long seed, List<Moment> first, List<Outbursts> runs) {
    public StreetOutlook {
        first = List.copyOf(first);
        runs = List.copyOf(runs);
    }

    /** How many citizens were what after a step. */
    public record Moment(int quiet, int active, int jailed, double legitimacy) {}

    /** Mean peak over the outbursts of all runs; NaN without any. */
    public double meanPeak() {
        int count = runs.stream().mapToInt(Outbursts::count).sum();
        return runs.stream()
                        .filter(run -> run.count() > 0)
                        .mapToDouble(run -> run.meanPeak() * run.count())
                        .sum()
                / count;
    }
}
