package tarazy.text.corpus;

/** A document is no longer what it was when it was first read. */
public final class ChangedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param name of the document
     */
    public ChangedDocumentException(String name) {
        super(name + " was changed while it was being read");
    }
}
