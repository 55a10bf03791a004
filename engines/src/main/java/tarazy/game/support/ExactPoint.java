package tarazy.game.support;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tarazy.game.MixedProfile;
import tarazy.game.Rational;

/** Rational weights on supports, which may be negative, and what can be said of them exactly. */
final class ExactPoint {
    private final PayoffTable table;
    private final int[][] supports;
    private final List<List<Rational>> weights;

    /** @param weights by player and place in its support, with sum 1 */
    ExactPoint(PayoffTable table, int[][] supports, List<List<Rational>> weights) {
        this.table = table;
        this.supports = supports;
        this.weights = weights;
    }

    /** Whether all weights are positive. */
    boolean positive() {
        return weights.stream().allMatch(each -> each.stream().allMatch(weight -> weight.signum() > 0));
    }

    /** Whether all players are indifferent on their supports. */
    boolean indifferent() {
        for (int p = 0; p < supports.length; p++) {
            Rational first = worth(p, supports[p][0]);
            for (int strategy : supports[p]) {
                if (!worth(p, strategy).equals(first)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether nothing is better than what the last of the support of each player pays. */
    boolean best() {
        for (int p = 0; p < supports.length; p++) {
            Rational paid = worth(p, supports[p][supports[p].length - 1]);
            for (int s = 0; s < table.count(p); s++) {
                if (worth(p, s).compareTo(paid) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private Rational worth(int player, int strategy) {
        return worth(player, 0, table.game().stride(player) * strategy);
    }

    private Rational worth(int player, int next, int cell) {
        if (next == supports.length) {
            return Rational.of(table.integer(player, cell), BigInteger.ONE);
        }
        if (next == player) {
            return worth(player, next + 1, cell);
        }
        Rational sum = Rational.ZERO;
        for (int k = 0; k < supports[next].length; k++) {
            int there = cell + table.game().stride(next) * supports[next][k];
            sum = sum.add(weights.get(next).get(k).multiply(worth(player, next + 1, there)));
        }
        return sum;
    }

    /** As a profile; weights must not be negative. */
    MixedProfile profile() {
        Rational[] all = new Rational[table.game().firstStrategy()[supports.length]];
        Arrays.fill(all, Rational.ZERO);
        for (int p = 0; p < supports.length; p++) {
            for (int k = 0; k < supports[p].length; k++) {
                all[table.game().firstStrategy()[p] + supports[p][k]] =
                        weights.get(p).get(k);
            }
        }
        return MixedProfile.exact(table.game(), new ArrayList<>(Arrays.asList(all)));
    }
}
