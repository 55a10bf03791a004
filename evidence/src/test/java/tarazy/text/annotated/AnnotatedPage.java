package tarazy.text.annotated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tarazy.text.Document;
import tarazy.text.Span;
import tarazy.text.TextView;
import tarazy.text.layout.Zone;
import tarazy.text.snippet.ActorNames;

/**
 * An invented page with what a reader sees in it. A letter before every line says its zone (a hyphen: it does not count), a broken bar
 * stands where a sentence ends inside a paragraph, and <code>{kind fields|words}</code> is a date (d class interval), a figure
 * (q value comparator unit), an actor (m), words of another (a who, with * if inherited), a condition (c), a hedge (h) or a negation (n).
 *
 * @param zones by line, 1-based; empty if the page says none
 * @param inner offsets at which sentences end inside paragraphs
 */
public record AnnotatedPage(String name, String text, Map<Integer, Zone> zones, Set<Integer> inner, List<Mark> marks) {
    /** Pages of one kind. */
    public enum Pages {
        /** Zones and sentences only. */
        LAID_OUT("pages"),
        /** Marks only; all lines count. */
        MARKED("snippets"),
        /** All, by a reader who did not know the rules; first measured, then mended on. */
        HIGHLAND("highland"),
        /** Likewise. */
        STRAIT("strait"),
        /** Likewise. */
        ARCHIPELAGO("archipelago"),
        /** Likewise. */
        RIVER("river"),
        /** Likewise. */
        POLAR("polar"),
        /** Likewise. */
        DESERT("desert"),
        /** Likewise. */
        ENCLAVE("enclave"),
        /** Likewise. */
        GULF("gulf"),
        /** Likewise; real states. */
        REPUBLICS("republics"),
        /** Likewise; invented ones again. */
        VALLEY("valley"),
        /** Likewise. */
        BASIN("basin");

        private final String folder;

        Pages(String folder) {
            this.folder = folder;
        }

        public List<AnnotatedPage> all() {
            try (Stream<Path> files = Files.list(folder())) {
                return files.sorted()
                        .filter(file -> !file.endsWith("actors.txt"))
                        .map(file -> new Reader(this != MARKED, read(file))
                                .page(file.getFileName().toString().replace(".txt", "")))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public ActorNames actors() {
            Map<String, List<String>> names = new LinkedHashMap<>();
            List<String> exclusions = new ArrayList<>();
            for (String line : read(folder().resolve("actors.txt")).lines().toList()) {
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

        private Path folder() {
            try {
                return Path.of(Objects.requireNonNull(AnnotatedPage.class.getResource("/" + folder), folder)
                        .toURI());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What one reader marked. */
    public record Mark(char kind, List<String> fields, Span span) {
        public String field(int i) {
            return i < fields.size() ? fields.get(i) : "";
        }
    }

    private static final class Reader {
        private final boolean zoned;
        private final List<String> lines;
        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, Zone> zones = new HashMap<>();
        private final Set<Integer> inner = new TreeSet<>();
        private final List<Mark> marks = new ArrayList<>();
        private final Deque<Mark> open = new ArrayDeque<>();

        Reader(boolean zoned, String annotated) {
            this.zoned = zoned;
            lines = annotated.lines().toList();
        }

        AnnotatedPage page(String name) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (zoned) {
                    Zone zone = line.isEmpty() ? Zone.BLANK : zone(line.charAt(0));
                    if (zone != null) {
                        zones.put(i + 1, zone);
                    }
                }
                line(zoned && !line.isEmpty() ? line.substring(2) : line);
                text.append('\n');
            }
            if (!open.isEmpty()) {
                throw new IllegalStateException(name + ": a mark is not closed: " + open);
            }
            return new AnnotatedPage(name, text.toString(), zones, inner, marks);
        }

        private void line(String line) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                switch (c) {
                    case '{' -> {
                        int bar = line.indexOf('|', i);
                        List<String> head =
                                Arrays.asList(line.substring(i + 1, bar).strip().split(" ", -1));
                        open.push(new Mark(
                                head.getFirst().charAt(0),
                                head.subList(1, head.size()),
                                new Span(text.length(), text.length())));
                        i = bar;
                    }
                    case '}' -> {
                        Mark mark = open.pop();
                        marks.add(new Mark(
                                mark.kind(), mark.fields(), new Span(mark.span().start(), text.length())));
                    }
                    case '¦' -> inner.add(text.toString().stripTrailing().length());
                    default -> text.append(c);
                }
            }
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
    }

    public TextView view() {
        return TextView.plain(Document.of(name, text));
    }

    public List<Mark> marks(char kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).toList();
    }

    /** Whether marks count here: everywhere, or in titles, headings and the text itself. */
    public boolean isMarked(int offset) {
        if (zones.isEmpty()) {
            return true;
        }
        Zone zone = zones.get(view().document().position(offset).line());
        return zone == Zone.TITLE || zone == Zone.HEADING || zone == Zone.BODY;
    }

    @Override
    public String toString() {
        return name;
    }
}
