package tarazy.report;

import java.util.List;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Issue;
import tarazy.bargain.Move;
import tarazy.bargain.Settlement;
import tarazy.bargain.Turn;

/** A bargaining as JSON: the same bargaining gives the same bytes. Numbers are on the issues' own scales. */
final class BargainJson {
    private BargainJson() {}

    static String text(BargainResult result) {
        Bargaining bargaining = result.bargaining();
        return Json.lines(json -> {
            json.text("model", result.model());
            if (result.profile().isEmpty()) {
                json.nothing("profile");
            } else {
                json.text("profile", result.profile());
            }
            json.objects("turns", bargaining.turns(), turn -> turn(json, turn, bargaining))
                    .object("forecast", j -> forecast(j, bargaining))
                    .object("baseline", j -> centre(j, TurnCentre.first(bargaining)))
                    .objects("issues", result.issues(), issue -> issue(json, issue))
                    .objects("settlement", bargaining.settlements(), settlement -> settlement(json, settlement))
                    .text("ending", bargaining.ending().text())
                    .texts("notes", result.allNotes());
            result.outlook()
                    .ifPresentOrElse(
                            outlook -> json.object("ensemble", j -> OutlookJson.of(j, outlook)),
                            () -> json.nothing("ensemble"));
        });
    }

    private static void turn(Json json, Turn turn, Bargaining bargaining) {
        TurnCentre centre = TurnCentre.of(turn, bargaining.agenda());
        json.number("turn", turn.number())
                .object("positions", j -> turn.positions().forEach(j::numbers))
                .object("probabilities", j -> turn.probabilities().forEach(j::number))
                .numbers("expected", turn.expected())
                .numbers("mean", centre.mean())
                .numbers("median", centre.median())
                .objects("moves", turn.moves(), move -> move(json, move));
    }

    private static void move(Json json, Move move) {
        json.text("actor", move.actor())
                .text("issue", move.issue())
                .number("from", move.from())
                .number("to", move.to())
                .text("kind", BargainWords.kind(move.kind()))
                .text("initiator", move.initiator())
                .text("receiver", move.receiver())
                .text("why", move.why());
    }

    private static void forecast(Json json, Bargaining bargaining) {
        centre(json, TurnCentre.last(bargaining));
        json.numbers("expected", bargaining.last().expected())
                .numbers("expected_initial", bargaining.turns().getFirst().expected());
    }

    /** A number where there is one issue, a list where there are several. */
    private static void centre(Json json, TurnCentre centre) {
        oneOrMore(json, "mean", centre.mean());
        oneOrMore(json, "median", centre.median());
    }

    private static void oneOrMore(Json json, String key, List<Double> values) {
        if (values.size() == 1) {
            json.number(key, values.getFirst());
        } else {
            json.numbers(key, values);
        }
    }

    private static void issue(Json json, Issue issue) {
        json.text("name", issue.name())
                .number("low", issue.scale().low())
                .number("high", issue.scale().high())
                .text("low_means", issue.scale().lowMeans())
                .text("high_means", issue.scale().highMeans());
    }

    private static void settlement(Json json, Settlement settlement) {
        switch (settlement) {
            case Settlement.At(double position, double low, double high) ->
                json.text("kind", "point")
                        .number("position", position)
                        .number("low", low)
                        .number("high", high);
            case Settlement.Lottery lottery ->
                json.text("kind", "lottery")
                        .objects(
                                "prospects",
                                lottery.prospects(),
                                prospect -> json.number("position", prospect.position())
                                        .number("probability", prospect.probability()));
            case Settlement.None(Settlement.Reason reason) ->
                json.text("kind", "none").text("reason", reason.text());
        }
    }
}
