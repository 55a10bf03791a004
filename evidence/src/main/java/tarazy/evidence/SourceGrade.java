package tarazy.evidence;

import java.util.Arrays;
import java.util.Optional;

/** Reliability of a source, the letter of the NATO Admiralty grade (AJP-2.1). Orthogonal to {@link ItemGrade}. */
public enum SourceGrade {
    A(100, "completely reliable"),
    B(75, "usually reliable"),
    C(50, "fairly reliable"),
    D(25, "not usually reliable"),
    E(0, "unreliable"),
    F(50, "reliability cannot be judged");

    private final int percent;
    private final String meaning;

    SourceGrade(int percent, String meaning) {
        this.percent = percent;
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** Weight by default, in percent. */
    int percent() {
        return percent;
    }

    /** The grade written as {@code text}, a letter of either case; empty for anything else. */
    public static Optional<SourceGrade> named(String text) {
        return Arrays.stream(values())
                .filter(grade -> grade.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
