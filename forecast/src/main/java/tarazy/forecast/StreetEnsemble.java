package tarazy.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import tarazy.casefile.UprisingFile;
import tarazy.forecast.StreetOutlook.Moment;
import tarazy.simulation.LocalRunner;
import tarazy.uprising.street.Outbursts;
import tarazy.uprising.street.Street;
import tarazy.uprising.street.StreetSeries;

/** Street-level runs, one a seed. */
public final class StreetEnsemble {
    private StreetEnsemble() {}

    /**
     * Makes the runs of a file.
     *
     * @param seed of the first run; each further run has the next one
     * @param threads at least 1; never changes a result
     * @param progress told the share of the work done, 0 to 1
     */
    public static StreetOutlook run(UprisingFile.Street file, long seed, int threads, DoubleConsumer progress) {
        List<Moment> first = new ArrayList<>();
        List<Outbursts> runs = new ArrayList<>();
        new LocalRunner(threads).<StreetSeries>run(file.runs(), i -> series(file, seed + i), (i, series) -> {
            if (i == 0) {
                first.addAll(moments(series));
            }
            runs.add(Outbursts.of(series.active(), file.outburst()));
            progress.accept((i + 1.0) / file.runs());
        });
        return new StreetOutlook(file, seed, first, runs);
    }

    private static StreetSeries series(UprisingFile.Street file, long seed) {
        StreetSeries series = new StreetSeries();
        new Street(file.settings(), seed).run(file.steps(), series);
        return series;
    }

    private static List<Moment> moments(StreetSeries series) {
        int[] quiet = series.quiet();
        int[] active = series.active();
        int[] jailed = series.jailed();
        double[] legitimacy = series.legitimacy();
        List<Moment> moments = new ArrayList<>();
        for (int t = 0; t < active.length; t++) {
            moments.add(new Moment(quiet[t], active[t], jailed[t], legitimacy[t]));
        }
        return moments;
    }
}
