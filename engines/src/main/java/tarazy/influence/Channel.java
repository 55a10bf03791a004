package tarazy.influence;

import java.util.Locale;

/** What influence runs through. */
public enum Channel {
    TRANSIT,
    TRADE,
    SECURITY,
    ENERGY,
    ELITE,
    CULTURE,
    DIASPORA,
    INVESTMENT,
    INFORMATION,
    INSTITUTION;

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
