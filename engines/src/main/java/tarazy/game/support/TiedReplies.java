package tarazy.game.support;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tarazy.game.Rational;
import tarazy.game.bimatrix.LinearSystem;

/**
 * Supports on which one player mixes between strategies that are equally good against what all others surely do. Its mixtures
 * that leave the others content are a polytope, whose vertices are found by trying all sets of tight inequalities.
 */
final class TiedReplies {
    private final PayoffTable table;
    private final int[][] supports;
    private final int mixer;
    private final Effort effort;
    /** What must not be positive: coefficients by place in the support. The first are the weights themselves, negative. */
    private final List<BigInteger[]> constraints = new ArrayList<>();

    private final Set<List<Rational>> vertices = new LinkedHashSet<>();

    private TiedReplies(PayoffTable table, int[][] supports, int mixer, Effort effort) {
        this.table = table;
        this.supports = supports;
        this.mixer = mixer;
        this.effort = effort;
    }

    static boolean applies(int[][] supports) {
        return Arrays.stream(supports).filter(each -> each.length > 1).count() == 1;
    }

    static TiedReplies of(PayoffTable table, int[][] supports, Effort effort) {
        int mixer = 0;
        while (supports[mixer].length == 1) {
            mixer++;
        }
        TiedReplies replies = new TiedReplies(table, supports, mixer, effort);
        if (replies.tied()) {
            replies.constrain();
            replies.search(new int[supports[mixer].length - 1], 0, 0);
        }
        return replies;
    }

    /** The vertices at which all of the support is played. */
    List<ExactPoint> inner() {
        return vertices.stream()
                .filter(each -> each.stream().allMatch(weight -> weight.signum() > 0))
                .map(this::point)
                .toList();
    }

    /** Whether there are infinitely many mixtures of the whole support. */
    boolean continuum() {
        for (int k = 0; k < supports[mixer].length; k++) {
            int place = k;
            if (vertices.stream().noneMatch(each -> each.get(place).signum() > 0)) {
                return false;
            }
        }
        return vertices.size() > 1;
    }

    private ExactPoint point(List<Rational> weights) {
        List<List<Rational>> all = new ArrayList<>();
        for (int p = 0; p < supports.length; p++) {
            all.add(p == mixer ? weights : List.of(Rational.ONE));
        }
        return new ExactPoint(table, supports, all);
    }

    private BigInteger payoff(int player, int other, int change) {
        int cell = 0;
        for (int p = 0; p < supports.length; p++) {
            int strategy = p == mixer ? other : p == player ? change : supports[p][0];
            cell += table.game().stride(p) * strategy;
        }
        return table.integer(player, cell);
    }

    private boolean tied() {
        BigInteger paid = payoff(mixer, supports[mixer][0], 0);
        return Arrays.stream(supports[mixer]).allMatch(s -> payoff(mixer, s, 0).equals(paid));
    }

    private void constrain() {
        int size = supports[mixer].length;
        for (int k = 0; k < size; k++) {
            BigInteger[] weight = new BigInteger[size];
            Arrays.fill(weight, BigInteger.ZERO);
            weight[k] = BigInteger.ONE.negate();
            constraints.add(weight);
        }
        for (int p = 0; p < supports.length; p++) {
            for (int s = 0; p != mixer && s < table.count(p); s++) {
                BigInteger[] gain = new BigInteger[size];
                for (int k = 0; k < size; k++) {
                    int own = supports[mixer][k];
                    gain[k] = payoff(p, own, s).subtract(payoff(p, own, supports[p][0]));
                }
                if (Arrays.stream(gain).anyMatch(each -> each.signum() > 0)) {
                    constraints.add(gain);
                }
            }
        }
    }

    private void search(int[] tight, int count, int from) {
        if (count == tight.length) {
            solve(tight);
            return;
        }
        for (int next = from; next < constraints.size() && !effort.spent(); next++) {
            tight[count] = next;
            search(tight, count + 1, next + 1);
        }
    }

    private void solve(int[] tight) {
        int size = tight.length + 1;
        effort.spend(100L * size * size * size);
        BigInteger[][] equations = new BigInteger[size][size + 1];
        for (int r = 0; r < tight.length; r++) {
            System.arraycopy(constraints.get(tight[r]), 0, equations[r], 0, size);
            equations[r][size] = BigInteger.ZERO;
        }
        Arrays.fill(equations[tight.length], BigInteger.ONE);
        LinearSystem system = LinearSystem.solve(equations, size);
        if (system.kind() == LinearSystem.Kind.ONE
                && constraints.stream().allMatch(each -> satisfied(each, system.solution()))) {
            vertices.add(system.solution());
        }
    }

    private static boolean satisfied(BigInteger[] constraint, List<Rational> weights) {
        Rational sum = Rational.ZERO;
        for (int k = 0; k < constraint.length; k++) {
            sum = sum.add(weights.get(k).multiply(Rational.of(constraint[k], BigInteger.ONE)));
        }
        return sum.signum() <= 0;
    }
}
