package tarazy.text.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tarazy.text.Span;

/**
 * Parts running text into sentences: where {@link BreakIterator} sees an end and no abbreviation stands, and where it sees none because the space after
 * the stop is missing or the next sentence begins with a small letter. In time linear in the text.
 */
final class SentenceSplitter {
    /** Words are looked at so far and no further. */
    private static final int WORD = 24;

    /** A bracket that is not closed within so many characters does not hold a sentence together. */
    private static final int BRACKET = 250;

    private final String text;
    private final int start;
    private final int end;
    private int bracket = -1;

    private SentenceSplitter(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The sentences of a stretch of a text, without white space around them. */
    static List<Span> split(String text, Span stretch) {
        return new SentenceSplitter(text, stretch.start(), stretch.end()).split();
    }

    private List<Span> split() {
        List<Span> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text.substring(start, end).replace('\n', ' ').replace('\r', ' '));
        int seen = breaks.next();
        int from = start;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int next = i + 1;
            if (Letters.terminator(c)) {
                int stop = i;
                while (next < end && Letters.terminator(text.charAt(next))) {
                    next++;
                }
                int closed = closed(next);
                if (ends(from, stop, next, closed)) {
                    add(sentences, from, closed);
                    from = closed;
                    bracket = -1;
                }
                next = closed;
            } else {
                brackets(from, i, c);
                while (seen != BreakIterator.DONE && start + seen <= i) {
                    // stops of other scripts, which only the iterator knows
                    if (start + seen == i && from < i && foreign(i)) {
                        add(sentences, from, i);
                        from = i;
                    }
                    seen = breaks.next();
                }
            }
            i = next;
        }
        add(sentences, from, end);
        return sentences;
    }

    private boolean foreign(int at) {
        int last = at - 1;
        while (last > start && Letters.space(text.charAt(last))) {
            last--;
        }
        char c = text.charAt(last);
        return c > '~'
                && !Character.isLetterOrDigit(c)
                && !Letters.closer(c)
                && !Letters.opener(c)
                && c != '…'
                && c != '–'
                && c != '—';
    }

    private void brackets(int from, int i, char c) {
        if (c == '(' && i > from + 1) {
            bracket = i;
        } else if (c == ')') {
            bracket = -1;
        }
    }

    /** End of the quotes, brackets and footnote numbers that belong to the stop. */
    private int closed(int from) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '[' && i + 2 < end && Character.isDigit(text.charAt(i + 1))) {
                int close = i + 1;
                while (close < end && close < i + 5 && Character.isDigit(text.charAt(close))) {
                    close++;
                }
                if (close == end || text.charAt(close) != ']') {
                    return i;
                }
                i = close + 1;
            } else if (Letters.closer(c) && !opensNext(i, c)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    /** A straight quote right before a word opens what follows. */
    private boolean opensNext(int i, char c) {
        boolean straight = c == '"' || c == '\'' || c == '*' || c == '_';
        return straight
                && i + 1 < end
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && (Letters.space(text.charAt(i - 1)) || c != '"' || !quoteOpen(i));
    }

    /** True if an opening quote stands shortly before, so that this one closes it. */
    private boolean quoteOpen(int i) {
        int quotes = 0;
        for (int k = i - 1; k >= Math.max(start, i - BRACKET); k--) {
            quotes += text.charAt(k) == '"' ? 1 : 0;
        }
        return quotes % 2 == 1;
    }

    /**
     * True if a sentence ends.
     *
     * @param stop offset of the first of the stops
     * @param after offset after the last of them
     * @param closed offset after what closes behind them
     */
    private boolean ends(int from, int stop, int after, int closed) {
        int next = closed;
        while (next < end && Letters.space(text.charAt(next))) {
            next++;
        }
        if (next == end) {
            return true;
        }
        char first = text.charAt(next);
        boolean spaced = next > closed;
        char c = text.charAt(stop);
        if (inBracket(closed) || first == ',' || first == ';' || first == ')' || (first == ':' && !spaced)) {
            return false;
        }
        if (c > '~' && c != '…') {
            return spaced || c != '।';
        }
        boolean dots = c == '…' || (after - stop > 1 && c == '.');
        char letter = letterAfter(next);
        if (dots) {
            return spaced
                    && stop > from
                    && (Character.isUpperCase(letter) || Character.isDigit(first))
                    && wordBefore(stop);
        }
        if (c != '.') {
            return Character.isUpperCase(letter)
                    ? spaced || plainBefore(stop) || closed > after
                    : spaced && !Character.isLowerCase(letter);
        }
        return spaced
                ? spacedStop(from, stop, after, closed, next, first, letter)
                : tightStop(stop, after, closed, first, letter);
    }

    /** The letter that begins the next sentence, quotes and brackets before it left aside. */
    private char letterAfter(int next) {
        int i = next;
        while (i < end && i < next + 3 && Letters.opener(text.charAt(i))) {
            i++;
        }
        return i < end ? text.charAt(i) : ' ';
    }

    private boolean spacedStop(int from, int stop, int after, int closed, int next, char first, char letter) {
        String word = before(stop);
        if (listNumber(from, stop, word)) {
            return false;
        }
        boolean lower = Character.isLowerCase(letter);
        if (closed > after) {
            return !lower; // "It is over." he said
        }
        if (lower) {
            return !Abbreviations.known(word) && word.length() >= 3 && plainBefore(stop);
        }
        boolean digit = Character.isDigit(first);
        return !Abbreviations.inside(word, word(next), digit, nameBefore(stop - word.length()));
    }

    /** A stop without a space after it. */
    private boolean tightStop(int stop, int after, int closed, char first, char letter) {
        if (!Character.isUpperCase(letter) || (closed == after && !plainBefore(stop) && !yearBefore(stop))) {
            return false;
        }
        String word = before(stop);
        boolean address = word.indexOf('.') >= 0 || word.indexOf('@') >= 0 || word.indexOf('/') >= 0;
        return !address && !Abbreviations.known(word) && (first != '\'' || closed > after);
    }

    /** True if two small letters stand before the stop. */
    private boolean plainBefore(int stop) {
        return stop - 2 >= start
                && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2));
    }

    private boolean yearBefore(int stop) {
        if (stop - 1 < start) {
            return false;
        }
        char last = text.charAt(stop - 1);
        boolean acronym = stop - 3 >= start
                && Character.isUpperCase(last)
                && Character.isUpperCase(text.charAt(stop - 2))
                && Character.isUpperCase(text.charAt(stop - 3));
        return acronym || Character.isDigit(last) || last == '%' || Letters.closer(last);
    }

    private boolean wordBefore(int stop) {
        return stop > start && !Letters.opener(text.charAt(stop - 1));
    }

    private boolean inBracket(int at) {
        if (bracket < 0 || at - bracket > BRACKET) {
            return false;
        }
        int limit = Math.min(end, at + BRACKET);
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return true;
            }
            if (c == '(') {
                return false;
            }
        }
        return false;
    }

    /** {@code 1. First item}. */
    private boolean listNumber(int from, int stop, String word) {
        int at = from;
        while (at < stop && Letters.space(text.charAt(at))) {
            at++;
        }
        return stop - at == word.length()
                && word.length() <= 2
                && !word.isEmpty()
                && (Character.isDigit(word.charAt(0)) || (word.length() == 1 && from == start));
    }

    /** What stands before a stop, back to a space or an opening quote or bracket. */
    private String before(int stop) {
        int i = stop;
        while (i > start && i > stop - WORD) {
            char c = text.charAt(i - 1);
            if (Letters.space(c) || Letters.opener(c) || c == '-' || c == '–' || c == '—' || c == ',') {
                break;
            }
            i--;
        }
        return text.substring(i, stop);
    }

    private String word(int next) {
        int i = next;
        while (i < end && Letters.opener(text.charAt(i))) {
            i++;
        }
        int last = i;
        while (last < end && last < i + WORD && Character.isLetter(text.charAt(last))) {
            last++;
        }
        return text.substring(i, last);
    }

    /** True if the word before an offset begins with a capital. */
    private boolean nameBefore(int at) {
        int i = at;
        while (i > start && Letters.space(text.charAt(i - 1))) {
            i--;
        }
        int last = i;
        while (i > start && i > last - WORD && !Letters.space(text.charAt(i - 1))) {
            i--;
        }
        return i < last && Character.isUpperCase(text.charAt(i));
    }

    private void add(List<Span> sentences, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Letters.space(text.charAt(first))) {
            first++;
        }
        while (last > first && Letters.space(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            sentences.add(new Span(first, last));
        }
    }
}
