package tarazy.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A model in the comparison.
 *
 * @param id for files
 * @param label for people
 */
record Contender(String id, String label, Predictor predictor) {
    /** Says what it expects of the issues of a proposal; called from several threads at once. */
    @FunctionalInterface
    interface Predictor {
        /** One for each issue, empty where the model has no answer. */
        List<Optional<Prediction>> predict(Proposal proposal);
    }
}
