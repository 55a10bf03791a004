package tarazy.uprising.street;

/**
 * A person in two words of 64 bits, so that a turn costs one cache line. First word: cell (24 bits), state (2), limit of {@link
 * Decision} (16), steps left in jail (22). Second word: hardship and risk aversion in 32 bits each.
 */
final class Person {
    static final int QUIET = 0;
    static final int ACTIVE = 1;
    static final int JAILED = 2;
    static final int COP = 3;

    /** Steps left of those who are never released. */
    static final int FOR_EVER = (1 << 22) - 1;

    private static final int STATE_AT = 24;
    private static final int LIMIT_AT = 26;
    private static final int TERM_AT = 42;
    private static final long STATE = 3L << STATE_AT;
    private static final long LIMIT = 0xFFFFL << LIMIT_AT;
    private static final long ONE_STEP = 1L << TERM_AT;

    private Person() {}

    static long of(int cell, int state) {
        return (long) state << STATE_AT | cell;
    }

    static int cell(long word) {
        return (int) word & Cells.MASK;
    }

    static long at(long word, int cell) {
        return (word & ~Cells.MASK) | cell;
    }

    static int state(long word) {
        return (int) (word >>> STATE_AT) & 3;
    }

    static long in(long word, int state) {
        return (word & ~STATE) | (long) state << STATE_AT;
    }

    static int limit(long word) {
        return (int) (word >>> LIMIT_AT) & 0xFFFF;
    }

    static long withLimit(long word, int limit) {
        return (word & ~LIMIT) | (long) limit << LIMIT_AT;
    }

    static int term(long word) {
        return (int) (word >>> TERM_AT);
    }

    static long withTerm(long word, int term) {
        return (word & (ONE_STEP - 1)) | (long) term << TERM_AT;
    }

    static double hardship(long traits) {
        return (traits >>> 32) * 0x1p-32;
    }

    static double riskAversion(long traits) {
        return (traits & 0xFFFF_FFFFL) * 0x1p-32;
    }
}
