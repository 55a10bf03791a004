package tarazy.text.snippet;

import java.util.Optional;

/**
 * A date that begins at the token asked for.
 *
 * @param end the token after it
 */
record FoundDate(int end, DateClass kind, Optional<DateInterval> interval) {
    static FoundDate unresolved(int end, DateClass kind) {
        return new FoundDate(end, kind, Optional.empty());
    }
}
