package tarazy.casefile;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.casefile.YamlNode.YamlScalar;

/** Walks over the sections of a file: mappings from a name to a thing, and lists of things. */
final class Sections {
    private final Fields file;
    private final Problems problems;
    private final Values values;

    Sections(Fields file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /**
     * Reads each thing of a section {@code name: {key: value, …}} into a map.
     *
     * @param kind what one of them is called, for messages
     * @param keys the keys one of them may have
     */
    <T> void named(
            String section,
            String kind,
            List<String> keys,
            Map<String, T> into,
            Function<T, Place> placeOf,
            Naming naming,
            NamedReader<T> reader) {
        YamlMap map = file.node(section)
                .flatMap(node -> values.map(node, "a mapping from names to " + section))
                .orElse(null);
        if (map == null) {
            return;
        }
        for (Entry entry : map.entries().values()) {
            String name = entry.key();
            String thing = kind + " \"" + name + "\"";
            naming.check(kind, name, entry.place(), problems);
            values.map(entry.value(), "the keys of " + thing)
                    .map(body -> new Fields(thing, entry.place(), body, keys, problems))
                    .ifPresent(fields -> keep(name, reader.read(name, fields), kind, into, placeOf));
        }
    }

    private <T> void keep(String name, T value, String kind, Map<String, T> into, Function<T, Place> placeOf) {
        T first = into.putIfAbsent(name, value);
        if (first != null) {
            problems.error(
                    placeOf.apply(value),
                    kind + " \"" + name + "\" stands here a second time, first in " + placeOf.apply(first),
                    "Remove or rename one of the two");
        }
    }

    /** Reads each thing of a section that is a list of mappings. */
    void listed(String section, String kind, List<String> keys, Consumer<Fields> reader) {
        file.node(section).map(node -> values.list(node, "a list of " + section)).orElse(List.of()).stream()
                .flatMap(item -> values
                        .map(item, "the keys of a " + kind)
                        .map(body -> new Fields(named(kind, body), item.place(), body, keys, problems))
                        .stream())
                .forEach(reader);
    }

    private static String named(String kind, YamlMap body) {
        Entry id = body.entries().get("id");
        return id != null && id.value() instanceof YamlScalar scalar
                ? kind + " \"" + scalar.text() + "\""
                : "the " + kind;
    }

    /** Builds a thing from its keys. */
    interface NamedReader<T> {
        T read(String name, Fields fields);
    }
}
