package tarazy.game.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold in an equilibrium with given supports: each player is indifferent between the strategies of its support,
 * and no other is better. Unknown are the probabilities of each support but the last of each player.
 */
final class SupportSystem {
    private final int[][] supports;
    /** By unknown: whose probability it is, and of which place in the support. */
    private final int[] player;

    private final int[] place;
    private final Multilinear[] equations;
    /** How equations change with unknowns; none for a player's own. */
    private final @Nullable Multilinear[][] derivatives;

    private final List<Multilinear> outside = new ArrayList<>();
    private long cost;

    SupportSystem(PayoffTable table, int[][] supports) {
        this.supports = supports;
        int unknowns = Arrays.stream(supports).mapToInt(each -> each.length - 1).sum();
        player = new int[unknowns];
        place = new int[unknowns];
        equations = new Multilinear[unknowns];
        derivatives = new Multilinear[unknowns][unknowns];
        int next = 0;
        for (int p = 0; p < supports.length; p++) {
            int reference = supports[p][supports[p].length - 1];
            for (int k = 0; k + 1 < supports[p].length; k++) {
                player[next] = p;
                place[next] = k;
                equations[next++] = advantage(table, p, supports[p][k], reference);
            }
            for (int s = 0; s < table.count(p); s++) {
                if (Arrays.binarySearch(supports[p], s) < 0) {
                    outside.add(advantage(table, p, s, reference));
                }
            }
        }
        for (int i = 0; i < unknowns; i++) {
            for (int v = 0; v < unknowns; v++) {
                if (player[i] != player[v]) {
                    derivatives[i][v] =
                            equations[i].derivative(Arrays.binarySearch(equations[i].players(), player[v]), place[v]);
                }
            }
            cost += (1 + unknowns) * (long) equations[i].coefficients().length;
        }
        outside.forEach(each -> cost += each.coefficients().length);
    }

    /** What one strategy pays a player more than another. */
    private Multilinear advantage(PayoffTable table, int p, int strategy, int reference) {
        int[] others = new int[supports.length - 1];
        int[] sizes = new int[others.length];
        int size = 1;
        for (int k = 0; k < others.length; k++) {
            others[k] = k < p ? k : k + 1;
            sizes[k] = supports[others[k]].length;
            size *= sizes[k];
        }
        Interval[] coefficients = new Interval[size];
        for (int i = 0; i < size; i++) {
            int cell = 0;
            int rest = i;
            for (int k = 0; k < others.length; k++) {
                cell += table.game().stride(others[k]) * supports[others[k]][rest % sizes[k]];
                rest /= sizes[k];
            }
            int stride = table.game().stride(p);
            coefficients[i] =
                    table.interval(p, cell + stride * strategy).subtract(table.interval(p, cell + stride * reference));
        }
        return new Multilinear(others, sizes, coefficients);
    }

    int unknowns() {
        return player.length;
    }

    /** What it takes about to look at a box, in elementary operations. */
    long cost() {
        return 60 * cost + 100;
    }

    /** Bounds on the probabilities of all supports in a box. */
    Interval[][] mixed(Interval[] box) {
        Interval[][] mixed = new Interval[supports.length][];
        int next = 0;
        for (int p = 0; p < supports.length; p++) {
            mixed[p] = new Interval[supports[p].length];
            Interval last = Interval.ONE;
            for (int k = 0; k + 1 < mixed[p].length; k++) {
                mixed[p][k] = box[next++];
                last = last.subtract(mixed[p][k]);
            }
            mixed[p][mixed[p].length - 1] = mixed[p].length == 1 ? Interval.ONE : last;
        }
        return mixed;
    }

    /** The same for what of the box lies in the simplices; nothing if that is empty. */
    Interval @Nullable [][] clipped(Interval[] box) {
        Interval[][] mixed = mixed(box);
        Interval unit = new Interval(0, 1);
        for (Interval[] each : mixed) {
            for (int k = 0; k < each.length; k++) {
                if (unit.misses(each[k])) {
                    return null;
                }
                each[k] = each[k].meet(unit);
            }
        }
        return mixed;
    }

    double[][] mixed(double[] point) {
        double[][] mixed = new double[supports.length][];
        int next = 0;
        for (int p = 0; p < supports.length; p++) {
            mixed[p] = new double[supports[p].length];
            double last = 1;
            for (int k = 0; k + 1 < mixed[p].length; k++) {
                mixed[p][k] = point[next++];
                last -= mixed[p][k];
            }
            mixed[p][mixed[p].length - 1] = last;
        }
        return mixed;
    }

    /** Whether some equation has no solution there, or some strategy outside of the supports is better. */
    boolean excluded(Interval[][] mixed) {
        for (Multilinear equation : equations) {
            if (!equation.range(mixed).contains(0)) {
                return true;
            }
        }
        return outside.stream().anyMatch(each -> each.range(mixed).low() > 0);
    }

    /** Whether surely no strategy outside of the supports is better. */
    boolean best(Interval[][] mixed) {
        return outside.stream().allMatch(each -> each.range(mixed).high() <= 0);
    }

    Interval[] values(Interval[][] mixed) {
        Interval[] values = new Interval[equations.length];
        Arrays.setAll(values, i -> equations[i].range(mixed));
        return values;
    }

    Interval[][] jacobian(Interval[][] mixed) {
        Interval[][] jacobian = new Interval[equations.length][equations.length];
        for (int i = 0; i < equations.length; i++) {
            for (int v = 0; v < equations.length; v++) {
                Multilinear derivative = derivatives[i][v];
                jacobian[i][v] = derivative == null ? Interval.ZERO : derivative.range(mixed);
            }
        }
        return jacobian;
    }

    double[] values(double[][] mixed) {
        double[] values = new double[equations.length];
        Arrays.setAll(values, i -> equations[i].value(mixed));
        return values;
    }

    double[][] jacobian(double[][] mixed) {
        double[][] jacobian = new double[equations.length][equations.length];
        for (int i = 0; i < equations.length; i++) {
            for (int v = 0; v < equations.length; v++) {
                Multilinear derivative = derivatives[i][v];
                jacobian[i][v] = derivative == null ? 0 : derivative.value(mixed);
            }
        }
        return jacobian;
    }
}
