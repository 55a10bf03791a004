package tarazy.game.support;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tarazy.game.Rational;
import tarazy.game.StrategicGame;

/** Payoffs in the forms in which supports are solved: as ranks, as integers and as intervals between 0 and 1. */
final class PayoffTable {
    private final StrategicGame game;
    private final int[] counts;
    private final int[][] ranks;
    private final BigInteger[][] integers;
    private final Interval[][] intervals;

    PayoffTable(StrategicGame game) {
        this.game = game;
        int players = game.players().size();
        counts = new int[players];
        ranks = new int[players][];
        integers = new BigInteger[players][game.size()];
        intervals = new Interval[players][game.size()];
        for (int p = 0; p < players; p++) {
            counts[p] = game.strategyCount(p);
            List<Rational> payoffs = new ArrayList<>();
            Rational least = game.payoff(p, 0);
            Rational most = least;
            BigInteger denominator = BigInteger.ONE;
            for (int cell = 0; cell < game.size(); cell++) {
                Rational payoff = game.payoff(p, cell);
                payoffs.add(payoff);
                least = least.min(payoff);
                most = most.max(payoff);
                BigInteger next = payoff.denominator();
                denominator = denominator.divide(denominator.gcd(next)).multiply(next);
            }
            ranks[p] = Ranks.of(payoffs);
            Rational scale = powerOfTwo(most.subtract(least));
            for (int cell = 0; cell < game.size(); cell++) {
                Rational payoff = payoffs.get(cell);
                integers[p][cell] = payoff.numerator().multiply(denominator.divide(payoff.denominator()));
                intervals[p][cell] = enclosure(payoff.subtract(least).divide(scale));
            }
        }
    }

    /** The least power of 2 that is not less than a number (0: 1), so that division by it stays exact for whole numbers. */
    private static Rational powerOfTwo(Rational number) {
        if (number.signum() == 0) {
            return Rational.ONE;
        }
        int shift = number.numerator().bitLength() - number.denominator().bitLength() + 1;
        return shift >= 0
                ? Rational.of(BigInteger.ONE.shiftLeft(shift), BigInteger.ONE)
                : Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(-shift));
    }

    private static Interval enclosure(Rational number) {
        double nearest = number.doubleValue();
        return Rational.exactly(nearest).equals(number)
                ? Interval.of(nearest)
                : new Interval(Math.nextDown(nearest), Math.nextUp(nearest));
    }

    StrategicGame game() {
        return game;
    }

    int players() {
        return counts.length;
    }

    int[] counts() {
        return counts.clone();
    }

    int count(int player) {
        return counts[player];
    }

    /** By player and cell. Shared, must not be written to. */
    int[][] ranks() {
        return ranks;
    }

    /** A payoff in a unit of the player's. */
    BigInteger integer(int player, int cell) {
        return integers[player][cell];
    }

    /** A payoff between 0 and 1. */
    Interval interval(int player, int cell) {
        return intervals[player][cell];
    }
}
