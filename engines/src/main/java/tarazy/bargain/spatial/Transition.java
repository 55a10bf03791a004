package tarazy.bargain.spatial;

import java.util.List;

/** Which of the bargains on its table an actor follows. */
public enum Transition implements Spelled {
    /** The most probable one. */
    DETERMINISTIC("deterministic", "DeterministicSTM", "DeterminsticSTM"),
    /** One drawn by their probabilities. */
    STOCHASTIC("stochastic", "StochasticSTM");

    private final String spellings;

    Transition(String... spellings) {
        this.spellings = String.join(" ", spellings);
    }

    @Override
    public List<String> spellings() {
        return List.of(spellings.split(" ", -1));
    }
}
