package tarazy.casefile;

/**
 * Whether a claim's quote stands in the text of its source.
 *
 * @param start of the quote in the source's text, in UTF-16 units from 0; 0 if it was not found
 * @param end one past the last character; 0 if it was not found
 */
public record Verification(Status status, int start, int end) {

    static final Verification WITHOUT_TEXT = new Verification(Status.TEXT_NOT_HERE, 0, 0);
    static final Verification MISSING = new Verification(Status.NOT_FOUND, 0, 0);

    public boolean verified() {
        return status == Status.VERIFIED;
    }

    public enum Status {
        VERIFIED,
        /** The text of the source is not in the folder: nothing was checked. */
        TEXT_NOT_HERE,
        /** The text is there, the quote is not in it: an error of the case. */
        NOT_FOUND
    }
}
