package tarazy.casefile;

import java.util.Locale;

/** How much a {@link Problem} of a case matters. */
public enum Severity {
    /** The case cannot be run. */
    ERROR,
    /** The case runs, but something in it is probably not meant as it stands. */
    WARNING,
    /** Worth knowing, nothing to repair. */
    NOTE;

    /** The word as printed, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
