package tarazy.cli;

/** The call is wrong or cannot be carried out here; the message says what to do about it. */
final class CallException extends Exception {
    private static final long serialVersionUID = 1L;

    CallException(String message) {
        super(message);
    }
}
