package tarazy.casefile;

import java.util.Locale;
import java.util.Optional;

/**
 * A directed means of influence of one actor over another. Formulas read it as {@code lever.<id>}.
 *
 * @param label for people; the id if the case gives none
 * @param strength how strongly it presses, dimensionless
 * @param latency days until it acts
 * @param halfLife days in which its effect halves
 * @param costToSender what it costs the sender, in a unit of the case's choice
 * @param reversible whether the sender can undo it
 */
public record Lever(
        String id,
        String label,
        String sender,
        String receiver,
        Channel channel,
        Target on,
        Mode mode,
        Power power,
        Origin origin,
        FormulaText strength,
        Optional<FormulaText> latency,
        Optional<FormulaText> halfLife,
        Optional<FormulaText> costToSender,
        boolean reversible,
        String note,
        Place place) {

    /** The prefix of a lever's name in formulas. */
    public static final String PREFIX = "lever.";

    /** The name under which formulas read the lever. */
    public String name() {
        return PREFIX + id;
    }

    /** What the influence runs through. */
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

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is changed: what the receiver can do, or what it wants and believes. */
    public enum Target {
        SITUATION,
        OUTLOOK;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Mode {
        DELIBERATE,
        PASSIVE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Power {
        HARD,
        SOFT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who made the means: the sender, the receiver, or the system both live in. */
    public enum Origin {
        SENDER,
        RECEIVER,
        SYSTEM;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
