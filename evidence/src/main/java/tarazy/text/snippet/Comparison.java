package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.List;

/** Words before or after a number that say how it is meant. */
final class Comparison {
    private static final List<Phrase> BEFORE = phrases();

    /** What "stretches over 96,000 acres" has no more than these. */
    private static final WordSet SPREADING = WordSet.of(
            "stretches stretched stretching spreads spread spreading extends extended extending sprawls sprawling scattered");

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
                AT_LEAST: at least|at the least|at the very least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|minimum of|upwards of|at least some|at least about|at a minimum
                AT_MOST: at most|at the most|no more than|not more than|a maximum of|maximum of|maximum|not exceeding|not exceed|no greater than|no higher than|a ceiling of
                MORE_THAN: well over|just over|slightly over|a little over|far over|more than|more then|well more than|slightly more than|far more than|a little more than|just more than|in excess of|greater than|higher than|larger than|north of|over|above|well above|just above|exceeding|beyond|exceed|exceeded|exceeds|surpass|surpassed|surpassing|surpasses|topped|topping
                LESS_THAN: well under|less than|far less than|fewer than|far fewer than|lower than|smaller than|under|below|well below|south of
                UP_TO: up to|as many as|as much as|as high as|up to some|up to about|up to around
                NEARLY: nearly|practically|almost|close to|close on|just under|just below|just short of|just shy of|shy of|nigh on|not quite|approaching|virtually|very nearly
                ABOUT: about|around|round|roughly|approximately|approx|approx .|some|circa|ca|ca .|an estimated|estimated|an approximate|in the region of|in the order of|on the order of|of the order of|somewhere around|in the neighborhood of|in the neighbourhood of|in the vicinity of|give or take|more or less|something like|~|≈
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
            boolean across = start == number - 1 && t.is(start, "over") && SPREADING.contains(t.word(start - 1));
            if (start >= from && !across && matches(t, phrase.words, start)) {
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
