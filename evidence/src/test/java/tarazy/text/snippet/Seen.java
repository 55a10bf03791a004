package tarazy.text.snippet;

import java.util.List;
import java.util.Map;
import tarazy.text.Document;
import tarazy.text.TextView;
import tarazy.text.layout.Layout;

/** What is seen in a text given as a string. */
final class Seen {
    static final ActorNames ACTORS = ActorNames.of(
            Map.of(
                    "marrow", List.of("Marrow", "Republic of Marrow", "Marrovian"),
                    "ostra", List.of("Ostra", "Ostran"),
                    "uns", List.of("UNS", "Union of Northern States"),
                    "tessen", List.of("Ilmar Tessen", "Tessen")),
            List.of("New Marrow"));

    private Seen() {}

    static Layout layout(String text) {
        return Layout.of(TextView.plain(Document.of("test", text)));
    }

    static List<Snippet> in(String text) {
        return Snippets.of(layout(text), ACTORS);
    }

    static <S extends Snippet> List<S> in(String text, Class<S> type) {
        return in(text).stream().filter(type::isInstance).map(type::cast).toList();
    }

    static <S extends Snippet> List<String> words(String text, Class<S> type) {
        return in(text, type).stream().map(one -> one.span().of(text)).toList();
    }
}
