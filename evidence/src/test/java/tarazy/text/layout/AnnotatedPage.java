package tarazy.text.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tarazy.text.Document;
import tarazy.text.TextView;

/**
 * An invented page with a letter before every line for its zone and a broken bar where a sentence ends inside a
 * paragraph. A hyphen stands before lines that do not count.
 */
record AnnotatedPage(String name, TextView view, Map<Integer, Zone> zones, Set<Integer> inner) {

    private static final List<String> NAMES = List.of(
            "strait",
            "coup",
            "pipeline",
            "election",
            "wrapped",
            "sanctions",
            "respun",
            "machine",
            "minerals",
            "cyber",
            "quiet",
            "dam",
            "siege",
            "islands",
            "corridor");

    static List<AnnotatedPage> all() {
        return NAMES.stream().map(AnnotatedPage::read).toList();
    }

    static Stream<AnnotatedPage> stream() {
        return all().stream();
    }

    private static AnnotatedPage read(String name) {
        StringBuilder text = new StringBuilder();
        Map<Integer, Zone> zones = new HashMap<>();
        Set<Integer> inner = new TreeSet<>();
        List<String> lines =
                new ArrayList<>(resource("/pages/" + name + ".txt").lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Zone zone = line.isEmpty() ? Zone.BLANK : zone(line.charAt(0));
            if (zone != null) {
                zones.put(i + 1, zone);
            }
            String shown = line.isEmpty() ? "" : line.substring(2);
            for (int k = 0; k < shown.length(); k++) {
                if (shown.charAt(k) == '¦') {
                    inner.add(text.toString().stripTrailing().length());
                } else {
                    text.append(shown.charAt(k));
                }
            }
            text.append('\n');
        }
        return new AnnotatedPage(name, TextView.plain(Document.of(name, text.toString())), zones, inner);
    }

    private static @Nullable Zone zone(char letter) {
        return switch (letter) {
            case 'T' -> Zone.TITLE;
            case 'D' -> Zone.DATE_LINE;
            case 'H' -> Zone.HEADING;
            case 'B' -> Zone.BODY;
            case 'X' -> Zone.BOILERPLATE;
            case 'K' -> Zone.KEYWORDS;
            case 'M' -> Zone.META;
            case 'L' -> Zone.DISCLAIMER;
            case 'U' -> Zone.TRUNCATED;
            case '-' -> null;
            default -> throw new IllegalStateException("no zone " + letter);
        };
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(AnnotatedPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
