package tarazy.bargain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Where all stand after a turn of bargaining.
 *
 * @param number 0 before anybody has moved
 * @param positions by actor, in the agenda's order: one on each issue, on its scale; NaN without a stake
 * @param probabilities by actor: that its positions would be the outcome if bargaining ended here; actors at the same
 *     place all have the place's probability; empty if the model has none
 * @param expected where each issue would settle if bargaining ended here, NaN where it would not
 * @param moves what led here from the turn before
 */
public record Turn(
        int number,
        SequencedMap<String, List<Double>> positions,
        SequencedMap<String, Double> probabilities,
        List<Double> expected,
        List<Move> moves) {
    public Turn {
        positions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(positions));
        probabilities = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(probabilities));
        expected = List.copyOf(expected);
        moves = List.copyOf(moves);
    }
}
