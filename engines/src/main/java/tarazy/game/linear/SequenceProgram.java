package tarazy.game.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tarazy.game.CompiledGame;
import tarazy.game.Rational;
import tarazy.game.SequenceForm;
import tarazy.game.SequencePayoffs;

/**
 * The linear program of a player with an opponent (von Stengel 1996, Games and Economic Behavior 14, program 4.9): find the
 * plan x with which it receives most when the other does its worst. Variables are x; the value q of the other's conditions,
 * free; and how much each of the other's sequences gives away. Rows are the conditions on x and the other's sequences; their
 * prices are the other's plan.
 */
final class SequenceProgram {
    private final Plans mine;
    private final Plans other;
    private final PairPayoffs payoffs;
    private final Program program;

    SequenceProgram(SequenceForm form, SequencePayoffs pairs, int player) {
        mine = new Plans(form, player);
        other = new Plans(form, 1 - player);
        payoffs = PairPayoffs.of(form, pairs, player);
        Columns.Builder columns = new Columns.Builder(mine.conditions() + other.sequences());
        columns.right(0, Rational.ONE, 1);
        addPlan(columns);
        for (int c = 0; c < other.conditions(); c++) {
            for (int s = other.first(c); s < other.end(c); s++) {
                columns.unit(row(s), 1);
            }
            if (c > 0) {
                columns.unit(row(other.before(c)), -1);
            }
            columns.endColumn();
        }
        for (int s = 0; s < other.sequences(); s++) {
            columns.unit(row(s), 1);
            columns.endColumn();
        }
        int firstFree = mine.sequences();
        program = Program.of(columns.build(), firstFree, firstFree, firstFree + other.conditions());
    }

    /** How many rows the program of a player has. */
    static int rows(CompiledGame game, int player) {
        int[] firstSet = game.firstSet();
        int others = game.firstAction()[firstSet[2 - player]] - game.firstAction()[firstSet[1 - player]];
        return firstSet[player + 1] - firstSet[player] + others + 2;
    }

    private void addPlan(Columns.Builder columns) {
        int[][] following = mine.following();
        PairPayoffs.ByPlayer entries = payoffs.by(mine.player(), mine.sequences());
        for (int s = 0; s < mine.sequences(); s++) {
            columns.unit(mine.condition(s), 1);
            for (int c : following[s]) {
                columns.unit(c, -1);
            }
            for (int e = entries.start()[s]; e < entries.start()[s + 1]; e++) {
                int entry = entries.entry()[e];
                columns.add(row(entries.other()[e]), payoffs.exact(entry).negate(), -payoffs.rounded(entry));
            }
            columns.endColumn();
        }
    }

    private int row(int sequence) {
        return mine.conditions() + sequence;
    }

    Program program() {
        return program;
    }

    /** What was subtracted of all payoffs. */
    Rational shift() {
        return payoffs.shift();
    }

    /** A basis that is feasible: a pure plan against which the other does its worst. */
    int[] start() {
        int[] choices = mine.best(payoffs.worth(mine.player(), other.uniform(), mine.sequences()));
        double[] plan = new double[mine.sequences()];
        plan[0] = 1;
        for (int c = 1; c < choices.length; c++) {
            plan[choices[c]] = plan[mine.before(c)];
        }
        double[] worth = payoffs.worth(other.player(), plan, other.sequences());
        for (int s = 0; s < worth.length; s++) {
            worth[s] = -worth[s];
        }
        boolean[] tight = new boolean[worth.length];
        for (int s : other.best(worth)) {
            tight[s] = true;
        }
        int[] basis = new int[mine.conditions() + other.sequences()];
        int n = 0;
        for (int s : choices) {
            basis[n++] = s;
        }
        for (int c = 0; c < other.conditions(); c++) {
            basis[n++] = mine.sequences() + c;
        }
        for (int s = 0; s < tight.length; s++) {
            if (!tight[s]) {
                basis[n++] = mine.sequences() + other.conditions() + s;
            }
        }
        return basis;
    }

    /** The plans of both players, by player. */
    List<List<Rational>> plans(ExactSimplex.Optimum optimum) {
        Rational[] own = new Rational[mine.sequences()];
        Arrays.fill(own, Rational.ZERO);
        for (int k = 0; k < optimum.basis().length; k++) {
            if (optimum.basis()[k] < own.length) {
                own[optimum.basis()[k]] = optimum.values().get(k);
            }
        }
        List<Rational> others = new ArrayList<>();
        for (int s = 0; s < other.sequences(); s++) {
            BigInteger price = optimum.prices().numerators()[row(s)];
            others.add(Rational.of(
                    price.multiply(program.matrix().multiplier()[row(s)]),
                    optimum.prices().denominator()));
        }
        return inOrder(Arrays.asList(own), others);
    }

    private <T> List<List<T>> inOrder(List<T> own, List<T> others) {
        return mine.player() == 0 ? List.of(own, others) : List.of(others, own);
    }

    /** The same in doubles. */
    double[][] plans(DoubleSimplex.Point point) {
        double[] own = Arrays.copyOf(point.values(), mine.sequences());
        double[] others = Arrays.copyOfRange(point.prices(), mine.conditions(), mine.conditions() + other.sequences());
        return mine.player() == 0 ? new double[][] {own, others} : new double[][] {others, own};
    }
}
