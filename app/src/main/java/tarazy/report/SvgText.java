package tarazy.report;

import java.util.Locale;

/** Builds a drawing as text; every attribute and every word of it is made harmless. */
final class SvgText {
    private final StringBuilder out = new StringBuilder();

    /** Something like {@code <line class="a" x1="3">}: attributes and their values by turns, numbers to a tenth. */
    SvgText open(String element, Object... attributes) {
        tag(element, attributes).append('>');
        return this;
    }

    /** The same without content. */
    SvgText empty(String element, Object... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    SvgText close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    SvgText text(String words) {
        out.append(escaped(words));
        return this;
    }

    /** An element that holds only words; nothing if there are none. */
    SvgText words(String element, String words, Object... attributes) {
        return words.isEmpty() ? this : open(element, attributes).text(words).close(element);
    }

    private StringBuilder tag(String element, Object... attributes) {
        out.append('<').append(element);
        for (int k = 0; k < attributes.length; k += 2) {
            Object value = attributes[k + 1];
            String text = value instanceof Double number ? number(number) : escaped(String.valueOf(value));
            out.append(' ').append(attributes[k]).append("=\"").append(text).append('"');
        }
        return out;
    }

    /** To a tenth, as short as can be. */
    static String number(double value) {
        double tenth = Math.rint(10 * value) / 10;
        return tenth == Math.rint(tenth) ? Long.toString((long) tenth) : String.format(Locale.ROOT, "%.1f", tenth);
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        for (char c : PlainText.of(text).toCharArray()) {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
