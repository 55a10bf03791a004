package tarazy.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarazy.game.CompiledGame;
import tarazy.game.GameNames;
import tarazy.game.logit.LambdaEstimate;
import tarazy.game.logit.Observation;

/**
 * The precision with which choices in a game were made.
 *
 * @param observations at least one
 */
public record EstimateResult(CompiledGame game, List<Observation> observations, LambdaEstimate estimate) {
    public EstimateResult {
        observations = List.copyOf(observations);
    }

    /**
     * An action of an information set in which choices were seen.
     *
     * @param observed how often
     * @param of how many choices in the information set
     * @param predicted probability at the estimate
     */
    record Fit(String player, String set, String action, long observed, long of, double predicted) {}

    /** By action, in the order of the game. */
    List<Fit> fits() {
        GameNames names = game.names();
        Map<List<String>, Long> counts = new HashMap<>();
        for (Observation each : observations) {
            counts.merge(List.of(each.player(), each.informationSet()), each.count(), Long::sum);
            counts.merge(List.of(each.player(), each.informationSet(), each.action()), each.count(), Long::sum);
        }
        List<Fit> fits = new ArrayList<>();
        for (int a = 0; a < game.actions(); a++) {
            int set = game.setOfAction()[a];
            String player = names.players().get(game.setOwner()[set]);
            String place = names.sets().get(set);
            String action = names.actions().get(a);
            long of = counts.getOrDefault(List.of(player, place), 0L);
            if (of > 0) {
                fits.add(new Fit(
                        player,
                        place,
                        action,
                        counts.getOrDefault(List.of(player, place, action), 0L),
                        of,
                        estimate.profile().probability(a)));
            }
        }
        return fits;
    }

    /** Whose λ the k-th value is; empty if it is that of all. */
    String whose(int k) {
        return estimate.values().size() == 1 && game.players() != 1
                ? ""
                : game.names().players().get(k);
    }
}
