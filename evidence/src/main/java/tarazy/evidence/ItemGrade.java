package tarazy.evidence;

import java.util.Arrays;
import java.util.Optional;

/** Credibility of one item of information, the figure of the NATO Admiralty grade (AJP-2.1), 1 to 6. */
public enum ItemGrade {
    CONFIRMED(1, 90, "confirmed by other sources"),
    PROBABLY_TRUE(2, 70, "probably true"),
    POSSIBLY_TRUE(3, 50, "possibly true"),
    DOUBTFUL(4, 30, "doubtful"),
    IMPROBABLE(5, 10, "improbable"),
    CANNOT_BE_JUDGED(6, 50, "truth cannot be judged");

    private final int number;
    private final int percent;
    private final String meaning;

    ItemGrade(int number, int percent, String meaning) {
        this.number = number;
        this.percent = percent;
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** 1 (confirmed) to 6 (cannot be judged). */
    public int number() {
        return number;
    }

    /** Credibility by default, in percent. */
    int percent() {
        return percent;
    }

    /** The grade written as {@code text}, a digit from 1 to 6; empty for anything else. */
    public static Optional<ItemGrade> named(String text) {
        return Arrays.stream(values())
                .filter(grade -> Integer.toString(grade.number()).equals(text))
                .findFirst();
    }
}
