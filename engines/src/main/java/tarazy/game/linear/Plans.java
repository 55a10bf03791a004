package tarazy.game.linear;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import tarazy.game.CompiledGame;
import tarazy.game.Rational;
import tarazy.game.SequenceForm;

/**
 * What makes a player's probabilities of sequences a plan: the empty sequence has probability 1, and the sequences of an
 * information set add up to the one before it. Condition 0 is the first, condition 1 + h that of the player's information
 * set h.
 */
final class Plans {
    /** Probabilities drawn are multiples of about 2 to minus this, per action. */
    private static final int PARTS = 6;

    private final SequenceForm form;
    private final CompiledGame game;
    private final int player;
    private final int firstSet;

    Plans(SequenceForm form, int player) {
        this.form = form;
        this.game = form.game();
        this.player = player;
        this.firstSet = game.firstSet()[player];
    }

    int player() {
        return player;
    }

    int sequences() {
        return form.sequences(player);
    }

    int conditions() {
        return game.firstSet()[player + 1] - firstSet + 1;
    }

    /** The sequence before those of a condition; −1 for condition 0. */
    int before(int condition) {
        return condition == 0 ? -1 : form.parentSequence()[firstSet + condition - 1];
    }

    /** The first sequence of a condition. */
    int first(int condition) {
        return condition == 0 ? 0 : form.sequence(game.firstAction()[firstSet + condition - 1]);
    }

    /** The sequence after the last of a condition. */
    int end(int condition) {
        return condition == 0 ? 1 : first(condition) + game.actionCount(firstSet + condition - 1);
    }

    /** The condition to which a sequence adds. */
    int condition(int sequence) {
        int action = form.action(player, sequence);
        return action < 0 ? 0 : game.setOfAction()[action] - firstSet + 1;
    }

    /** By sequence: the conditions it comes before. */
    int[][] following() {
        int[] counts = new int[sequences()];
        for (int c = 1; c < conditions(); c++) {
            counts[before(c)]++;
        }
        int[][] following = new int[counts.length][];
        for (int s = 0; s < counts.length; s++) {
            following[s] = new int[counts[s]];
        }
        for (int c = conditions() - 1; c > 0; c--) {
            following[before(c)][--counts[before(c)]] = c;
        }
        return following;
    }

    /**
     * By condition: the sequence that makes the most of what sequences are worth; the first of equals.
     *
     * @param worth by sequence, without what follows; what follows is added
     */
    <T extends Comparable<T>> int[] best(T[] worth, BinaryOperator<T> sum) {
        int[] best = new int[conditions()];
        for (int c = best.length - 1; c >= 0; c--) {
            best[c] = first(c);
            for (int s = first(c) + 1; s < end(c); s++) {
                if (worth[s].compareTo(worth[best[c]]) > 0) {
                    best[c] = s;
                }
            }
            if (c > 0) {
                worth[before(c)] = sum.apply(worth[before(c)], worth[best[c]]);
            }
        }
        return best;
    }

    int[] best(double[] worth) {
        return best(Arrays.stream(worth).boxed().toArray(Double[]::new), Double::sum);
    }

    /** The probabilities of sequences if every action of an information set is as likely as the others. */
    double[] uniform() {
        double[] plan = new double[sequences()];
        plan[0] = 1;
        for (int c = 1; c < conditions(); c++) {
            for (int s = first(c); s < end(c); s++) {
                plan[s] = plan[before(c)] / (end(c) - first(c));
            }
        }
        return plan;
    }

    /**
     * The probabilities of sequences if the player mixes everywhere.
     *
     * @param key 0 for equal probabilities, others for other mixtures
     */
    Rational[] mixed(int key) {
        Rational[] plan = new Rational[sequences()];
        plan[0] = Rational.ONE;
        for (int c = 1; c < conditions(); c++) {
            int count = end(c) - first(c);
            for (int a = 0; a < count; a++) {
                Rational share = key == 0 ? Rational.of(1, count) : share(key, c, a, count);
                plan[first(c) + a] = plan[before(c)].multiply(share);
            }
        }
        return plan;
    }

    /** Shares are whole numbers of small parts, mostly unequal, none of them 0. */
    private Rational share(int key, int condition, int action, int count) {
        int parts = Integer.highestOneBit(count) << PARTS;
        double sum = 0;
        double[] weights = new double[count];
        for (int a = 0; a < count; a++) {
            double number = Perturbation.factor(2L * key + player, ((long) condition << 32) + a) - 1;
            weights[a] = number * number * number;
            sum += weights[a];
        }
        int left = parts - count;
        int[] shares = new int[count];
        for (int a = 0; a < count; a++) {
            shares[a] = 1 + (int) ((parts - count) * weights[a] / sum);
            left -= shares[a] - 1;
        }
        shares[0] += left;
        return Rational.of(shares[action], parts);
    }
}
