package tarazy.casefile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tarazy.influence.Channel;
import tarazy.influence.Mode;
import tarazy.influence.Origin;
import tarazy.influence.Power;
import tarazy.influence.Target;

/**
 * A directed means of influence of one actor over another: a capacity. Formulas read it as {@code lever.<id>}.
 *
 * @param label for people; the id if the case gives none
 * @param on what it changes in the receiver, at least one
 * @param mode whether it takes a decision of the sender, at least one
 * @param strength how strongly it presses, dimensionless
 * @param latency days until it acts
 * @param halfLife days in which its effect halves
 * @param costToSender what a day of holding costs the sender, in a unit of the case's choice
 * @param reversible whether letting go ends its effect
 * @param use when it is used; empty if the case does not say
 */
public record Lever(
        String id,
        String label,
        String sender,
        String receiver,
        Channel channel,
        Set<Target> on,
        Set<Mode> mode,
        Power power,
        Origin origin,
        FormulaText strength,
        Optional<FormulaText> latency,
        Optional<FormulaText> halfLife,
        Optional<FormulaText> costToSender,
        boolean reversible,
        Optional<LeverUse> use,
        String note,
        Place place) {

    /** The prefix of a lever's name in formulas. */
    public static final String PREFIX = "lever.";

    public Lever {
        // in the order of the enums: the order of Set.copyOf changes from start to start
        on = Collections.unmodifiableSet(EnumSet.copyOf(on));
        mode = Collections.unmodifiableSet(EnumSet.copyOf(mode));
    }

    /** The name under which formulas read the lever. */
    public String name() {
        return PREFIX + id;
    }
}
