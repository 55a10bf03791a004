package tarazy.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Words of likelihood with the ranges of probability they stand for: Intelligence Community Directive 203, Analytic
 * Standards (Office of the Director of National Intelligence, 2015), section 6.2.a.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list is a copy that cannot change
public enum LikelihoodWord {
    ALMOST_NO_CHANCE(1, 5, "almost no chance", "remote"),
    VERY_UNLIKELY(5, 20, "very unlikely", "highly improbable"),
    UNLIKELY(20, 45, "unlikely", "improbable"),
    EVEN(45, 55, "roughly even chance", "roughly even odds", "even chance", "even odds", "even"),
    LIKELY(55, 80, "likely", "probable"),
    VERY_LIKELY(80, 95, "very likely", "highly probable"),
    ALMOST_CERTAIN(95, 99, "almost certain", "almost certainly", "nearly certain");

    private final int lowPercent;
    private final int highPercent;
    private final List<String> words;

    LikelihoodWord(int lowPercent, int highPercent, String... words) {
        this.lowPercent = lowPercent;
        this.highPercent = highPercent;
        this.words = List.of(words);
    }

    /** The expressions that mean this likelihood, the directive's first. */
    public List<String> words() {
        return words;
    }

    public String word() {
        return words.getFirst();
    }

    int lowPercent() {
        return lowPercent;
    }

    int highPercent() {
        return highPercent;
    }

    /** The likelihood an expression stands for, whatever its case; empty for other text. */
    public static Optional<LikelihoodWord> named(String text) {
        return Arrays.stream(values())
                .filter(word -> word.words.stream().anyMatch(text::equalsIgnoreCase))
                .findFirst();
    }
}
