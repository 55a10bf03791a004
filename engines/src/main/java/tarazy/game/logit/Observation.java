package tarazy.game.logit;

import tarazy.game.ActionLookup;
import tarazy.game.CompiledGame;

/**
 * A choice that was seen.
 *
 * @param player by name, as the others as in {@link CompiledGame#names()}
 * @param count how often, 1 or more
 */
public record Observation(String player, String informationSet, String action, long count) {
    public Observation {
        if (count < 1) {
            throw new IllegalArgumentException("an observation has count " + count + ", must be 1 or more");
        }
    }

    /**
     * By action: how often it was seen.
     *
     * @throws IllegalArgumentException if an observation names what the game does not have
     */
    static double[] counts(CompiledGame game, Iterable<Observation> observations) {
        double[] counts = new double[game.actions()];
        for (Observation each : observations) {
            counts[ActionLookup.action(game, each.player, each.informationSet, each.action)] += each.count;
        }
        return counts;
    }
}
