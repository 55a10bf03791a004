package tarazy.casefile;

import java.util.List;
import java.util.Locale;

/**
 * A mechanism described by the sources and the parts of the case that carry it.
 *
 * @param elements at least one
 * @param pages ids of the pages that describe it, as free text
 */
public record Mechanism(String id, String mechanism, List<Element> elements, String pages, String note, Place place) {
    public Mechanism {
        elements = List.copyOf(elements);
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
