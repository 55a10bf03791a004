package tarazy.text.snippet;

import java.util.Arrays;
import java.util.Locale;
import tarazy.text.Span;

/**
 * The words, numbers and marks of a text, in order. A hyphen and a possessive ending are tokens of their own; so are
 * number and letters of "20km". Words are kept once each in lower case, so that a text of many words makes few strings.
 */
final class Tokens {

    /** Longest word told apart from others; what is longer shares one spelling that no list has. */
    private static final int LONGEST = 60;

    /** Characters in which speech between apostrophes has to end. */
    private static final int LONGEST_SPEECH = 1000;

    private static final String TOO_LONG = "\u0000";

    private enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    private final String text;
    private int size;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private String[] words = new String[64];
    private Kind[] kinds = new Kind[64];
    private final Spellings spellings = new Spellings();

    /** Where speech between apostrophes began that is not closed, or -1. */
    private int speechFrom = -1;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.add(0, text.length());
        return tokens;
    }

    /** No tokens yet; stretches of the text are {@linkplain #add added}. */
    static Tokens over(String text) {
        return new Tokens(text);
    }

    /** Reads a stretch of the text; returns the number of tokens then. */
    int add(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int end;
            if (c <= ' ' || Character.isSpaceChar(c)) {
                i++;
                continue;
            } else if (digit(c)) {
                end = number(i, to);
                put(i, end, Kind.NUMBER);
            } else if (letter(i)) {
                end = word(i, to);
                int possessive = possessive(i, end);
                put(i, possessive, Kind.WORD);
                if (possessive < end) {
                    put(possessive, end, Kind.MARK);
                }
            } else {
                end = Math.min(to, i + Character.charCount(text.codePointAt(i)));
                put(i, end, Kind.MARK);
                if (apostrophe(c) && quotes(i)) {
                    words[size - 1] = "\"";
                }
            }
            i = end;
        }
        return size;
    }

    /** Whether an apostrophe alone opens or closes speech: 'We wait,' he said. One that closes stands behind a comma or stop. */
    private boolean quotes(int at) {
        if (closes(at)) {
            boolean closes = speechFrom >= 0 && text.lastIndexOf('\n', at) < speechFrom;
            speechFrom = -1;
            return closes;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if ((before > ' ' && before != '(') || at + 1 >= text.length() || !letter(at + 1)) {
            return false;
        }
        int end = Math.min(text.length(), at + LONGEST_SPEECH);
        for (int i = at + 1; i < end && text.charAt(i) != '\n'; i++) {
            if (apostrophe(text.charAt(i)) && closes(i)) {
                speechFrom = at;
                return true;
            }
        }
        return false;
    }

    private boolean closes(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean stop = before == ',' || before == '.' || before == '!' || before == '?' || before == '…';
        return stop && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private int word(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (letter(i) || digit(c)) {
                i += Character.isHighSurrogate(c) && i + 1 < to ? 2 : 1;
            } else if (apostrophe(c) && i + 1 < to && letter(i + 1)) {
                i++;
            } else if (c == '.' && dottedLetter(from, i, to)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** The stops of "U.S." belong to the word. */
    private boolean dottedLetter(int from, int i, int to) {
        boolean single = i - from == 1 || text.charAt(i - 2) == '.';
        boolean goesOn =
                i + 1 < to && Character.isLetter(text.charAt(i + 1)) && (i + 2 >= to || text.charAt(i + 2) == '.');
        boolean began = i - from >= 3 && text.charAt(i - 2) == '.';
        return single && (goesOn || began);
    }

    /** Groups of three after commas, and decimals; not "5.1.2022". */
    private int number(int from, int to) {
        int i = digits(from, to);
        boolean grouped = i - from <= 3;
        while (grouped && i + 3 < to && text.charAt(i) == ',' && digits(i + 1, to) == i + 4) {
            i += 4;
        }
        if (i + 1 < to && text.charAt(i) == '.' && digit(text.charAt(i + 1))) {
            int end = digits(i + 1, to);
            boolean another = end + 1 < to && text.charAt(end) == '.' && digit(text.charAt(end + 1));
            boolean within = from >= 2 && text.charAt(from - 1) == '.' && digit(text.charAt(from - 2));
            if (!another && !within) {
                i = end;
            }
        }
        return i;
    }

    private int digits(int from, int to) {
        int i = from;
        while (i < to && digit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int possessive(int from, int end) {
        return end - from > 2 && apostrophe(text.charAt(end - 2)) && (text.charAt(end - 1) | 32) == 's' ? end - 2 : end;
    }

    private boolean letter(int i) {
        char c = text.charAt(i);
        if (c < 128) {
            return (c | 32) >= 'a' && (c | 32) <= 'z';
        }
        int type = Character.getType(Character.isSurrogate(c) ? text.codePointAt(i) : c);
        return Character.isLetter(Character.isSurrogate(c) ? text.codePointAt(i) : c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void put(int start, int end, Kind kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = end - start > LONGEST ? TOO_LONG : spellings.of(text, start, end);
        kinds[size++] = kind;
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** In lower case, apostrophes straight, without the stops of an abbreviation; "" outside the text. */
    String word(int i) {
        return i >= 0 && i < size ? words[i] : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean isWord(int i) {
        return i >= 0 && i < size && kinds[i] == Kind.WORD;
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size && kinds[i] == Kind.NUMBER;
    }

    /** True if nothing stands between a token and the one before. */
    boolean joined(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1];
    }

    boolean hyphen(int i) {
        return is(i, "-");
    }

    /** A hyphen between two tokens, without spaces. */
    boolean tied(int hyphen) {
        return hyphen(hyphen) && joined(hyphen) && joined(hyphen + 1);
    }

    boolean possessive(int i) {
        return is(i, "'s") || (is(i, "'") && joined(i) && word(i - 1).endsWith("s"));
    }

    /** A quotation mark that does not stand close to the token before it; between spaces its form decides. */
    boolean opensQuote(int mark) {
        boolean before = mark > 0 && ends[mark - 1] == starts[mark];
        boolean after = mark + 1 < size && starts[mark + 1] == ends[mark] && kinds[mark + 1] != Kind.MARK;
        char form = text.charAt(starts[mark]);
        return !before && (after || (form != '”' && form != '»'));
    }

    boolean capital(int i) {
        return isWord(i) && Character.isUpperCase(text.codePointAt(starts[i]));
    }

    /** Two capitals or more and nothing else but digits: "NATO", "G7". */
    boolean acronym(int i) {
        if (!isWord(i) || ends[i] - starts[i] < 2) {
            return false;
        }
        for (int k = starts[i]; k < ends[i]; k++) {
            char c = text.charAt(k);
            if (!Character.isUpperCase(c) && !digit(c) && c != '.') {
                return false;
            }
        }
        return true;
    }

    /** True if tokens from {@code from} to before {@code to} are written with the capitals of a name. */
    boolean sameCase(int from, int to, String name) {
        int at = 0;
        for (int k = starts[from]; k < ends[to - 1]; k++) {
            char c = text.charAt(k);
            if (Character.isLetterOrDigit(c)) {
                while (at < name.length() && !Character.isLetterOrDigit(name.charAt(at))) {
                    at++;
                }
                if (at == name.length() || name.charAt(at++) != c) {
                    return false;
                }
            }
        }
        return true;
    }

    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    String written(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** Lower-case spellings, one string each; found by the characters, so that a word seen before makes no string. */
    private static final class Spellings {
        private static final int MOST_PROBES = 32;

        private String[] raw = new String[256];
        private String[] folded = new String[256];
        private int used;

        String of(String text, int start, int end) {
            int hash = 0;
            for (int i = start; i < end; i++) {
                hash = hash * 31 + text.charAt(i);
            }
            int slot = slot(hash);
            int probes = 0;
            for (String have = raw[slot]; have != null; have = raw[slot]) {
                if (++probes > MOST_PROBES) {
                    return fold(text.substring(start, end)); // words made to collide must not make it slow
                }
                if (have.length() == end - start && text.startsWith(have, start)) {
                    return folded[slot];
                }
                slot = (slot + 1) & (raw.length - 1);
            }
            String word = text.substring(start, end);
            raw[slot] = word;
            folded[slot] = fold(word);
            String result = folded[slot];
            if (++used * 2 > raw.length) {
                grow();
            }
            return result;
        }

        private int slot(int hash) {
            int mixed = hash * 0x9E3779B9;
            return (mixed ^ (mixed >>> 15)) & (raw.length - 1);
        }

        private void grow() {
            String[] oldRaw = raw;
            String[] oldFolded = folded;
            raw = new String[oldRaw.length * 2];
            folded = new String[raw.length];
            for (int i = 0; i < oldRaw.length; i++) {
                if (oldRaw[i] != null) {
                    int slot = slot(oldRaw[i].hashCode());
                    while (raw[slot] != null) {
                        slot = (slot + 1) & (raw.length - 1);
                    }
                    raw[slot] = oldRaw[i];
                    folded[slot] = oldFolded[i];
                }
            }
        }

        private static String fold(String word) {
            if (word.length() == 1) {
                return switch (word.charAt(0)) {
                    case '‐', '‑', '‒', '–', '—', '−' -> "-";
                    case '’', '‘', 'ʼ' -> "'";
                    case '“', '”', '„', '«', '»' -> "\"";
                    default -> word.toLowerCase(Locale.ROOT);
                };
            }
            String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
            return digit(lower.charAt(0)) ? lower : lower.replace(".", "");
        }
    }
}
