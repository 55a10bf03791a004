package tarazy.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.Style;
import tarazy.casefile.YamlNode.YamlList;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.casefile.YamlNode.YamlScalar;

/**
 * Reads a YAML file into plain nodes. Works on the parser's events, not on its objects, so that depth, number of nodes
 * and what aliases blow up to are bounded before anything is built, and nothing in a file can create an object.
 */
final class YamlReader {

    /** A case nests six levels deep; more is a mistake or an attack. */
    static final int DEEPEST = 50;

    /** Aliases counted as often as they are used. */
    static final long MOST_NODES = 200_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setParseComments(false)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    private final SourceText source;
    private final Problems problems;
    private final Map<Anchor, YamlNode> anchors = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private long nodes;
    private @Nullable YamlNode root;

    private YamlReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The mapping at the root of the file; empty, with a problem reported, if there is none. */
    static Optional<YamlMap> read(SourceText source, Problems problems) {
        YamlReader reader = new YamlReader(source, problems);
        try {
            return reader.read() ? reader.rootMap() : Optional.empty();
        } catch (YamlEngineException | NumberFormatException e) {
            // An escape beyond Unicode leaves the parser as a NumberFormatException.
            YamlTrouble.report(e, source, problems);
            return Optional.empty();
        }
    }

    private boolean read() {
        Parser parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, source.text()));
        boolean begun = false;
        while (parser.hasNext()) {
            Event event = parser.next();
            boolean fine = switch (event.getEventId()) {
                case DocumentStart -> {
                    boolean first = !begun;
                    begun = true;
                    yield first || second((DocumentStartEvent) event);
                }
                case Alias -> alias((AliasEvent) event);
                case Scalar -> scalar((ScalarEvent) event);
                case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
                case MappingEnd, SequenceEnd -> close();
                default -> true;
            };
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    private Optional<YamlMap> rootMap() {
        if (root instanceof YamlMap map) {
            return Optional.of(map);
        }
        if (root == null || (root instanceof YamlScalar scalar && scalar.isNothing())) {
            problems.error(Place.of(source.file()), "the file is empty", "Write at least one key, or delete the file");
        } else {
            problems.error(
                    root.place(),
                    "expected keys with values, found " + root.description(),
                    "Write each entry as \"key: value\"");
        }
        return Optional.empty();
    }

    private boolean second(DocumentStartEvent event) {
        problems.error(place(event), "a second document begins here", "Keep one document a file: remove the line ---");
        return false;
    }

    private boolean alias(AliasEvent event) {
        YamlNode node = anchors.get(event.getAlias());
        if (node == null) {
            problems.error(
                    place(event),
                    "nothing is marked &" + event.getAlias() + " before this place",
                    "A value that begins with * is an alias in YAML; put quotes around a text");
            return false;
        }
        return add(node, place(event));
    }

    private boolean scalar(ScalarEvent event) {
        if (!plainTag(event, event.getTag())) {
            return false;
        }
        boolean inFlow = !open.isEmpty() && open.peek().flow;
        YamlScalar scalar = new YamlScalar(
                event.getValue(), style(event.getScalarStyle()), inFlow, source, start(event), end(event));
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, scalar));
        return add(scalar, scalar.place());
    }

    private boolean open(CollectionStartEvent event) {
        if (!plainTag(event, event.getTag())) {
            return false;
        }
        if (open.size() >= DEEPEST) {
            problems.error(
                    place(event),
                    "nested more than " + DEEPEST + " levels deep",
                    "A case needs six at most; look for brackets or indentation gone wrong");
            return false;
        }
        Place place = place(event);
        open.push(new Open(
                event.getEventId() == Event.ID.MappingStart,
                event.isFlow(),
                place,
                event.getAnchor().orElse(null)));
        return true;
    }

    private boolean close() {
        Open done = open.pop();
        YamlNode node = done.close();
        if (done.anchor != null) {
            anchors.put(done.anchor, node);
        }
        nodes -= node.size() - 1;
        return add(node, node.place());
    }

    /** Hands a finished node to the collection it stands in. */
    private boolean add(YamlNode node, Place place) {
        nodes += node.size();
        if (nodes > MOST_NODES) {
            problems.error(
                    place,
                    "the file holds more than " + MOST_NODES + " values, aliases counted as often as they are used",
                    "Split the case, or remove the aliases that blow it up");
            return false;
        }
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node, place, problems);
        }
        return true;
    }

    private boolean plainTag(NodeEvent event, Optional<String> tag) {
        if (tag.isEmpty()) {
            return true;
        }
        problems.error(
                place(event),
                "the tag " + tag.get() + " is not allowed",
                "A case is plain data: remove the tag, or put quotes around a text that begins with !");
        return false;
    }

    private static Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            default -> Style.PLAIN;
        };
    }

    private Place place(Event event) {
        return source.place(start(event));
    }

    private int start(Event event) {
        return event.getStartMark().map(Mark::getIndex).map(source::offset).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(Mark::getIndex).map(source::offset).orElse(0);
    }

    /** A mapping or list whose end has not been met yet. */
    private static final class Open {
        private final boolean map;
        private final boolean flow;
        private final Place place;
        private final @Nullable Anchor anchor;
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final List<YamlNode> items = new ArrayList<>();
        private long size = 1;
        private @Nullable YamlNode keyNode;
        private @Nullable Place keyPlace;

        Open(boolean map, boolean flow, Place place, @Nullable Anchor anchor) {
            this.map = map;
            this.flow = flow;
            this.place = place;
            this.anchor = anchor;
        }

        void add(YamlNode node, Place nodePlace, Problems problems) {
            size += node.size();
            if (!map) {
                items.add(node);
            } else if (keyNode == null || keyPlace == null) {
                keyNode = node;
                keyPlace = nodePlace;
            } else {
                put(keyNode, keyPlace, node, problems);
                keyNode = null;
            }
        }

        private void put(YamlNode key, Place at, YamlNode value, Problems problems) {
            if (!(key instanceof YamlScalar scalar)) {
                problems.error(
                        at, "a key must be a word, found " + key.description(), "Write each entry as \"key: value\"");
                return;
            }
            Entry first = entries.putIfAbsent(scalar.text(), new Entry(scalar.text(), at, value));
            if (first != null) {
                problems.error(
                        at,
                        "the key \"" + scalar.text() + "\" stands here a second time, first in line "
                                + first.place().line(),
                        "Remove or rename one of the two");
            }
        }

        YamlNode close() {
            return map ? new YamlMap(entries, place, size) : new YamlList(items, place, size);
        }
    }
}
