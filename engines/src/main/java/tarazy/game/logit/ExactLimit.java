package tarazy.game.logit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.Rational;

/**
 * The limit for λ → ∞ in games of perfect information, exactly: from the ends to the root everybody takes what is best,
 * and shares ties equally, because differences that vanish do so faster than λ grows.
 */
final class ExactLimit {
    private final CompiledGame game;
    private final Rational[][] value;
    private final Rational[] profile;

    private ExactLimit(CompiledGame game) {
        this.game = game;
        this.value = new Rational[game.nodes()][];
        this.profile = new Rational[game.actions()];
    }

    static BehaviorProfile of(CompiledGame game) {
        ExactLimit limit = new ExactLimit(game);
        for (int n = game.nodes() - 1; n >= 0; n--) {
            limit.visit(n);
        }
        return BehaviorProfile.exact(game, Arrays.asList(limit.profile));
    }

    private void visit(int node) {
        int owner = game.owner()[node];
        value[node] = new Rational[game.players()];
        if (owner == CompiledGame.TERMINAL) {
            Arrays.setAll(value[node], p -> game.exactPayoff(p, game.terminal()[node]));
            return;
        }
        Arrays.fill(value[node], Rational.ZERO);
        List<Integer> children = new ArrayList<>();
        for (int child = node + 1; child < game.subtreeEnd()[node]; child = game.subtreeEnd()[child]) {
            children.add(child);
        }
        if (owner >= 0) {
            choose(owner, children);
        }
        for (int child : children) {
            Rational share = owner >= 0 ? profile[game.action()[child]] : game.exactBranchProbability(child);
            for (int p = 0; share.signum() != 0 && p < game.players(); p++) {
                value[node][p] = value[node][p].add(share.multiply(value[child][p]));
            }
            value[child] = new Rational[0];
        }
    }

    private void choose(int player, List<Integer> children) {
        Rational best = children.stream()
                .map(child -> value[child][player])
                .reduce(Rational::max)
                .orElseThrow();
        long ties = children.stream()
                .filter(child -> value[child][player].equals(best))
                .count();
        for (int child : children) {
            profile[game.action()[child]] = value[child][player].equals(best) ? Rational.of(1, ties) : Rational.ZERO;
        }
    }
}
