package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.List;
import tarazy.text.layout.Layout;

/**
 * Sees what is in a laid-out document. Time and memory grow with the length of the text, whatever is in it. What stands in
 * lines that every page of a site has, and in strings of keywords, is passed over; in date lines only dates and names
 * are looked for.
 */
public final class Snippets {

    private Snippets() {}

    /** All snippets by start, those that start together the longer first. */
    public static List<Snippet> of(Layout layout, ActorNames names) {
        Reading reading = Reading.of(layout);
        List<Snippet> found = new ArrayList<>();
        for (Reading.Part part : reading.parts()) {
            DateFinder.find(reading, part, found);
            MentionFinder.find(reading, part, names, found);
            if (part.prose()) {
                NameFinder.find(reading, part, found);
                QuantityFinder.find(reading, part, found);
                ConditionalFinder.find(reading, part, found);
                ModalityFinder.find(reading, part, found);
            }
        }
        AttributionFinder.find(reading, names, found);
        found.sort((a, b) -> a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(b.span().end(), a.span().end()));
        return List.copyOf(found);
    }
}
