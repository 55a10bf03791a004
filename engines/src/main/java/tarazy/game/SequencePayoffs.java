package tarazy.game;

import java.util.Arrays;

/**
 * The payoffs of a two-player game by pairs of sequences, sparse: the sum over the terminals of a pair of chance
 * probability × payoff. Rows are the first player's sequences. <strong>Arrays are shared and must not be written
 * to.</strong>
 */
public final class SequencePayoffs {
    private final SequenceForm form;
    private final int[] rowStart;
    private final int[] column;
    private final int[] entryOfTerminal;

    private SequencePayoffs(SequenceForm form, int[] rowStart, int[] column, int[] entryOfTerminal) {
        this.form = form;
        this.rowStart = rowStart;
        this.column = column;
        this.entryOfTerminal = entryOfTerminal;
    }

    static SequencePayoffs of(SequenceForm form) {
        if (form.game().players() != 2) {
            throw new IllegalArgumentException("game " + form.game().source().title() + " has "
                    + form.game().players() + " players, must have 2 for a matrix of payoffs");
        }
        int[] rows = form.terminalSequence(0);
        int[] columns = form.terminalSequence(1);
        int[] order = sorted(sorted(identity(rows.length), columns, form.sequences(1)), rows, form.sequences(0));
        int[] rowStart = new int[form.sequences(0) + 1];
        int[] column = new int[order.length];
        int[] entryOfTerminal = new int[order.length];
        int entries = 0;
        int before = -1;
        for (int t : order) {
            if (before < 0 || rows[t] != rows[before] || columns[t] != columns[before]) {
                column[entries++] = columns[t];
                rowStart[rows[t] + 1]++;
            }
            entryOfTerminal[t] = entries - 1;
            before = t;
        }
        Arrays.parallelPrefix(rowStart, Integer::sum);
        return new SequencePayoffs(form, rowStart, Arrays.copyOf(column, entries), entryOfTerminal);
    }

    private static int[] identity(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        return order;
    }

    /** Sorts by counting, which keeps the order of equals. */
    private static int[] sorted(int[] order, int[] key, int keys) {
        int[] next = new int[keys + 1];
        for (int t : order) {
            next[key[t] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[order.length];
        for (int t : order) {
            sorted[next[key[t]]++] = t;
        }
        return sorted;
    }

    /** How many pairs of sequences meet at a terminal. */
    public int entries() {
        return column.length;
    }

    /** By row: its first entry; one more at the end. */
    public int[] rowStart() {
        return rowStart;
    }

    /** By entry: the second player's sequence, rising within a row. */
    public int[] column() {
        return column;
    }

    /** By terminal: the entry it counts towards. */
    public int[] entryOfTerminal() {
        return entryOfTerminal;
    }

    /** By entry: what a player receives, times the chance of getting there. A new array. */
    public double[] values(int player) {
        CompiledGame game = form.game();
        double[] values = new double[column.length];
        double[] payoffs = game.payoffs(player);
        for (int t = 0; t < payoffs.length; t++) {
            values[entryOfTerminal[t]] += game.chanceReach()[game.terminalNode()[t]] * payoffs[t];
        }
        return values;
    }

    /** The same, exactly. A new array. */
    public Rational[] exactValues(int player) {
        CompiledGame game = form.game();
        Rational[] values = new Rational[column.length];
        Arrays.fill(values, Rational.ZERO);
        for (int t = 0; t < game.terminals(); t++) {
            int entry = entryOfTerminal[t];
            values[entry] = values[entry].add(game.exactChanceReach(t).multiply(game.exactPayoff(player, t)));
        }
        return values;
    }
}
