package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.List;

/** Words before or after a number that say how it is meant. */
final class Comparison {
    private static final List<Phrase> BEFORE = phrases();

    private Comparison() {}

    private record Phrase(List<String> words, Comparator comparator) {}

    /**
     * What stands before a number.
     *
     * @param start first token of the words, or the number itself
     */
    record Found(Comparator comparator, int start) {}

    private static List<Phrase> phrases() {
        List<Phrase> all = new ArrayList<>();
        for (String line : """
                AT_LEAST: at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|upwards of
                AT_MOST: at most|no more than|not more than|a maximum of|maximum|not exceeding
                MORE_THAN: well over|just over|more than|in excess of|greater than|over|above|exceeding|beyond|exceeded|exceeds
                LESS_THAN: just under|well under|less than|fewer than|lower than|under|below
                UP_TO: up to|as many as|as much as|as high as
                NEARLY: nearly|almost|close to|approaching
                ABOUT: about|around|roughly|approximately|some|circa|an estimated|estimated|in the region of|on the order of|~|≈
                """.strip().split("\n", -1)) {
            String[] parts = line.strip().split(": ", 2);
            for (String phrase : parts[1].split("\\|", -1)) {
                all.add(new Phrase(List.of(phrase.split(" ", -1)), Comparator.valueOf(parts[0])));
            }
        }
        all.sort((a, b) -> b.words.size() - a.words.size());
        return List.copyOf(all);
    }

    static Found before(Tokens t, int number, int from) {
        if (t.is(number - 1, ">") && number > from) {
            return new Found(Comparator.MORE_THAN, number - 1);
        }
        if (t.is(number - 1, "<") && number > from) {
            return new Found(Comparator.LESS_THAN, number - 1);
        }
        for (Phrase phrase : BEFORE) {
            int start = number - phrase.words.size();
            if (start >= from && matches(t, phrase.words, start)) {
                return new Found(phrase.comparator, start);
            }
        }
        return new Found(Comparator.AS_SAID, number);
    }

    private static boolean matches(Tokens t, List<String> words, int start) {
        for (int k = 0; k < words.size(); k++) {
            if (!t.is(start + k, words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
