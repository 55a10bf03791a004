package tarazy.game.support;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tarazy.game.Rational;
import tarazy.game.bimatrix.LinearSystem;

/** Supports on which at most two players mix: their equations are linear, and are solved exactly. */
final class LinearSupport {
    private final PayoffTable table;
    private final int[][] supports;
    private LinearSystem.Kind kind = LinearSystem.Kind.ONE;
    private final List<List<Rational>> weights = new ArrayList<>();

    private LinearSupport(PayoffTable table, int[][] supports) {
        this.table = table;
        this.supports = supports;
    }

    static boolean applies(int[][] supports) {
        return Arrays.stream(supports).filter(each -> each.length > 1).count() <= 2;
    }

    static LinearSupport of(PayoffTable table, int[][] supports) {
        LinearSupport linear = new LinearSupport(table, supports);
        linear.solve();
        return linear;
    }

    /** Whether there is one solution, with weights of any sign, or more, or none. */
    LinearSystem.Kind kind() {
        return kind;
    }

    /** The only solution. */
    ExactPoint point() {
        return new ExactPoint(table, supports, weights);
    }

    private void solve() {
        for (int p = 0; p < supports.length; p++) {
            if (supports[p].length == 1) {
                weights.add(List.of(Rational.ONE));
                continue;
            }
            LinearSystem system = weights(p);
            if (system.kind() == LinearSystem.Kind.ONE) {
                weights.add(system.solution());
                if (system.solution().stream().anyMatch(each -> each.signum() <= 0)) {
                    kind = LinearSystem.Kind.NONE;
                    return;
                }
            } else if (system.kind() == LinearSystem.Kind.NONE) {
                kind = LinearSystem.Kind.NONE;
                return;
            } else {
                // the other player may still have no solution
                kind = LinearSystem.Kind.MANY;
            }
        }
    }

    /** What a player must do so that the other one that mixes is indifferent. */
    private LinearSystem weights(int player) {
        int size = supports[player].length;
        List<BigInteger[]> equations = new ArrayList<>();
        BigInteger[] sum = new BigInteger[size + 1];
        Arrays.fill(sum, BigInteger.ONE);
        equations.add(sum);
        for (int q = 0; q < supports.length; q++) {
            for (int k = 1; q != player && k < supports[q].length; k++) {
                BigInteger[] equation = new BigInteger[size + 1];
                for (int s = 0; s < size; s++) {
                    int cell = cell(player, supports[player][s], q);
                    int stride = table.game().stride(q);
                    equation[s] = table.integer(q, cell + stride * supports[q][k])
                            .subtract(table.integer(q, cell + stride * supports[q][0]));
                }
                equation[size] = BigInteger.ZERO;
                equations.add(equation);
            }
        }
        return LinearSystem.solve(equations.toArray(BigInteger[][]::new), size);
    }

    /** Where a player plays a strategy, another one its first, and all others the one they have. */
    private int cell(int player, int strategy, int other) {
        int cell = table.game().stride(player) * strategy;
        for (int q = 0; q < supports.length; q++) {
            cell += q == player || q == other ? 0 : table.game().stride(q) * supports[q][0];
        }
        return cell;
    }
}
