package tarazy.game.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tarazy.game.CompiledGame;
import tarazy.game.Rational;
import tarazy.game.SequenceForm;
import tarazy.game.SequencePayoffs;

/**
 * The equilibria of two players as a linear complementarity problem (Koller, Megiddo and von Stengel 1996, Games and
 * Economic Behavior 14), with a way into it (von Stengel, van den Elzen and Talman 2002, Econometrica 70): both players
 * begin with a prior over the other's plans, and answer it; their own plans x and y grow from 0 to weight w = 1 while that
 * of the priors, 1 − w = z, falls to 0. For both players, rows and columns are
 *
 * <pre>
 *   E·x − e·w = 0                                    conditions on x, likewise on y
 *   Eᵀ·p − A·y − r + (A·prior)·w = A·prior           what each sequence of x loses, r, likewise s for y
 *   w + z = 1
 * </pre>
 *
 * where p and q are free, all others are not negative, and either x or r is 0, likewise y or s. Columns are x, y, r, s, p, q,
 * w, z.
 */
final class SequenceProblem {
    private final List<Plans> plans;
    private final List<PairPayoffs> payoffs;
    private final int sequences;
    private final int conditions;
    private final Columns matrix;
    private final int[] start;

    /** @param key which priors: 0 for uniform play, others for other mixtures */
    SequenceProblem(SequenceForm form, SequencePayoffs pairs, List<PairPayoffs> payoffs, int key) {
        plans = List.of(new Plans(form, 0), new Plans(form, 1));
        this.payoffs = payoffs;
        sequences = plans.get(0).sequences() + plans.get(1).sequences();
        conditions = plans.get(0).conditions() + plans.get(1).conditions();
        List<Rational[]> worth = new ArrayList<>();
        for (int p = 0; p < 2; p++) {
            Rational[] prior = plans.get(1 - p).mixed(key);
            worth.add(payoffs.get(p).worth(p, prior, plans.get(p).sequences()));
        }
        Columns.Builder columns = new Columns.Builder(rows());
        addPlan(columns, 0);
        addPlan(columns, 1);
        for (int s = 0; s < sequences; s++) {
            columns.unit(conditions + s, -1);
            columns.endColumn();
        }
        addConditions(columns, 0);
        addConditions(columns, 1);
        columns.unit(0, -1);
        columns.unit(plans.get(0).conditions(), -1);
        for (int p = 0; p < 2; p++) {
            for (int s = 0; s < worth.get(p).length; s++) {
                Rational value = worth.get(p)[s];
                double about = value.multiply(payoffs.get(p).scale()).doubleValue();
                columns.add(row(p, s), value, about);
                columns.right(row(p, s), value, about);
            }
        }
        columns.unit(rows() - 1, 1);
        columns.right(rows() - 1, Rational.ONE, 1);
        columns.endColumn();
        columns.unit(rows() - 1, 1);
        columns.endColumn();
        matrix = columns.build();
        start = start(worth);
    }

    /** How many rows the problem of a game has. */
    static int rows(CompiledGame game) {
        return game.actions() + game.informationSets() + 5;
    }

    private void addPlan(Columns.Builder columns, int player) {
        Plans mine = plans.get(player);
        int offset = player == 0 ? 0 : plans.get(0).conditions();
        int[][] following = mine.following();
        PairPayoffs others = payoffs.get(1 - player);
        PairPayoffs.ByPlayer entries = others.by(player, mine.sequences());
        for (int s = 0; s < mine.sequences(); s++) {
            columns.unit(offset + mine.condition(s), 1);
            for (int c : following[s]) {
                columns.unit(offset + c, -1);
            }
            for (int e = entries.start()[s]; e < entries.start()[s + 1]; e++) {
                int entry = entries.entry()[e];
                int row = row(1 - player, entries.other()[e]);
                columns.add(row, others.exact(entry).negate(), -others.rounded(entry));
            }
            columns.endColumn();
        }
    }

    private void addConditions(Columns.Builder columns, int player) {
        Plans mine = plans.get(player);
        for (int c = 0; c < mine.conditions(); c++) {
            for (int s = mine.first(c); s < mine.end(c); s++) {
                columns.unit(row(player, s), 1);
            }
            if (c > 0) {
                columns.unit(row(player, mine.before(c)), -1);
            }
            columns.endColumn();
        }
    }

    private int row(int player, int sequence) {
        return conditions + plan(player, sequence);
    }

    private int rows() {
        return conditions + sequences + 1;
    }

    /** Which column a sequence has in a plan. */
    private int plan(int player, int sequence) {
        return player == 0 ? sequence : plans.get(0).sequences() + sequence;
    }

    Columns matrix() {
        return matrix;
    }

    /** Whether a column is p or q. */
    boolean free(int column) {
        return column >= 2 * sequences && column < 2 * sequences + conditions;
    }

    int weight() {
        return 2 * sequences + conditions;
    }

    /** 1 − weight. */
    int priorWeight() {
        return weight() + 1;
    }

    /** The column of which it or this one must be 0. */
    int complement(int column) {
        return column < sequences ? column + sequences : column - sequences;
    }

    /** The basis at weight 0: the best answers to the priors. */
    int[] start() {
        return start;
    }

    private int[] start(List<Rational[]> worth) {
        boolean[] chosen = new boolean[sequences];
        for (int p = 0; p < 2; p++) {
            for (int s : plans.get(p).best(worth.get(p), Rational::add)) {
                chosen[plan(p, s)] = true;
            }
        }
        int[] basis = new int[rows()];
        int n = 0;
        for (int s = 0; s < sequences; s++) {
            basis[n++] = chosen[s] ? s : s + sequences;
        }
        for (int c = 0; c < conditions; c++) {
            basis[n++] = 2 * sequences + c;
        }
        basis[n] = priorWeight();
        return basis;
    }

    /** The plans of both players. */
    List<List<Rational>> plans(int[] basis, Fractions values) {
        Rational[] both = new Rational[sequences];
        Arrays.fill(both, Rational.ZERO);
        for (int k = 0; k < basis.length; k++) {
            if (basis[k] < sequences) {
                both[basis[k]] = values.get(k);
            }
        }
        int split = plans.get(0).sequences();
        return List.of(List.of(both).subList(0, split), List.of(both).subList(split, sequences));
    }

    /** The same in doubles, from scaled variables. */
    double[][] plans(int[] basis, double[] values) {
        double[] both = new double[sequences];
        for (int k = 0; k < basis.length; k++) {
            if (basis[k] < sequences) {
                both[basis[k]] = values[k] * matrix.columnScale(basis[k]);
            }
        }
        int split = plans.get(0).sequences();
        return new double[][] {Arrays.copyOf(both, split), Arrays.copyOfRange(both, split, sequences)};
    }
}
