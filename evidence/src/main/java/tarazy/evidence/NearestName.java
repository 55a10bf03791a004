package tarazy.evidence;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import tarazy.text.EditDistance;

/** "Did you mean …?" */
final class NearestName {

    private static final int LONGEST = 100;

    private NearestName() {}

    /**
     * The known name with the fewest edits from {@code name}, the first of equals; empty if more than a third of it (at
     * least one, at most three characters) would have to change.
     */
    static Optional<String> of(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = Math.clamp(wanted.length() / 3, 1, 3);
        Optional<String> best = Optional.empty();
        for (String candidate : known) {
            int distance = EditDistance.within(wanted, candidate.toLowerCase(Locale.ROOT), limit);
            if (distance <= limit) {
                best = Optional.of(candidate);
                limit = distance - 1;
            }
        }
        return best;
    }
}
