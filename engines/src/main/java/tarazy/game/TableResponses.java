package tarazy.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Payoffs and best responses in a table. O(cells × players). */
final class TableResponses<T extends Comparable<T>> {
    private final Arithmetic<T> numbers;
    private final StrategicGame game;
    private final List<T> profile;
    private final PayoffLookup<T> payoffs;

    /** What a player receives in a cell. */
    interface PayoffLookup<T> {
        T payoff(int player, int cell);
    }

    TableResponses(Arithmetic<T> numbers, StrategicGame game, List<T> profile) {
        this(numbers, game, profile, (player, cell) -> numbers.payoff(game, player, cell));
    }

    TableResponses(Arithmetic<T> numbers, StrategicGame game, List<T> profile, PayoffLookup<T> payoffs) {
        this.numbers = numbers;
        this.game = game;
        this.profile = profile;
        this.payoffs = payoffs;
    }

    Responses<T> values() {
        List<T> payoffs = new ArrayList<>();
        List<T> best = new ArrayList<>();
        for (int p = 0; p < game.players().size(); p++) {
            List<T> worth = worth(p);
            T payoff = numbers.zero();
            T highest = worth.getFirst();
            for (int s = 0; s < worth.size(); s++) {
                payoff = numbers.add(payoff, numbers.multiply(probability(p, s), worth.get(s)));
                highest = numbers.max(highest, worth.get(s));
            }
            payoffs.add(payoff);
            best.add(highest);
        }
        return new Responses<>(payoffs, best);
    }

    private T probability(int player, int strategy) {
        return profile.get(game.firstStrategy()[player] + strategy);
    }

    /** By strategy: what it pays against the others. Looks only at cells that may be played. */
    private List<T> worth(int player) {
        List<T> worth = new ArrayList<>(Collections.nCopies(game.strategyCount(player), numbers.zero()));
        add(player, 0, 0, numbers.one(), worth);
        return worth;
    }

    /** Adds what happens after the players before one have chosen. */
    private void add(int player, int next, int cell, T weight, List<T> worth) {
        if (next == game.players().size()) {
            for (int s = 0; s < worth.size(); s++) {
                T payoff = payoffs.payoff(player, cell + s * game.stride(player));
                worth.set(s, numbers.add(worth.get(s), numbers.multiply(weight, payoff)));
            }
            return;
        }
        if (next == player) {
            add(player, next + 1, cell, weight, worth);
            return;
        }
        for (int s = 0; s < game.strategyCount(next); s++) {
            T probability = probability(next, s);
            if (!numbers.isZero(probability)) {
                add(player, next + 1, cell + s * game.stride(next), numbers.multiply(weight, probability), worth);
            }
        }
    }
}
