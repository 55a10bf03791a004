package tarazy.text.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tarazy.text.Span;
import tarazy.text.TextView;
import tarazy.text.copies.Duplicate;
import tarazy.text.snippet.ContradictionCandidate;

/** The passages that candidates name, looked up document by document. */
final class Places {
    private final Map<Integer, Map<Span, Place>> found = new HashMap<>();

    Places(Documents documents, List<Duplicate> twice, List<ContradictionCandidate> candidates) {
        Map<Integer, Set<Span>> wanted = new HashMap<>();
        for (Duplicate each : twice) {
            want(wanted, each.document(), each.span());
            want(wanted, each.alsoDocument(), each.alsoSpan());
        }
        for (ContradictionCandidate candidate : candidates) {
            candidate.sides().forEach(side -> want(wanted, side.document(), side.span()));
        }
        for (int document : new TreeSet<>(wanted.keySet())) {
            TextView view = documents.view(document);
            Map<Span, Place> here = new HashMap<>();
            for (Span span : wanted.getOrDefault(document, Set.of())) {
                here.put(span, place(document, view, span));
            }
            found.put(document, here);
        }
    }

    private static void want(Map<Integer, Set<Span>> wanted, int document, Span span) {
        wanted.computeIfAbsent(document, d -> new HashSet<>()).add(span);
    }

    private static Place place(int document, TextView view, Span span) {
        Span raw = view.raw(span);
        int line = view.document().position(raw.start()).line();
        return new Place(document, view.document().name(), raw, line, span.of(view.text()));
    }

    private Place at(int document, Span span) {
        Place place = found.getOrDefault(document, Map.of()).get(span);
        if (place == null) {
            throw new IllegalStateException("nothing was looked up at " + span);
        }
        return place;
    }

    Repeat repeat(Duplicate each) {
        return new Repeat(at(each.document(), each.span()), at(each.alsoDocument(), each.alsoSpan()));
    }

    Contradiction contradiction(ContradictionCandidate candidate) {
        List<Place> sides = new ArrayList<>();
        candidate.sides().forEach(side -> sides.add(at(side.document(), side.span())));
        return new Contradiction(candidate.kind(), candidate.topic(), sides);
    }
}
