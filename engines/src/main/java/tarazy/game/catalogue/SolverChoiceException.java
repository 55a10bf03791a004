package tarazy.game.catalogue;

/** Words that choose no method: says what is wrong with them and what would be right. */
public final class SolverChoiceException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean unknown;

    /** @param unknown whether there is no method of the name */
    SolverChoiceException(String message, boolean unknown) {
        super(message);
        this.unknown = unknown;
    }

    /** Whether there is no method of the name; otherwise an option or the game is at fault. */
    public boolean unknown() {
        return unknown;
    }
}
