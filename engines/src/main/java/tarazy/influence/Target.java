package tarazy.influence;

import java.util.Locale;

/** What a lever changes in its receiver. */
public enum Target {
    /** What the receiver can do, or what outcomes cost it. */
    SITUATION,
    /** Outlook: what it wants, with payoffs as they were. */
    GOALS,
    /** Outlook: what it believes, with payoffs as they were. */
    PERCEPTIONS;

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for goals and perceptions. */
    public boolean outlook() {
        return this != SITUATION;
    }
}
