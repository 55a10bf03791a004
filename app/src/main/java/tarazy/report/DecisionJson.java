package tarazy.report;

import java.util.Locale;
import tarazy.forecast.DecisionOutlook;

/** A decision as JSON. */
final class DecisionJson {
    private DecisionJson() {}

    static String text(DecisionOutlook decision) {
        return Json.lines(json -> decision(json, decision));
    }

    static void decision(Json json, DecisionOutlook decision) {
        json.text("name", decision.name())
                .text("label", decision.label())
                .number("decided", decision.decided())
                .objects("outcomes", decision.outcomes(), outcome -> {
                    json.text("name", outcome.name())
                            .text("label", outcome.label())
                            .number("share", outcome.share());
                    ForecastJson.spread(json, "probability", outcome.probability());
                    json.number("noise", outcome.noise());
                })
                .object("tree", tree -> step(tree, decision.root()));
    }

    private static void step(Json json, DecisionOutlook.Step step) {
        json.text("kind", step.kind().name().toLowerCase(Locale.ROOT));
        switch (step.kind()) {
            case CHOICE ->
                json.text("player", step.actor()).text("choice", step.set()).yesNo("shared", step.shared());
            case CHANCE -> json.text("chance", step.who());
            case END -> json.text("outcome", step.who());
        }
        step.decider()
                .ifPresent(decider -> json.object(
                        "decided_by",
                        j -> j.text("better", decider.better())
                                .text("worse", decider.worse())
                                .number("advantage", decider.advantage())
                                .number("in_runs", decider.inRuns())
                                .text("outcome", decider.outcome())
                                .number("payoff", decider.payoff())
                                .number("after_better", decider.afterBetter())
                                .number("after_worse", decider.afterWorse())));
        if (!step.ways().isEmpty()) {
            json.objects("ways", step.ways(), way -> {
                json.text("name", way.name()).text("label", way.label()).number("probability", way.probability());
                if (step.kind() == DecisionOutlook.Kind.CHOICE) {
                    json.number("worth", way.worth());
                }
                json.object("next", next -> step(next, way.next()));
            });
        }
    }
}
