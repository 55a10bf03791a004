package tarazy.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Payoffs and best responses in a table. O(cells × players²). */
final class TableResponses<T extends Comparable<T>> {
    private final Arithmetic<T> numbers;
    private final StrategicGame game;
    private final List<T> profile;

    TableResponses(Arithmetic<T> numbers, StrategicGame game, List<T> profile) {
        this.numbers = numbers;
        this.game = game;
        this.profile = profile;
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

    /** By strategy: what it pays against the others. */
    private List<T> worth(int player) {
        List<T> worth = new ArrayList<>(Collections.nCopies(game.strategyCount(player), numbers.zero()));
        for (int cell = 0; cell < game.size(); cell++) {
            T weight = weight(player, cell);
            if (!numbers.isZero(weight)) {
                int s = game.strategy(player, cell);
                worth.set(s, numbers.add(worth.get(s), numbers.multiply(weight, numbers.payoff(game, player, cell))));
            }
        }
        return worth;
    }

    private T weight(int player, int cell) {
        T weight = numbers.one();
        for (int q = 0; q < game.players().size(); q++) {
            if (q != player) {
                T probability = probability(q, game.strategy(q, cell));
                if (numbers.isZero(probability)) {
                    return probability;
                }
                weight = numbers.multiply(weight, probability);
            }
        }
        return weight;
    }
}
