package tarazy.report;

import java.util.List;
import tarazy.dataset.Benchmark;
import tarazy.dataset.Difference;
import tarazy.dataset.IssueForecasts;
import tarazy.dataset.MixtureScore;
import tarazy.dataset.ModelScore;
import tarazy.insight.Interval;
import tarazy.insight.PitHistogram;
import tarazy.insight.PointScores;

/** Benchmarks with figures of nobody's. */
final class SampleBenchmarks {
    private SampleBenchmarks() {}

    private static ModelScore score(String id, String label, boolean learned, int count, double error, double toIt) {
        return new ModelScore(
                id,
                label,
                learned,
                new PointScores(count, error, error - 3, List.of(0.125, 0.25, 0.5)),
                new Interval(error - 1.5, error + 1.75),
                error - 5,
                new Interval(error - 6, error - 4),
                new Difference(error - 20, error - 20.75, error - 19),
                new Difference(toIt, toIt - 0.5, toIt + 0.5));
    }

    static Benchmark usual() {
        return named("fjords", "Weighted mean", "Toll", true);
    }

    /** Our mixture is not better here. */
    static Benchmark worse() {
        return named("fjords", "Weighted mean", "Toll", false);
    }

    static Benchmark hostile() {
        String hostile = "</script><script>window.pwned=1</script><img src=x onerror=window.pwned=1>";
        return named(hostile, hostile, hostile.repeat(3), true);
    }

    private static Benchmark named(String name, String mean, String part, boolean better) {
        return new Benchmark(
                name,
                40,
                17,
                2,
                11,
                10,
                4000,
                List.of(
                        score("mean", mean, false, 40, 20, better ? -3.5 : 0.25),
                        score("reference", "Reference point", false, 31, 47.25, -20),
                        new ModelScore(
                                "silent",
                                "Silent",
                                false,
                                PointScores.of(new double[0], 5, 10, 20),
                                new Interval(Double.NaN, Double.NaN),
                                Double.NaN,
                                new Interval(Double.NaN, Double.NaN),
                                new Difference(Double.NaN, Double.NaN, Double.NaN),
                                new Difference(Double.NaN, Double.NaN, Double.NaN)),
                        score("outcomes", "Past outcomes", true, 40, 25, -1.125),
                        score("mixture", "Our mixture", true, 40, 18.5, 0)),
                new MixtureScore(
                        List.of(new MixtureScore.Part(part, 0.75), new MixtureScore.Part("Mean ± 20", 0.25)),
                        new PitHistogram(List.of(0.1, 0.4, 0.3, 0.2), 0.47, 0.81, 0.92),
                        better),
                List.of(new IssueForecasts(
                        "1",
                        "=cmd",
                        30,
                        List.of(31.5, 0.0, Double.NaN, 50.0, 29.0),
                        List.of(5.0, 30.0, Double.NaN, 18.0, 4.5))));
    }
}
