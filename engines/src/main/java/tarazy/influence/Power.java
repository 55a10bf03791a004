package tarazy.influence;

import java.util.Locale;

/** Whether a lever forces or attracts. */
public enum Power {
    HARD,
    SOFT;

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
