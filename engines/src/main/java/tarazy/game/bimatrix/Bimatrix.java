package tarazy.game.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tarazy.game.GameNames;
import tarazy.game.MixedProfile;
import tarazy.game.Rational;
import tarazy.game.StrategicGame;

/**
 * A table in which at most two players have a choice, as two matrices of positive integers with the same best responses:
 * what a strategy pays is scaled by player and shifted for each strategy of the other. Its labels are all strategies, the
 * first player's and then the second's.
 */
public final class Bimatrix {
    private final StrategicGame game;
    /** The places of both players, −1 for one that is only made up. */
    private final int[] players;

    private final Choice first;
    private final Choice second;
    private final BigInteger[][] firstPayoffs;
    private final BigInteger[][] secondPayoffs;

    /** Which strategies of a player take part, numbered from 0 as in the game. */
    private record Choice(int player, List<Integer> strategies) {
        int size() {
            return strategies.size();
        }
    }

    private Bimatrix(StrategicGame game, Choice first, Choice second) {
        this.game = game;
        this.players = new int[] {first.player, second.player};
        this.first = first;
        this.second = second;
        this.firstPayoffs = IntegerPayoffs.normalised(payoffs(first, second));
        this.secondPayoffs = IntegerPayoffs.normalised(payoffs(second, first));
    }

    /** Why a table is no bimatrix game, empty if it is. */
    public static Optional<String> objection(StrategicGame game) {
        int choosing = choosing(game).size();
        return choosing > 2
                ? Optional.of("it has " + choosing + " players with more than one strategy, must have 2 or fewer")
                : Optional.empty();
    }

    /** The whole game; players with one strategy do not count. */
    public static Bimatrix of(StrategicGame game) {
        List<Integer> players = new ArrayList<>(choosing(game));
        for (int p = 0; players.size() < 2 && p < game.players().size(); p++) {
            if (!players.contains(p)) {
                players.add(p);
            }
        }
        Collections.sort(players);
        while (players.size() < 2) {
            players.add(-1);
        }
        return new Bimatrix(game, all(game, players.get(0)), all(game, players.get(1)));
    }

    private static List<Integer> choosing(StrategicGame game) {
        List<Integer> players = new ArrayList<>();
        for (int p = 0; p < game.players().size(); p++) {
            if (game.strategyCount(p) > 1) {
                players.add(p);
            }
        }
        return players;
    }

    private static Choice all(StrategicGame game, int player) {
        List<Integer> strategies = new ArrayList<>();
        for (int s = 0; s < (player < 0 ? 1 : game.strategyCount(player)); s++) {
            strategies.add(s);
        }
        return new Choice(player, strategies);
    }

    /** Without strategies that are strictly worse than another, again and again; all equilibria remain. */
    public Bimatrix undominated() {
        List<Integer> rows = new ArrayList<>(first.strategies);
        List<Integer> columns = new ArrayList<>(second.strategies);
        Rational[][] mine = payoffs(first, second);
        Rational[][] theirs = payoffs(second, first);
        List<Integer> left = indices(rows.size());
        List<Integer> right = indices(columns.size());
        boolean changed = true;
        while (changed) {
            changed = Dominance.remove(mine, left, right);
            changed |= Dominance.remove(theirs, right, left);
        }
        if (left.size() == rows.size() && right.size() == columns.size()) {
            return this;
        }
        return new Bimatrix(
                game,
                new Choice(first.player, left.stream().map(rows::get).toList()),
                new Choice(second.player, right.stream().map(columns::get).toList()));
    }

    private static List<Integer> indices(int size) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            indices.add(i);
        }
        return indices;
    }

    /** [own strategy][other's strategy] */
    private Rational[][] payoffs(Choice own, Choice other) {
        Rational[][] payoffs = new Rational[own.size()][other.size()];
        for (int i = 0; i < own.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                payoffs[i][j] = own.player < 0 ? Rational.ZERO : game.payoff(own.player, cell(own, i) + cell(other, j));
            }
        }
        return payoffs;
    }

    private int cell(Choice choice, int strategy) {
        return choice.player < 0 ? 0 : game.stride(choice.player) * choice.strategies.get(strategy);
    }

    public int rows() {
        return first.size();
    }

    public int columns() {
        return second.size();
    }

    int labels() {
        return rows() + columns();
    }

    /** Payoffs of the first player, positive: [own strategy][other's strategy]. Shared, must not be written to. */
    public BigInteger[][] firstPayoffs() {
        return firstPayoffs;
    }

    /** Payoffs of the second player, positive: [own strategy][other's strategy]. Shared, must not be written to. */
    public BigInteger[][] secondPayoffs() {
        return secondPayoffs;
    }

    /** A label in words. */
    String name(int label) {
        Choice choice = label < rows() ? first : second;
        if (choice.player < 0) {
            return "nothing";
        }
        int strategy = choice.strategies.get(label < rows() ? label : label - rows());
        return GameNames.players(game).get(choice.player) + ": "
                + GameNames.strategies(game, choice.player).get(strategy);
    }

    /** Probabilities of both players' strategies here as a profile of the game. */
    public MixedProfile profile(List<Rational> mine, List<Rational> theirs) {
        Rational[] all = new Rational[game.firstStrategy()[game.players().size()]];
        for (int p = 0; p < game.players().size(); p++) {
            int start = game.firstStrategy()[p];
            boolean chooses = p == players[0] || p == players[1];
            for (int s = start; s < game.firstStrategy()[p + 1]; s++) {
                all[s] = chooses ? Rational.ZERO : Rational.ONE;
            }
        }
        fill(all, first, mine);
        fill(all, second, theirs);
        return MixedProfile.exact(game, List.of(all));
    }

    private void fill(Rational[] all, Choice choice, List<Rational> probabilities) {
        if (choice.player >= 0) {
            for (int i = 0; i < choice.size(); i++) {
                all[game.firstStrategy()[choice.player] + choice.strategies.get(i)] = probabilities.get(i);
            }
        }
    }
}
