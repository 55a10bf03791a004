package tarazy.game.format;

import java.util.List;

/** Writes texts in quotes. */
final class Texts {
    private Texts() {}

    /** @throws IllegalArgumentException if the format has no way to write it */
    static StringBuilder quote(StringBuilder out, String text) {
        if (text.endsWith("\\")) {
            throw new IllegalArgumentException(
                    "the text \"" + text + "\" ends with a backslash, which Gambit's formats cannot hold");
        }
        return out.append('"').append(text.replace("\"", "\\\"")).append('"');
    }

    /** In braces. */
    static StringBuilder list(StringBuilder out, List<String> texts) {
        out.append("{ ");
        for (String each : texts) {
            quote(out, each).append(' ');
        }
        return out.append('}');
    }
}
