package tarazy.game.linear;

import java.util.Arrays;
import tarazy.game.CompiledGame;
import tarazy.game.Rational;
import tarazy.game.SequenceForm;
import tarazy.game.SequencePayoffs;

/**
 * A player's payoffs by pairs of sequences, moved so that they are not all far from 0; exactly, and in doubles as shares of
 * their range.
 */
final class PairPayoffs {
    private final SequencePayoffs pairs;
    private final Rational shift;
    private final Rational[] exact;
    private final double[] rounded;
    private final Rational scale;

    private PairPayoffs(SequencePayoffs pairs, Rational shift, Rational scale, Rational[] exact, double[] rounded) {
        this.pairs = pairs;
        this.shift = shift;
        this.scale = scale;
        this.exact = exact;
        this.rounded = rounded;
    }

    static PairPayoffs of(SequenceForm form, SequencePayoffs pairs, int player) {
        CompiledGame game = form.game();
        Rational low = null;
        Rational high = null;
        for (int t = 0; t < game.terminals(); t++) {
            if (game.exactChanceReach(t).signum() > 0) {
                Rational payoff = game.exactPayoff(player, t);
                low = low == null ? payoff : low.min(payoff);
                high = high == null ? payoff : high.max(payoff);
            }
        }
        if (low == null || high == null) {
            throw new IllegalStateException("some end of a game has a chance");
        }
        Rational shift = Rational.ZERO.max(low).min(high);
        Rational range = high.subtract(low);
        Rational scale = range.signum() == 0 ? Rational.ONE : Rational.ONE.divide(range);
        Rational[] exact = new Rational[pairs.entries()];
        Arrays.fill(exact, Rational.ZERO);
        for (int t = 0; t < game.terminals(); t++) {
            int entry = pairs.entryOfTerminal()[t];
            Rational payoff = game.exactPayoff(player, t).subtract(shift);
            if (payoff.signum() != 0) {
                exact[entry] = exact[entry].add(game.exactChanceReach(t).multiply(payoff));
            }
        }
        double[] rounded = new double[exact.length];
        for (int e = 0; e < rounded.length; e++) {
            rounded[e] = exact[e].signum() == 0 ? 0 : exact[e].multiply(scale).doubleValue();
        }
        return new PairPayoffs(pairs, shift, scale, exact, rounded);
    }

    /** What was subtracted of all payoffs. */
    Rational shift() {
        return shift;
    }

    /** What exact payoffs are multiplied with before they are rounded. */
    Rational scale() {
        return scale;
    }

    Rational exact(int entry) {
        return exact[entry];
    }

    double rounded(int entry) {
        return rounded[entry];
    }

    /** By sequence of the player: what it is worth against a plan, as a share of the range, without what follows. */
    double[] worth(int player, double[] otherPlan, int sequences) {
        double[] worth = new double[sequences];
        for (int i = 0; i < pairs.rowStart().length - 1; i++) {
            for (int e = pairs.rowStart()[i]; e < pairs.rowStart()[i + 1]; e++) {
                int j = pairs.column()[e];
                worth[player == 0 ? i : j] += rounded[e] * otherPlan[player == 0 ? j : i];
            }
        }
        return worth;
    }

    /** The same exactly. */
    Rational[] worth(int player, Rational[] otherPlan, int sequences) {
        Rational[] worth = new Rational[sequences];
        Arrays.fill(worth, Rational.ZERO);
        for (int i = 0; i < pairs.rowStart().length - 1; i++) {
            for (int e = pairs.rowStart()[i]; e < pairs.rowStart()[i + 1]; e++) {
                int j = pairs.column()[e];
                int own = player == 0 ? i : j;
                worth[own] = worth[own].add(exact[e].multiply(otherPlan[player == 0 ? j : i]));
            }
        }
        return worth;
    }

    /** Entries by the sequences of a player: where each begins, the other's sequence, and the number of the entry. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record ByPlayer(int[] start, int[] other, int[] entry) {}

    ByPlayer by(int player, int sequences) {
        int entries = exact.length;
        int[] own = new int[entries];
        int[] other = new int[entries];
        for (int i = 0; i < pairs.rowStart().length - 1; i++) {
            for (int e = pairs.rowStart()[i]; e < pairs.rowStart()[i + 1]; e++) {
                own[e] = player == 0 ? i : pairs.column()[e];
                other[e] = player == 0 ? pairs.column()[e] : i;
            }
        }
        int[] start = new int[sequences + 1];
        for (int s : own) {
            start[s + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] others = new int[entries];
        int[] number = new int[entries];
        for (int e = 0; e < entries; e++) {
            int place = next[own[e]]++;
            others[place] = other[e];
            number[place] = e;
        }
        return new ByPlayer(start, others, number);
    }
}
