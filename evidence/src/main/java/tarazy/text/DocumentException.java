package tarazy.text;

/** A document that cannot be read; the message says where and why. */
public final class DocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String advice;

    /**
     * A document at fault.
     *
     * @param line 1-based; 0 if the fault has no line
     * @param advice what to do about it; may be empty
     */
    public DocumentException(String message, int line, String advice) {
        super(message);
        this.line = line;
        this.advice = advice;
    }

    /** The line at fault, 1-based; 0 if the fault has no line. */
    public int line() {
        return line;
    }

    /** What to do about it, a sentence; may be empty. */
    public String advice() {
        return advice;
    }

    /** The message as a {@link String} that is never null. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
