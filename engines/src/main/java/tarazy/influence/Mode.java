package tarazy.influence;

import java.util.Locale;

/** Whether a lever takes a decision of its sender. One that stands there and can also be used on purpose has both modes. */
public enum Mode {
    /** Takes a decision of the sender. */
    DELIBERATE,
    /** Acts by being there. */
    PASSIVE;

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
