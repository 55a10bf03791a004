package tarazy.game;

/** In which sense the profiles of a solution are solutions. */
public enum Concept {
    /** Nobody gains by playing otherwise. */
    NASH("Nash equilibrium"),
    /** A Nash equilibrium in every subgame. */
    SUBGAME_PERFECT("subgame perfect equilibrium"),
    /** Everybody plays better actions more often, with a stated precision; regret is part of it. */
    LOGIT("logit quantal response equilibrium"),
    /** Regret is small, as reported; never called an equilibrium. */
    APPROXIMATE("approximation");

    private final String text;

    Concept(String text) {
        this.text = text;
    }

    /** In words, as shown to people. */
    public String text() {
        return text;
    }
}
