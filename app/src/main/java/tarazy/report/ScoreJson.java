package tarazy.report;

import tarazy.dataset.Benchmark;
import tarazy.dataset.Difference;
import tarazy.dataset.ModelScore;
import tarazy.insight.Interval;

/** A benchmark as JSON. */
final class ScoreJson {
    private ScoreJson() {}

    static String text(Benchmark benchmark) {
        return Json.lines(json -> {
            json.text("dataset", benchmark.name())
                    .number("issues", benchmark.issues())
                    .number("proposals", benchmark.proposals())
                    .number("unscored", benchmark.unscored())
                    .number("seed", benchmark.seed())
                    .number("folds", benchmark.folds())
                    .number("repetitions", benchmark.repetitions())
                    .objects("models", benchmark.scores(), score -> model(json, score));
            json.object("mixture", mixture -> mixture(mixture, benchmark));
        });
    }

    private static void model(Json json, ModelScore score) {
        json.text("id", score.id())
                .text("label", score.label())
                .yesNo("learned", score.learned())
                .number("issues", score.errors().count())
                .number("mean_absolute_error", score.errors().mean());
        interval(json, "mean_absolute_error_interval", score.errorInterval());
        json.number("median_absolute_error", score.errors().median())
                .number("within_5", score.errors().hits().get(0))
                .number("within_10", score.errors().hits().get(1))
                .number("within_20", score.errors().hits().get(2))
                .number("crps", score.crps());
        interval(json, "crps_interval", score.crpsInterval());
        difference(json, "error_minus_that_of_mean", score.toMean());
        difference(json, "crps_of_mixture_minus_this", score.mixtureToIt());
    }

    private static void interval(Json json, String key, Interval interval) {
        json.object(key, o -> o.number("low", interval.low()).number("high", interval.high()));
    }

    private static void difference(Json json, String key, Difference difference) {
        json.object(
                key,
                o -> o.number("value", difference.value())
                        .number("low", difference.low())
                        .number("high", difference.high()));
    }

    private static void mixture(Json json, Benchmark benchmark) {
        json.yesNo("better_than_every_other", benchmark.mixture().better())
                .text("next_best", benchmark.runnerUp().id())
                .objects(
                        "weights",
                        benchmark.mixture().weights(),
                        part -> json.text("part", part.label()).number("weight", part.weight()))
                .numbers("pit", benchmark.mixture().pit().shares())
                .object(
                        "coverage",
                        o -> o.number("50", benchmark.mixture().pit().coverage50())
                                .number("80", benchmark.mixture().pit().coverage80())
                                .number("90", benchmark.mixture().pit().coverage90()));
    }
}
