package tarazy.bargain.nash;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tarazy.bargain.Settlement;

/**
 * What actors agree on, with the numbers behind it.
 *
 * @param settlements where each issue settles, in the agenda's order
 * @param gains by actor with weight: its utility of the outcome over that of disagreement, above 0; empty without agreement
 * @param residual how far the outcome is from fulfilling the conditions of an optimum (Karush, Kuhn, Tucker): the largest
 *     slope of Σ w ln(gain) that leads upwards, with weights of sum 1 and scales of length 1; NaN without agreement
 */
public record NashSolution(List<Settlement> settlements, SequencedMap<String, Double> gains, double residual) {
    public NashSolution {
        settlements = List.copyOf(settlements);
        gains = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(gains));
    }
}
