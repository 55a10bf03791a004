package tarazy.uprising.country;

import java.util.List;
import tarazy.uprising.Checks;

/**
 * Something a government (or anybody) does.
 *
 * @param name unique in the country
 * @param days how long its lasting effects are in force, above 0; may be infinite
 */
public record Action(String name, Trigger trigger, double days, List<Effect> effects) {
    public Action {
        effects = List.copyOf(effects);
    }

    /** In force from its beginning to the end. */
    public static Action of(String name, Trigger trigger, Effect... effects) {
        return new Action(name, trigger, Double.POSITIVE_INFINITY, List.of(effects));
    }

    /** The same for a limited time. */
    public Action forDays(double limit) {
        return new Action(name, trigger, limit, effects);
    }

    void check(Checks checks) {
        checks.require(!name.isBlank(), "name", "is empty");
        checks.require(days > 0, "days", "is " + days + ", must be above 0");
        trigger.check(checks.in("trigger"));
        for (int i = 0; i < effects.size(); i++) {
            effects.get(i).check(checks.in("effects[" + (i + 1) + "]"));
        }
    }
}
