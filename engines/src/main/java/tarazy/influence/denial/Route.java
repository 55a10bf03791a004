package tarazy.influence.denial;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * A part of an observed flow.
 *
 * @param amount that takes this route, 0 or more
 * @param jurisdictions all that it crosses
 */
public record Route(String name, double amount, List<String> jurisdictions) {
    public Route {
        jurisdictions = List.copyOf(new LinkedHashSet<>(jurisdictions));
    }
}
