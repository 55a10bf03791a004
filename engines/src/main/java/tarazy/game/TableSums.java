package tarazy.game;

import java.util.Arrays;
import java.util.List;

/** Adds up, cell by cell, what the terminals pay to which the strategies of the cell lead. */
final class TableSums {
    private final CompiledGame game;
    private final List<PureStrategies> strategies;
    private final int[] strides;
    private final Rational[] payoffs;

    TableSums(CompiledGame game, List<PureStrategies> strategies) {
        this.game = game;
        this.strategies = strategies;
        this.strides = new int[strategies.size()];
        int cells = 1;
        for (int p = 0; p < strides.length; p++) {
            strides[p] = cells;
            cells *= strategies.get(p).size();
        }
        payoffs = new Rational[cells * strides.length];
        Arrays.fill(payoffs, Rational.ZERO);
    }

    /** Those of the first cell for each player, then of the second. */
    Rational[] payoffs() {
        int players = strides.length;
        for (int t = 0; t < game.terminals(); t++) {
            Rational reach = game.exactChanceReach(t);
            if (reach.signum() != 0) {
                int node = game.terminalNode()[t];
                int[][] leading = new int[players][];
                Arrays.setAll(leading, p -> strategies.get(p).leadingTo(node));
                Rational[] worth = new Rational[players];
                for (int p = 0; p < players; p++) {
                    worth[p] = reach.multiply(game.exactPayoff(p, t));
                }
                add(leading, worth);
            }
        }
        return payoffs;
    }

    /** To every combination of the strategies given. */
    private void add(int[][] leading, Rational[] worth) {
        if (Arrays.stream(leading).anyMatch(each -> each.length == 0)) {
            return;
        }
        int[] at = new int[leading.length];
        int turn = 0;
        while (turn < leading.length) {
            int cell = 0;
            for (int p = 0; p < at.length; p++) {
                cell += strides[p] * leading[p][at[p]];
            }
            for (int p = 0; p < at.length; p++) {
                int place = cell * at.length + p;
                payoffs[place] = payoffs[place].add(worth[p]);
            }
            turn = 0;
            while (turn < at.length && ++at[turn] == leading[turn].length) {
                at[turn++] = 0;
            }
        }
    }
}
