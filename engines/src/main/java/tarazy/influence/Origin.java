package tarazy.influence;

import java.util.Locale;

/** Whose doing it is that a lever exists. */
public enum Origin {
    SENDER,
    RECEIVER,
    /** The world both live in: geography, history, markets. */
    SYSTEM;

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
