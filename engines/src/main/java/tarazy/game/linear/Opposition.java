package tarazy.game.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tarazy.game.CompiledGame;
import tarazy.game.Rational;

/** Whether one player wins what the other loses, up to a unit and a constant, wherever nature may lead. */
final class Opposition {
    private static final int SHOWN = 10;

    private Opposition() {}

    /** Why not; empty if it is so. */
    static Optional<String> objection(CompiledGame game) {
        int first = -1;
        @Nullable Rational rate = null;
        for (int t = 0; t < game.terminals(); t++) {
            if (game.exactChanceReach(t).signum() == 0) {
                continue;
            }
            if (first < 0) {
                first = t;
                continue;
            }
            Rational a = game.exactPayoff(0, t).subtract(game.exactPayoff(0, first));
            Rational b = game.exactPayoff(1, t).subtract(game.exactPayoff(1, first));
            if (a.signum() != -b.signum()) {
                return Optional.of(text(game, first, t));
            }
            if (a.signum() != 0) {
                Rational here = b.divide(a);
                if (rate == null) {
                    rate = here;
                } else if (!rate.equals(here)) {
                    return Optional.of(text(game, first, t));
                }
            }
        }
        return Optional.empty();
    }

    private static String text(CompiledGame game, int first, int other) {
        return "one player does not lose what the other wins: payoffs are " + payoffs(game, first) + " and "
                + payoffs(game, other) + "; lcp solves such games";
    }

    private static String payoffs(CompiledGame game, int t) {
        List<String> path = game.path(game.terminalNode()[t]);
        List<String> shown = new ArrayList<>(path.subList(0, Math.min(SHOWN, path.size())));
        if (path.size() > SHOWN) {
            shown.add("and " + (path.size() - SHOWN) + " more moves");
        }
        return game.exactPayoff(0, t) + ", " + game.exactPayoff(1, t) + " at (" + String.join(", ", shown) + ")";
    }
}
