package tarazy.bargain.spatial;

import java.util.Arrays;

/**
 * Finds that all stand, and think, as at an earlier turn, from where on everything repeats if nothing is left to chance. It
 * remembers the turns that are powers of two (Brent 1980), so that a circle of n turns is found after at most 2n or so.
 */
final class Memory {
    private final Parties parties;
    private final double[] position;
    private final double[][] ideal;
    private int remembered;
    private int length;

    Memory(Parties parties) {
        this.parties = parties;
        position = new double[parties.position.length];
        ideal = new double[parties.issues][parties.all];
    }

    /** At the start. */
    void clear() {
        length = 0;
        remember(0);
    }

    /** True if all is as at the remembered turn; else remembers this one if it is due. */
    boolean repeats(int turn) {
        if (Arrays.equals(position, parties.position) && sameIdeals()) {
            length = turn - remembered;
            return true;
        }
        if (Integer.bitCount(turn) == 1) {
            remember(turn);
        }
        return false;
    }

    private boolean sameIdeals() {
        boolean same = true;
        for (int k = 0; k < ideal.length; k++) {
            same &= Arrays.equals(ideal[k], parties.ideal[k]);
        }
        return same;
    }

    private void remember(int turn) {
        remembered = turn;
        System.arraycopy(parties.position, 0, position, 0, position.length);
        for (int k = 0; k < ideal.length; k++) {
            System.arraycopy(parties.ideal[k], 0, ideal[k], 0, ideal[k].length);
        }
    }

    /** After how many turns all repeats, or 0 if it has not. */
    int length() {
        return length;
    }

    /** The turn to which all came back. */
    int turn() {
        return remembered;
    }
}
