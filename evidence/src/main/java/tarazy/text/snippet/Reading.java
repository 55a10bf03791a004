package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Sentence;
import tarazy.text.layout.Zone;

/** A document as tokens by sentence, and what earlier passes have seen at each. */
final class Reading {
    private final Tokens tokens;
    private final List<Part> parts = new ArrayList<>();
    private final boolean[] dated;
    private final boolean[] counted;
    private final @Nullable String[] actors;
    private final boolean[] named;
    private final Set<String> nameWords = new HashSet<>();

    private final Currencies currencies;

    private Reading(Layout layout) {
        tokens = Tokens.over(layout.view().text());
        currencies = new Currencies(tokens);
        for (Sentence sentence : layout.sentences()) {
            if (read(sentence.zone())) {
                int from = tokens.size();
                int to = tokens.add(sentence.span().start(), sentence.span().end());
                parts.add(new Part(from, to, sentence, TitleCase.in(tokens, from, to)));
            }
        }
        dated = new boolean[tokens.size()];
        counted = new boolean[tokens.size()];
        named = new boolean[tokens.size()];
        actors = new String[tokens.size()];
    }

    static Reading of(Layout layout) {
        return new Reading(layout);
    }

    private static boolean read(Zone zone) {
        return switch (zone) {
            case TITLE, DATE_LINE, HEADING, BODY, META, DISCLAIMER, TRUNCATED -> true;
            case BOILERPLATE, KEYWORDS, BLANK -> false;
        };
    }

    /**
     * A sentence.
     *
     * @param from its first token
     * @param to the token after it
     * @param titleCase true if its words are written with capitals as in headlines
     */
    record Part(int from, int to, Sentence sentence, boolean titleCase) {
        /** True if figures and speech are looked for here. */
        boolean prose() {
            return sentence.zone() != Zone.DATE_LINE;
        }
    }

    Tokens tokens() {
        return tokens;
    }

    Currencies currencies() {
        return currencies;
    }

    List<Part> parts() {
        return parts;
    }

    /** Rules may look beyond the text's ends, where nothing is. */
    private boolean has(int i) {
        return i >= 0 && i < dated.length;
    }

    void dated(int from, int to) {
        java.util.Arrays.fill(dated, from, to, true);
    }

    boolean dated(int i) {
        return has(i) && dated[i];
    }

    void counted(int from, int to) {
        java.util.Arrays.fill(counted, from, to, true);
    }

    boolean counted(int i) {
        return has(i) && counted[i];
    }

    void mentioned(int from, int to, String actor) {
        java.util.Arrays.fill(actors, from, to, actor);
        java.util.Arrays.fill(named, from, to, true);
    }

    void named(int from, int to) {
        java.util.Arrays.fill(named, from, to, true);
    }

    /** Keeps the words of a name of several words, so that one of them alone is known again. */
    void learnName(int from, int to) {
        for (int i = from; to - from > 1 && i < to; i++) {
            if (tokens.capital(i)) {
                nameWords.add(tokens.word(i));
            }
        }
    }

    boolean knownName(String word) {
        return nameWords.contains(word);
    }

    /** True if a token is part of a name, of an actor or not. */
    boolean named(int i) {
        return has(i) && named[i];
    }

    /** The id of the actor a token mentions, or null. */
    @Nullable
    String actor(int i) {
        return has(i) ? actors[i] : null;
    }
}
