package tarazy.report;

import java.io.StringWriter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes one JSON object, keys in the order of the calls; a number that is not finite becomes null. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory LINES =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** An indented object, ended by a line break. */
    static String lines(Consumer<Json> body) {
        return object(new Indented(), body) + "\n";
    }

    /** An object without any space. */
    static String compact(Consumer<Json> body) {
        return object(ObjectWriteContext.empty(), body);
    }

    /** Objects without any space, a line each. */
    static <T> String lines(List<T> list, BiConsumer<Json, T> body) {
        if (list.isEmpty()) {
            return "";
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = LINES.createGenerator(ObjectWriteContext.empty(), text)) {
            Json json = new Json(generator);
            for (T each : list) {
                generator.writeStartObject();
                body.accept(json, each);
                generator.writeEndObject();
            }
        }
        return text.append('\n').toString();
    }

    private static String object(ObjectWriteContext context, Consumer<Json> body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
            generator.writeStartObject();
            body.accept(new Json(generator));
            generator.writeEndObject();
        }
        return text.toString();
    }

    Json text(String key, String value) {
        out.writeStringProperty(key, value);
        return this;
    }

    Json texts(String key, List<String> values) {
        out.writeArrayPropertyStart(key);
        values.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    Json number(String key, double value) {
        out.writeName(key);
        number(value);
        return this;
    }

    Json number(String key, OptionalDouble value) {
        return number(key, value.orElse(Double.NaN));
    }

    Json number(String key, long value) {
        out.writeNumberProperty(key, value);
        return this;
    }

    /** An exact decimal number, as its digits stand. */
    Json digits(String key, String digits) {
        out.writeName(key);
        out.writeNumber(digits);
        return this;
    }

    Json numbers(String key, Iterable<? extends Number> values) {
        out.writeArrayPropertyStart(key);
        for (Number value : values) {
            if (value instanceof Integer whole) {
                out.writeNumber(whole);
            } else {
                number(value.doubleValue());
            }
        }
        out.writeEndArray();
        return this;
    }

    Json yesNo(String key, boolean value) {
        out.writeBooleanProperty(key, value);
        return this;
    }

    Json nothing(String key) {
        out.writeNullProperty(key);
        return this;
    }

    Json object(String key, Consumer<Json> body) {
        out.writeObjectPropertyStart(key);
        body.accept(this);
        out.writeEndObject();
        return this;
    }

    <T> Json objects(String key, List<T> values, Consumer<T> body) {
        out.writeArrayPropertyStart(key);
        for (T value : values) {
            out.writeStartObject();
            body.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    private void number(double value) {
        if (Double.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeNull();
        }
    }

    /** The same line breaks on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }
    }
}
