package tarazy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a folded text, in order. A word is a run of letters, marks and digits, with apostrophes, full stops and
 * commas inside it as in {@code isn't}, {@code U.S}, {@code 7,500}; a sign before a number and a unit sign such as
 * {@code %} or {@code $} is a word of its own; a hyphen parts words.
 */
final class Words {

    private Words() {}

    static List<Span> of(String text) {
        List<Span> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i);
            if (end > i) {
                words.add(new Span(i, end));
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return words;
    }

    /** End of the word that starts at {@code start}, or {@code start} if none does. */
    private static int end(String text, int start) {
        int c = text.codePointAt(start);
        if (sign(text, start, c)) {
            return start + Character.charCount(c);
        }
        int i = start;
        while (i < text.length()) {
            c = text.codePointAt(i);
            if (inWord(c)) {
                i += Character.charCount(c);
                if (unspaced(c)) {
                    break; // such scripts do not part words, so every character counts as one
                }
            } else if (i > start && joins(text, i, c)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    static boolean inWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** True for the letters of scripts written without spaces between words. */
    static boolean unspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    private static boolean joins(String text, int i, int c) {
        if (i + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (c) {
            case '\'' -> Character.isLetter(before) && Character.isLetter(after);
            case ',' -> digit(before) && digit(after);
            case '.' -> digit(before) ? digit(after) : upper(before) && upper(after);
            default -> false;
        };
    }

    private static boolean sign(String text, int i, int c) {
        if (c == '-') {
            return i + 1 < text.length() && digit(text.charAt(i + 1)) && (i == 0 || !inWord(text.charAt(i - 1)));
        }
        return c == '%'
                || c == '\u2030'
                || c == '+'
                || c == '*'
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || Character.getType(c) == Character.MATH_SYMBOL;
    }

    private static boolean point(int c) {
        return c == '.' || c == ',';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean upper(char c) {
        return Character.isUpperCase(c);
    }

    /** True if a quote may begin or end at {@code offset}: no word or number is cut in two there. */
    static boolean boundary(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        int before = text.codePointBefore(offset);
        int after = text.codePointAt(offset);
        if (inWord(before) && inWord(after)) {
            return unspaced(before) || unspaced(after);
        }
        if (point(before) && offset >= 2 && digit(text.charAt(offset - 2))) {
            return !digit(text.charAt(offset));
        }
        if (point(after) && offset + 1 < text.length() && digit(text.charAt(offset + 1))) {
            return !digit(text.charAt(offset - 1));
        }
        return true;
    }
}
