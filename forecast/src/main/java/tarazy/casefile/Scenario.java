package tarazy.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A named set of changes to a case.
 *
 * @param antecedent the "if" in the words of its source
 * @param strength the word with which the source says how likely or possible it is, empty if it does not
 * @param source id of the source
 * @param set what replaces the formula of a quantity, the strength of a lever ({@code lever.<id>}), the initial value
 *     of a stock or the condition of an event, in file order
 */
public record Scenario(
        String id,
        String title,
        String antecedent,
        String strength,
        Optional<String> source,
        Map<String, FormulaText> set,
        String note,
        Place place) {
    public Scenario {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }
}
