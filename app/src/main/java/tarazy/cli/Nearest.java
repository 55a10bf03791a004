package tarazy.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import tarazy.formula.Names;

/** Finds the name somebody meant. */
final class Nearest {
    private static final int SHORTEST_PART = 3;

    private Nearest() {}

    /** The known name that differs by a few letters, else the shortest one that contains what was written. */
    static Optional<String> to(String name, Collection<String> known) {
        Comparator<String> shortest = Comparator.comparingInt(String::length);
        return Names.nearest(name, known)
                .or(() -> known.stream()
                        .filter(k -> name.length() >= SHORTEST_PART && k.contains(name))
                        .min(shortest.thenComparing(Comparator.naturalOrder())));
    }

    /** {@code ; did you mean "x"?} or nothing. */
    static String hint(String name, Collection<String> known) {
        return to(name, known).map(k -> "; did you mean \"" + k + "\"?").orElse("");
    }
}
