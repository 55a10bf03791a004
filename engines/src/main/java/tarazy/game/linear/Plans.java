package tarazy.game.linear;

import tarazy.game.CompiledGame;
import tarazy.game.SequenceForm;

/**
 * What makes a player's probabilities of sequences a plan: the empty sequence has probability 1, and the sequences of an
 * information set add up to the one before it. Condition 0 is the first, condition 1 + h that of the player's information
 * set h.
 */
final class Plans {
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
    int[] best(double[] worth) {
        int[] best = new int[conditions()];
        for (int c = best.length - 1; c >= 0; c--) {
            best[c] = first(c);
            for (int s = first(c) + 1; s < end(c); s++) {
                if (worth[s] > worth[best[c]]) {
                    best[c] = s;
                }
            }
            if (c > 0) {
                worth[before(c)] += worth[best[c]];
            }
        }
        return best;
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
}
