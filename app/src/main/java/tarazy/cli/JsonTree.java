package tarazy.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON of a text as a tree. Keys that repeat, and anything after the one value, are faults. */
sealed interface JsonTree {
    record Entries(Map<String, JsonTree> of) implements JsonTree {}

    record Items(List<JsonTree> of) implements JsonTree {}

    record Text(String of) implements JsonTree {}

    /** As its digits stand. */
    record Digits(String of) implements JsonTree {}

    record Truth(boolean of) implements JsonTree {}

    record Null() implements JsonTree {}

    /** Reads a text; empty if it is no JSON. */
    static Optional<JsonTree> read(String text) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() == null) {
                return Optional.empty();
            }
            JsonTree tree = value(json);
            return json.nextToken() == null ? Optional.of(tree) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The parser bounds how deep values may be nested. */
    private static JsonTree value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, JsonTree> entries = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    entries.put(name, value(json));
                }
                yield new Entries(entries);
            }
            case START_ARRAY -> {
                List<JsonTree> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json));
                }
                yield new Items(items);
            }
            case VALUE_STRING -> new Text(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(json.getString());
            case VALUE_TRUE -> new Truth(true);
            case VALUE_FALSE -> new Truth(false);
            default -> new Null();
        };
    }
}
