package tarazy.bargain.spatial;

import java.util.List;

/** How likely each of several options prevails, given who beats whom. */
public enum OptionProbabilities implements Spelled {
    /** That it beats all others, given that one does. */
    CONDITIONAL("conditional", "ConditionalPCM"),
    /** Long run of challenges to the favourite of the day, made as often as there is power behind them. */
    MARKOV_INCENTIVE("markov-incentive", "MarkovIPCM"),
    /** Long run of challenges to the favourite of the day, each as often as any other. */
    MARKOV_UNIFORM("markov-uniform", "MarkovUPCM");

    private final String spellings;

    OptionProbabilities(String... spellings) {
        this.spellings = String.join(" ", spellings);
    }

    @Override
    public List<String> spellings() {
        return List.of(spellings.split(" ", -1));
    }
}
