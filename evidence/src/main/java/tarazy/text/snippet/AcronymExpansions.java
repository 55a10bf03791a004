package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Line;
import tarazy.text.layout.Zone;

/** What acronyms are said to stand for: "Names In Full (NIF)" or "NIF (Names In Full)", by their initials. */
final class AcronymExpansions {
    private static final int MOST_WORDS = 12;

    private final Map<String, Map<String, ContradictionCandidate.Side>> seen = new TreeMap<>();

    /**
     * What an acronym is said to stand for.
     *
     * @param key the words of the full name, the same for all spellings
     */
    record Expansion(String acronym, String key, ContradictionCandidate.Side side) {}

    void add(Expansion expansion) {
        seen.computeIfAbsent(expansion.acronym(), a -> new TreeMap<>()).putIfAbsent(expansion.key(), expansion.side());
    }

    static List<Expansion> in(int document, Layout layout) {
        List<Expansion> found = new ArrayList<>();
        Tokens t = Tokens.over(layout.view().text());
        for (Line line : layout.lines()) {
            boolean bracket = layout.view()
                            .text()
                            .indexOf('(', line.span().start(), line.span().end())
                    >= 0;
            if (!bracket || line.zone() == Zone.BLANK || line.zone() == Zone.BOILERPLATE) {
                continue;
            }
            int from = t.size();
            int to = t.add(line.span().start(), line.span().end());
            for (int i = from; i + 2 < to; i++) {
                if (t.is(i, "(") && t.acronym(i + 1) && t.is(i + 2, ")")) {
                    before(document, t, from, i, found);
                } else if (t.acronym(i) && t.is(i + 1, "(")) {
                    after(document, t, i, to, found);
                }
            }
        }
        return found;
    }

    private static void before(int document, Tokens t, int from, int bracket, List<Expansion> found) {
        String letters = t.word(bracket + 1);
        int left = letters.length();
        int i = bracket;
        while (left > 0 && i > from && bracket - i < MOST_WORDS && t.isWord(i - 1)) {
            i--;
            if (t.word(i).charAt(0) == letters.charAt(left - 1) && (t.capital(i) || !small(t.word(i)))) {
                left--;
            } else if (!small(t.word(i))) {
                return;
            }
        }
        if (left == 0 && t.capital(i)) {
            found.add(expansion(document, t, letters, i, bracket));
        }
    }

    private static void after(int document, Tokens t, int acronym, int to, List<Expansion> found) {
        String letters = t.word(acronym);
        int at = 0;
        int i = acronym + 2;
        while (i < to && i - acronym < MOST_WORDS && t.isWord(i)) {
            boolean fits = at < letters.length() && t.word(i).charAt(0) == letters.charAt(at);
            at += fits && (t.capital(i) || !small(t.word(i))) ? 1 : 0;
            if (!fits && !small(t.word(i))) {
                return;
            }
            i++;
        }
        if (at == letters.length() && t.is(i, ")")) {
            found.add(expansion(document, t, letters, acronym + 2, i));
        }
    }

    private static boolean small(String word) {
        return Nouns.function(word);
    }

    private static Expansion expansion(int document, Tokens t, String acronym, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!small(t.word(i))) {
                key.append(stem(t.word(i))).append(' ');
            }
        }
        return new Expansion(
                acronym.toUpperCase(Locale.ROOT),
                key.toString(),
                new ContradictionCandidate.Side(document, t.span(from, to)));
    }

    /** Spellings of one word, as "organisation" and "organization", count as one. */
    private static String stem(String word) {
        String even = word.replace('z', 's');
        return even.endsWith("s") && even.length() > 3 ? even.substring(0, even.length() - 1) : even;
    }

    List<ContradictionCandidate> candidates() {
        List<ContradictionCandidate> all = new ArrayList<>();
        seen.forEach((acronym, expansions) -> {
            if (expansions.size() > 1) {
                all.add(new ContradictionCandidate(
                        ContradictionCandidate.Kind.ACRONYM,
                        "what " + acronym + " stands for",
                        Sides.ordered(expansions.values())));
            }
        });
        return all;
    }
}
