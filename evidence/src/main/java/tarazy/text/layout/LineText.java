package tarazy.text.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tarazy.text.Span;

/**
 * What the rules look at in a line. Of a long line only the beginning is taken apart: the rules that count words are
 * about short lines.
 */
final class LineText {
    private static final int MOST = 400;

    private final Span span;
    private final String head;
    private final List<String> words;
    private final boolean whole;
    private final boolean stopped;

    /**
     * A line of a text.
     *
     * @param line without its end
     */
    LineText(String text, Span line) {
        span = trimmed(text, line);
        whole = span.length() <= MOST;
        head = head(text, span);
        words = words(head);
        stopped = Letters.stopped(text, span.start(), span.end());
    }

    /** A line without white space around it. */
    static Span trimmed(String text, Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && Letters.space(text.charAt(start))) {
            start++;
        }
        while (end > start && Letters.space(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** A trimmed line, or the beginning of a long one. */
    static String head(String text, Span trimmed) {
        return text.substring(trimmed.start(), Math.min(trimmed.end(), trimmed.start() + MOST));
    }

    /** Lower-case runs of letters and digits; apostrophes inside words are left out. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!((c == '\'' || c == '’') && !word.isEmpty()) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Where a word of a line stands, as {@link #words} counts them; empty if there are not so many. */
    static Span word(String text, Span line, int number) {
        int seen = 0;
        int start = -1;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0 && c != '\'' && c != '’') {
                if (seen++ == number) {
                    return new Span(start, i);
                }
                start = -1;
            }
        }
        return start >= 0 && seen == number ? new Span(start, line.end()) : new Span(line.start(), line.start());
    }

    /** The line without white space around it. */
    Span span() {
        return span;
    }

    boolean blank() {
        return span.length() == 0;
    }

    /** The line, or the beginning of a long one. */
    String head() {
        return head;
    }

    /** Its words in lower case; of a long line, those of its beginning. */
    List<String> words() {
        return words;
    }

    /** True for a line of at most so many words. */
    boolean upTo(int most) {
        return whole && words.size() <= most;
    }

    /** True if the line ends as a sentence does. */
    boolean stopped() {
        return stopped;
    }

    /** True for a line that can only be running text. */
    boolean running() {
        return !upTo(24) || (stopped && words.size() >= 6);
    }

    /** The words in one string, for comparing lines. */
    String key() {
        return String.join(" ", words);
    }

    /** Share of the words of four letters or more that begin with a capital. */
    double capitals() {
        int all = 0;
        int capital = 0;
        boolean inside = false;
        for (int i = 0; i < head.length(); i++) {
            boolean letter = Character.isLetter(head.charAt(i));
            if (letter && !inside && i + 3 < head.length() && Letters.letters(head, i, i + 4)) {
                all++;
                capital += Character.isUpperCase(head.charAt(i)) ? 1 : 0;
            }
            inside = letter || (inside && (head.charAt(i) == '\'' || head.charAt(i) == '’'));
        }
        return all == 0 ? 0 : (double) capital / all;
    }
}
