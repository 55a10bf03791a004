package tarazy.text.snippet;

/**
 * Who said something.
 *
 * @param name the actor's id, the name as written, or {@link Attribution#UNSPECIFIED}
 * @param inherited true if only a pronoun says so
 */
record SaidBy(String name, boolean inherited) {
    static final SaidBy NOBODY = new SaidBy(Attribution.UNSPECIFIED, false);

    boolean isNobody() {
        return name.equals(Attribution.UNSPECIFIED);
    }
}
