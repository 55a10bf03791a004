package tarazy.bargain.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A composition of the Council of the European Union.
 *
 * @param power Shapley–Shubik value by code of the member, not empty, each 0 or more
 */
public record Council(Map<String, Double> power) {
    public Council {
        power = Collections.unmodifiableMap(new LinkedHashMap<>(power));
        if (power.isEmpty()) {
            throw new IllegalArgumentException("a Council needs members");
        }
    }

    /** The power of its most powerful member. */
    public double largest() {
        return Collections.max(power.values());
    }
}
