package tarazy.influence.classification;

import java.util.Locale;
import tarazy.influence.Mode;
import tarazy.influence.Target;

/**
 * One change that counts as an effect of a lever.
 *
 * @param mode deliberate if it took the decision, passive if presence was enough
 * @param change mean change in units of the variable's scale
 * @param error its standard error in the same units
 */
public record Finding(String variable, Target target, Mode mode, double change, double error) {
    /** In words, as in {@code pipeline.flow (situation) changes by -0.310 ± 0.004 when the sender decides}. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "%s (%s) changes by %+.3f ± %.3f %s",
                variable,
                target.word(),
                change,
                error,
                mode == Mode.DELIBERATE ? "when the sender decides" : "by the lever's presence alone");
    }
}
