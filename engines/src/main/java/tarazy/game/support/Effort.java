package tarazy.game.support;

/** What may still be done before a search is to give up; counted, not timed, so that results do not depend on the machine. */
final class Effort {
    private long left;

    /** @param most in elementary operations, about 10⁸ in a second */
    Effort(long most) {
        left = most;
    }

    void spend(long operations) {
        left -= operations;
    }

    boolean spent() {
        return left < 0;
    }
}
