package tarazy.game.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tarazy.game.MixedProfile;
import tarazy.game.Rational;

/** A vertex of either polytope which together have all labels; Lemke and Howson's paths lead from one such pair to another. */
final class CompletePair {
    private final Bimatrix game;
    private final Tableau first;
    private final Tableau second;

    private CompletePair(Bimatrix game, Tableau first, Tableau second) {
        this.game = game;
        this.first = first;
        this.second = second;
    }

    /** Where nobody plays anything. */
    static CompletePair artificial(Bimatrix game) {
        return new CompletePair(
                game,
                new Tableau(game.secondPayoffs(), 0, game.rows()),
                new Tableau(game.firstPayoffs(), game.rows(), 0));
    }

    /**
     * Drops a label and follows the path of pairs without it to its other end.
     *
     * @param mostWork after which it gives up, in products of words
     * @return how much it took; more than allowed if the end was not reached
     */
    long follow(int label, long mostWork) {
        Tableau moving = first.isBasic(label) ? second : first;
        int entering = label;
        long work = 0;
        while (work <= mostWork) {
            int column = moving.column(entering);
            int row = moving.leaving(column);
            int leaving = moving.basic(row);
            moving.pivot(row, column);
            work += moving.cost();
            if (leaving == label) {
                return work;
            }
            entering = leaving;
            moving = moving == first ? second : first;
        }
        return work;
    }

    CompletePair copy() {
        return new CompletePair(game, first.copy(), second.copy());
    }

    /** Which labels are those of the first polytope: tells one pair from another, even of the same point. */
    long[] key(LabelSets sets) {
        long[] key = sets.empty();
        for (int c = 0; c < first.columns(); c++) {
            LabelSets.flip(key, first.cobasic(c));
        }
        return key;
    }

    boolean isArtificial() {
        for (int i = 0; i < game.rows(); i++) {
            if (first.isBasic(i)) {
                return false;
            }
        }
        return true;
    }

    MixedProfile profile() {
        return game.profile(probabilities(first, 0, game.rows()), probabilities(second, game.rows(), game.columns()));
    }

    private static List<Rational> probabilities(Tableau tableau, int firstVariable, int variables) {
        BigInteger[] values = new BigInteger[variables];
        Arrays.fill(values, BigInteger.ZERO);
        BigInteger sum = BigInteger.ZERO;
        for (int r = 0; r < tableau.rows(); r++) {
            int variable = tableau.basic(r) - firstVariable;
            if (variable >= 0 && variable < variables) {
                values[variable] = tableau.value(r);
                sum = sum.add(values[variable]);
            }
        }
        List<Rational> probabilities = new ArrayList<>();
        for (BigInteger value : values) {
            probabilities.add(Rational.of(value, sum));
        }
        return probabilities;
    }
}
