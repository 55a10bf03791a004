package tarazy.game.linear;

/** Exact arithmetic would take more steps than allowed. */
final class WorkExceededException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WorkExceededException() {
        super("more steps of exact arithmetic than allowed", null, false, false);
    }
}
