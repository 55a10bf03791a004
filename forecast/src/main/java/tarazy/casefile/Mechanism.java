package tarazy.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A mechanism described by the sources and the parts of the case that carry it.
 *
 * @param elements at least one
 * @param pages ids of the pages that describe it, as free text
 * @param without what the case would be without it; nothing if that follows from the elements
 */
public record Mechanism(
        String id, String mechanism, List<Element> elements, String pages, Without without, String note, Place place) {
    public Mechanism {
        elements = List.copyOf(elements);
    }

    /**
     * Changes that take a mechanism out of a case.
     *
     * @param set as in a scenario
     * @param asOf the date as of which sources would count
     */
    public record Without(Map<String, FormulaText> set, Optional<LocalDate> asOf) {
        public Without {
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        }

        public boolean isEmpty() {
            return set.isEmpty() && asOf.isEmpty();
        }
    }

    /**
     * @param name a name of that kind in the case; free text for {@link ElementKind#PROGRAM}
     */
    public record Element(ElementKind kind, String name) {}

    public enum ElementKind {
        STOCK,
        QUANTITY,
        EVENT,
        LEVER,
        NETWORK,
        ISSUE,
        DECISION,
        UPRISING,
        DEPLOYMENT,
        QUESTION,
        SCENARIO,
        ACTOR,
        CLAIM,
        SOURCE,
        /** Something the program itself does. */
        PROGRAM;

        /** The word as written in a case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
