package tarazy.game.linear;

/**
 * How much exact arithmetic may still be done, in units of about a nanosecond; counted, not measured, so that the same game
 * always stops at the same place.
 */
final class Work {
    /** Per number of a factorised matrix. */
    static final long FACTORISE = 200;

    /** Per number that fits a long. */
    static final long SMALL = 4;

    /** Per number of any size. */
    static final long LARGE = 80;

    private long left;

    Work(long units) {
        left = units;
    }

    /** @throws WorkExceededException if there is none left */
    void spend(long units) {
        left -= units;
        if (left < 0) {
            throw new WorkExceededException();
        }
    }
}
