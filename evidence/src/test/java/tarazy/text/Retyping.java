package tarazy.text;

import java.util.Random;

/** The same words typed another way. */
final class Retyping {

    private Retyping() {}

    static String apply(String quote, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < quote.length(); i++) {
            char c = quote.charAt(i);
            boolean inWord = i > 0 && Character.isLetter(quote.charAt(i - 1)) && Character.isLetter(c);
            if (inWord && random.nextInt(12) == 0) {
                out.append(pick(random, "\u00AD", "\u200B", "\u2060"));
            }
            if (random.nextInt(3) > 0) {
                out.append(c);
                continue;
            }
            if (quote.startsWith("ffi", i)) {
                out.append('ﬃ');
                i += 2;
            } else if (quote.startsWith("fi", i)) {
                out.append('ﬁ');
                i++;
            } else if (quote.startsWith("fl", i)) {
                out.append('ﬂ');
                i++;
            } else if (quote.startsWith("...", i)) {
                out.append('…');
                i += 2;
            } else {
                out.append(other(c, random));
            }
        }
        return out.toString();
    }

    private static String other(char c, Random random) {
        return switch (c) {
            case ' ', '\n', '\u00A0' -> pick(random, "\u00A0", "  ", "\n", "\r\n ", "\t", "\u202F", " \u200B");
            case '\'', '’', '‘' -> pick(random, "'", "’", "‘", "′");
            case '"', '“', '”' -> pick(random, "\"", "“", "”", "„", "«");
            case '-' -> pick(random, "\u2011", "–", "\u2010");
            case '–', '—' -> pick(random, "--", "---", "—", "–", "-");
            default -> String.valueOf(c);
        };
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
