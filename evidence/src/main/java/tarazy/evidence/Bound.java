package tarazy.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a source puts a figure: as it is, or as a limit or an approximation, and how far that reaches by default. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies that cannot change
public enum Bound {
    PLAIN(0, false, false, List.of(), List.of()),
    EXACTLY(0, false, false, List.of("="), List.of("exactly")),
    MORE_THAN(25, false, true, List.of(">"), List.of("more than", "over", "above")),
    AT_LEAST(25, false, true, List.of(">=", "≥"), List.of("at least")),
    LESS_THAN(50, true, false, List.of("<"), List.of("less than", "fewer than", "under", "below")),
    AT_MOST(50, true, false, List.of("<=", "≤"), List.of("at most")),
    UP_TO(50, true, false, List.of(), List.of("up to")),
    ABOUT(10, true, true, List.of("~", "≈"), List.of("about", "around", "approximately", "roughly")),
    NEARLY(10, true, false, List.of(), List.of("nearly", "almost"));

    private final int reachPercent;
    private final boolean reachesDown;
    private final boolean reachesUp;
    private final List<String> signs;
    private final List<String> words;

    Bound(int reachPercent, boolean reachesDown, boolean reachesUp, List<String> signs, List<String> words) {
        this.reachPercent = reachPercent;
        this.reachesDown = reachesDown;
        this.reachesUp = reachesUp;
        this.signs = List.copyOf(signs);
        this.words = List.copyOf(words);
    }

    /** Signs that introduce such a figure, such as {@code >=}. */
    public List<String> signs() {
        return signs;
    }

    /** Words that introduce such a figure, the usual one first; empty for {@link #PLAIN}. */
    public List<String> words() {
        return words;
    }

    /** The usual word, such as {@code more than}; empty for {@link #PLAIN}. */
    public String word() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    /** True if the true value may lie below the figure. */
    public boolean reachesDown() {
        return reachesDown;
    }

    /** True if the true value may lie above the figure. */
    public boolean reachesUp() {
        return reachesUp;
    }

    /** True if only one side is limited, so that the other is open as far as the words go. */
    boolean oneSided() {
        return switch (this) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, UP_TO -> true;
            case PLAIN, EXACTLY, ABOUT, NEARLY -> false;
        };
    }

    int reachPercent() {
        return reachPercent;
    }

    /** The bound whose usual word is {@code word}. */
    static Optional<Bound> named(String word) {
        return Arrays.stream(values())
                .filter(bound -> !bound.words.isEmpty() && bound.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
