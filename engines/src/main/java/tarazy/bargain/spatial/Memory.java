package tarazy.bargain.spatial;

import java.util.Arrays;

/**
 * Finds that all stand, and think, as at an earlier turn, from where on everything repeats if nothing is left to chance. It
 * remembers the turns that are powers of two (Brent 1980), so that a circle of n turns is found after at most 2n or so.
 */
final class Memory {
    private final Parties parties;
    private final double[] position;
    private final double[] ideal;
    private int remembered;
    private int length;

    Memory(Parties parties) {
        this.parties = parties;
        position = new double[parties.position.length];
        ideal = new double[parties.ideal.length];
    }

    /** At the start. */
    void clear() {
        length = 0;
        remember(0);
    }

    /** True if all is as at the remembered turn; else remembers this one if it is due. */
    boolean repeats(int turn) {
        if (Arrays.equals(position, parties.position) && Arrays.equals(ideal, parties.ideal)) {
            length = turn - remembered;
            return true;
        }
        if (Integer.bitCount(turn) == 1) {
            remember(turn);
        }
        return false;
    }

    private void remember(int turn) {
        remembered = turn;
        System.arraycopy(parties.position, 0, position, 0, position.length);
        System.arraycopy(parties.ideal, 0, ideal, 0, ideal.length);
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
