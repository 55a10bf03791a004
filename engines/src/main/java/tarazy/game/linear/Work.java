package tarazy.game.linear;

/** How many steps of exact arithmetic may still be made; counted, so that the same game always stops at the same place. */
final class Work {
    private long left;

    Work(long steps) {
        left = steps;
    }

    /** @throws WorkExceededException if there are none left */
    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new WorkExceededException();
        }
    }
}
