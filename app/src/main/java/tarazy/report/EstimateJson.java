package tarazy.report;

import java.util.Locale;
import java.util.stream.IntStream;
import tarazy.game.logit.LambdaEstimate;

/** An estimate of precision as JSON. */
final class EstimateJson {
    private EstimateJson() {}

    static String text(EstimateResult result) {
        LambdaEstimate estimate = result.estimate();
        return Json.lines(json -> json.text("title", result.game().source().title())
                .objects(
                        "lambda",
                        IntStream.range(0, estimate.values().size()).boxed().toList(),
                        k -> {
                            LambdaEstimate.Value value = estimate.values().get(k);
                            json.text("player", result.whose(k))
                                    .text("kind", value.kind().name().toLowerCase(Locale.ROOT))
                                    .number("estimate", value.lambda())
                                    .number("standard_error", value.standardError())
                                    .number("low", value.low())
                                    .number("high", value.high());
                        })
                .number("log_likelihood", estimate.logLikelihood())
                .objects(
                        "curve",
                        estimate.curve(),
                        point -> json.number("lambda", point.lambda()).number("log_likelihood", point.logLikelihood()))
                .objects(
                        "fit",
                        result.fits(),
                        fit -> json.text("player", fit.player())
                                .text("infoset", fit.set())
                                .text("action", fit.action())
                                .number("observed", fit.observed())
                                .number("of", fit.of())
                                .number("predicted", fit.predicted())));
    }
}
