package tarazy.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A model with what it said of every issue.
 *
 * @param learned true if it has learned from outcomes of other issues
 */
record Entrant(String id, String label, boolean learned, List<Optional<Prediction>> predictions) {}
