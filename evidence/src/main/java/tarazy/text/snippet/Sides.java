package tarazy.text.snippet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sides of contradictions in order of document and place. */
final class Sides {

    private Sides() {}

    static List<ContradictionCandidate.Side> ordered(Collection<ContradictionCandidate.Side> sides) {
        return sides.stream()
                .sorted(Comparator.comparingInt(ContradictionCandidate.Side::document)
                        .thenComparingInt(side -> side.span().start())
                        .thenComparingInt(side -> side.span().end()))
                .toList();
    }
}
