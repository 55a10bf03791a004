package tarazy.text.snippet;

import java.util.Optional;

/**
 * A date that begins at the token asked for.
 *
 * @param end the token after it
 * @param resume where other dates may begin again: within an event that is named at length there may be more
 */
record FoundDate(int end, DateClass kind, Optional<DateInterval> interval, int resume) {
    FoundDate(int end, DateClass kind, Optional<DateInterval> interval) {
        this(end, kind, interval, end);
    }

    static FoundDate anchored(int end, int resume) {
        return new FoundDate(end, DateClass.ANCHORED, Optional.empty(), resume);
    }

    static FoundDate unresolved(int end, DateClass kind) {
        return new FoundDate(end, kind, Optional.empty());
    }
}
