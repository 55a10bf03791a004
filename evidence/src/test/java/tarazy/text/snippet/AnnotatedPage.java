package tarazy.text.snippet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tarazy.text.Document;
import tarazy.text.Span;
import tarazy.text.TextView;
import tarazy.text.layout.Layout;

/**
 * An invented page with what a reader sees in it, written as {@code {kind fields|words}}: d class interval, q value
 * comparator unit, m actor, a source (with * if inherited), c, h, n.
 */
record AnnotatedPage(String name, String text, List<Mark> marks) {

    static final List<String> NAMES = List.of(
            "alliance",
            "border",
            "grain",
            "vote",
            "coup",
            "cyber",
            "drought",
            "earthquake",
            "election",
            "pipeline",
            "port-blockade",
            "refugees",
            "sanctions",
            "spun",
            "strike",
            "summit",
            "translated");

    /** What one reader marked. */
    record Mark(char kind, List<String> fields, Span span) {
        String field(int i) {
            return i < fields.size() ? fields.get(i) : "";
        }
    }

    static AnnotatedPage read(String name) {
        String marked = resource("/snippets/" + name + ".txt");
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        int i = 0;
        while (i < marked.length()) {
            char c = marked.charAt(i);
            if (c == '{') {
                int bar = marked.indexOf('|', i);
                String[] head = marked.substring(i + 1, bar).strip().split(" ", -1);
                open.push(new Mark(
                        head[0].charAt(0),
                        List.of(head).subList(1, head.length),
                        new Span(text.length(), text.length())));
                i = bar + 1;
            } else if (c == '}') {
                Mark mark = open.pop();
                marks.add(new Mark(
                        mark.kind(), mark.fields(), new Span(mark.span().start(), text.length())));
                i++;
            } else {
                text.append(c);
                i++;
            }
        }
        return new AnnotatedPage(name, text.toString(), marks);
    }

    static List<AnnotatedPage> all() {
        return NAMES.stream().map(AnnotatedPage::read).toList();
    }

    static ActorNames actors() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        List<String> exclusions = new ArrayList<>();
        for (String line : resource("/snippets/actors.txt").lines().toList()) {
            String[] parts = line.split(" = ", 2);
            List<String> all = List.of(parts[1].split(", ", -1));
            if (parts[0].equals("not")) {
                exclusions.addAll(all);
            } else {
                names.put(parts[0], all);
            }
        }
        return ActorNames.of(names, exclusions);
    }

    Layout layout() {
        return Layout.of(TextView.plain(Document.of(name, text)));
    }

    List<Snippet> snippets() {
        return Snippets.of(layout(), actors());
    }

    List<Mark> marks(char kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).toList();
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(AnnotatedPage.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
