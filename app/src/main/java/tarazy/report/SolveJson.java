package tarazy.report;

import java.util.List;
import java.util.Optional;
import tarazy.game.Concept;
import tarazy.game.Equilibrium;
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.Verification;

/** Solutions of a game as JSON: the same game and method give the same bytes. */
final class SolveJson {
    private final SolveResult result;
    private final GameMoves moves;

    private SolveJson(SolveResult result) {
        this.result = result;
        this.moves = GameMoves.of(result.game());
    }

    static String text(SolveResult result) {
        return Json.lines(new SolveJson(result)::write);
    }

    private void write(Json json) {
        Solution solution = result.solution();
        json.text("solver", solution.solver()).text("concept", word(solution.concept()));
        result.lambda().ifPresent(lambda -> json.number("lambda", lambda));
        if (!result.reason().isEmpty()) {
            json.text("reason", result.reason());
        }
        json.text("title", result.game().title())
                .object(
                        "game",
                        j -> j.number("players", result.game().players().size())
                                .number("infosets", result.informationSets())
                                .number("nodes", result.nodes()))
                .objects("equilibria", result.equilibria(), each -> equilibrium(json, each));
        if (solution.concept() == Concept.APPROXIMATE) {
            json.objects("approximations", result.approximations(), each -> {
                equilibrium(json, each);
                json.number("nash_conv", each.verification().nashConv());
            });
        }
        switch (solution.completeness()) {
            case COMPLETE -> json.yesNo("complete", true);
            case INCOMPLETE -> json.yesNo("complete", false);
            case UNKNOWN -> json.text("complete", "unknown");
        }
        json.texts("notes", solution.notes());
    }

    static String word(Concept concept) {
        return switch (concept) {
            case NASH -> "nash";
            case SUBGAME_PERFECT -> "subgame-perfect";
            case LOGIT -> "logit";
            case APPROXIMATE -> "approximation";
        };
    }

    private void equilibrium(Json json, Equilibrium equilibrium) {
        double[] probabilities = equilibrium.profile().probabilities();
        Verification verification = equilibrium.verification();
        json.object("profile", j -> profile(j, (key, place) -> j.number(key, probabilities[place])))
                .object("payoffs", j -> byPlayer(j, verification.payoffs()))
                .number("regret", equilibrium.regret())
                .object("regrets", j -> byPlayer(j, verification.regrets()))
                .yesNo("exact", equilibrium.exact());
        Optional<List<Rational>> exact = equilibrium.profile().exactProbabilities();
        if (exact.isPresent() && verification.exact().isPresent()) {
            List<Rational> payoffs = verification.exact().get().payoffs();
            json.object(
                            "exact_profile",
                            j -> profile(
                                    j,
                                    (key, place) ->
                                            j.text(key, exact.get().get(place).toString())))
                    .object("exact_payoffs", j -> {
                        for (int p = 0; p < payoffs.size(); p++) {
                            j.text(moves.players().get(p).name(), payoffs.get(p).toString());
                        }
                    });
        }
    }

    /** Writes one probability. */
    private interface Probability {
        void write(String action, int place);
    }

    private void profile(Json json, Probability probability) {
        for (GameMoves.Player player : moves.players()) {
            json.object(player.name(), sets -> {
                for (GameMoves.Place place : player.places()) {
                    sets.object(place.name(), _ -> {
                        for (int a = 0; a < place.actions().size(); a++) {
                            probability.write(place.actions().get(a), place.first() + a);
                        }
                    });
                }
            });
        }
    }

    private void byPlayer(Json json, List<Double> values) {
        for (int p = 0; p < values.size(); p++) {
            json.number(moves.players().get(p).name(), values.get(p));
        }
    }
}
