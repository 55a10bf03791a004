package tarazy.text.snippet;

/**
 * Somebody or something that may have spoken.
 *
 * @param name the actor's id, or the name as written
 */
record Speaker(String name, Kind kind) {
    /** What a pronoun can stand for. */
    enum Kind {
        PERSON,
        /** A state, an organisation, a paper. */
        BODY,
        UNKNOWN,
        /** Named as where something is. */
        PLACE
    }

    /** Whether "he" and "she", or "it", may mean this one. */
    boolean fits(String pronoun) {
        if (kind == Kind.PLACE) {
            return false;
        }
        return switch (pronoun) {
            case "he", "she", "his", "her", "him" -> kind != Kind.BODY;
            case "it", "its" -> kind != Kind.PERSON;
            default -> !name.equals(Attribution.UNSPECIFIED);
        };
    }
}
