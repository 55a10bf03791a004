package tarazy.casefile;

import tarazy.casefile.YamlNode.Style;
import tarazy.casefile.YamlNode.YamlScalar;

/**
 * Finds the characters of a YAML scalar's text again in the file. YAML changes only white space, quotes and escapes, so
 * every visible character is met in order; white space stands where the character before it ends.
 */
final class ScalarLayout {
    private final YamlScalar scalar;
    private final String raw;
    private final int rawEnd;
    private int at;
    private int unitEnd;
    private int unit;

    private ScalarLayout(YamlScalar scalar) {
        this.scalar = scalar;
        this.raw = scalar.source().text();
        this.rawEnd = scalar.end();
        this.at = start(scalar);
    }

    static TextLayout of(YamlScalar scalar) {
        return new ScalarLayout(scalar).align();
    }

    private TextLayout align() {
        TextLayout.Builder layout = new TextLayout.Builder(scalar.source().file());
        String text = scalar.text();
        for (int i = 0; i < text.length(); ) {
            int wanted = text.codePointAt(i);
            boolean white = Character.isWhitespace(wanted);
            readUnit();
            while (!white && Character.isWhitespace(unit) && at < rawEnd) {
                at = unitEnd;
                readUnit();
            }
            Place place = scalar.source().place(Math.min(at, scalar.end()));
            layout.add(i, place.line(), place.column());
            if (unit == wanted) {
                at = unitEnd;
            }
            i += Character.charCount(wanted);
        }
        if (text.isEmpty() || at > scalar.start()) {
            Place end = scalar.source().place(Math.min(at, scalar.end()));
            layout.add(text.length(), end.line(), end.column());
        }
        return layout.build();
    }

    /** Reads the character at {@code at} as YAML means it. An escaped line break reads as a blank. */
    private void readUnit() {
        if (at >= rawEnd) {
            unit = -1;
            unitEnd = at;
            return;
        }
        unit = raw.codePointAt(at);
        unitEnd = at + Character.charCount(unit);
        if (scalar.style() == Style.SINGLE_QUOTED && unit == '\'') {
            unitEnd = Math.min(rawEnd, at + 2);
        } else if (scalar.style() == Style.DOUBLE_QUOTED && unit == '\\' && unitEnd < rawEnd) {
            readEscape(raw.charAt(unitEnd));
        }
    }

    private void readEscape(char letter) {
        int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
        unitEnd = Math.min(rawEnd, at + 2 + digits);
        unit = digits > 0 ? hex(raw.substring(Math.min(at + 2, unitEnd), unitEnd)) : simple(letter);
    }

    private static int hex(String digits) {
        try {
            return Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static int simple(char letter) {
        return switch (letter) {
            case '0' -> 0;
            case 'a' -> 7;
            case 'b' -> '\b';
            case 't', '\t' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'e' -> 0x1B;
            case 'N' -> 0x85;
            case '_' -> 0xA0;
            case 'L' -> 0x2028;
            case 'P' -> 0x2029;
            case '\n', '\r' -> ' ';
            default -> letter;
        };
    }

    /** The first character of the content: after the quote or after the line that opens a block. */
    private static int start(YamlScalar scalar) {
        return switch (scalar.style()) {
            case PLAIN -> scalar.start();
            case SINGLE_QUOTED, DOUBLE_QUOTED -> scalar.start() + 1;
            case LITERAL, FOLDED -> {
                int line = scalar.source().text().indexOf('\n', scalar.start());
                yield line < 0 || line >= scalar.end() ? scalar.start() : line + 1;
            }
        };
    }
}
