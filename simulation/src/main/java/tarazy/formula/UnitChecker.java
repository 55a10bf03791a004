package tarazy.formula;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a formula is right in its units.
 *
 * <p>Literal numbers, and draws and intervals with literal parameters only, fit any unit beside {@code +},
 * {@code -}, comparisons, in {@code min}, {@code max}, choices and as a whole formula; in products and quotients
 * they are plain numbers. Quantities without a unit are plain numbers. {@code time}, {@code days} and
 * {@code since} are in days.
 */
public final class UnitChecker {
    private UnitChecker() {}

    /**
     * All faults in the units of an expression, in the order of the text.
     *
     * @param unitOf the declared unit of a name, null if none is declared
     * @param expected the unit the whole should have, null if any will do
     */
    public static List<FormulaProblem> check(
            Expression expression, Function<String, @Nullable Unit> unitOf, @Nullable Unit expected) {
        Problems problems = new Problems();
        Dimension whole = new UnitRules(unitOf, problems).of(expression);
        if (expected != null && whole instanceof Dimension.Fixed(Unit unit) && !unit.equals(expected)) {
            problems.add(
                    expression.span(),
                    "gives " + whole.described() + " where " + new Dimension.Fixed(expected).described()
                            + " is declared",
                    "Correct the formula or the declared unit.");
        }
        return problems.inOrder();
    }
}
