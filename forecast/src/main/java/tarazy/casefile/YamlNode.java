package tarazy.casefile;

import java.util.List;
import java.util.Map;

/** A part of a YAML file: plain data and where it stands. */
sealed interface YamlNode {

    Place place();

    /** How a message calls this, for example {@code a list}. */
    String description();

    /** The number of nodes in here, itself included, aliases counted as often as they are used. */
    long size();

    /**
     * @param entries by key, in file order
     */
    record YamlMap(Map<String, Entry> entries, Place place, long size) implements YamlNode {
        @Override
        public String description() {
            return "a mapping";
        }
    }

    record Entry(String key, Place place, YamlNode value) {}

    record YamlList(List<YamlNode> items, Place place, long size) implements YamlNode {
        @Override
        public String description() {
            return "a list";
        }
    }

    /**
     * @param text with quotes and folding undone
     * @param style how it is written
     * @param inFlow true inside {@code { }} or {@code [ ]}, where a comma ends an unquoted text
     */
    record YamlScalar(String text, Style style, boolean inFlow, SourceText source, int start, int end)
            implements YamlNode {
        @Override
        public Place place() {
            return source.place(start);
        }

        boolean isNothing() {
            return style == Style.PLAIN && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        /** Where each character of the text stands in the file. */
        TextLayout layout() {
            return ScalarLayout.of(this);
        }

        @Override
        public String description() {
            if (isNothing()) {
                return "nothing";
            }
            String shown =
                    text.length() <= 40 ? text.strip() : text.substring(0, 40).strip() + "…";
            return "\"" + shown.replaceAll("\\s+", " ") + "\"";
        }

        @Override
        public long size() {
            return 1;
        }
    }

    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }
}
