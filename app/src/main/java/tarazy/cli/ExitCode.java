package tarazy.cli;

/** What the program tells the shell. */
final class ExitCode {
    static final int FINE = 0;
    /** The case is at fault. */
    static final int CASE = 1;
    /** The call is wrong, or its results could not be written. */
    static final int CALL = 2;

    private ExitCode() {}
}
