package tarazy.casefile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaProblem;
import tarazy.formula.Unit;
import tarazy.formula.UnitChecker;

/** Formulas are right in their units and give the unit that is declared. */
final class UnitCheck {
    private final Case theCase;
    private final Problems problems;

    UnitCheck(Case theCase, Problems problems) {
        this.theCase = theCase;
        this.problems = problems;
    }

    void check(FormulaUse use) {
        if (use.reads().stream().anyMatch(read -> unit(read.name()).isEmpty())) {
            return;
        }
        List<FormulaProblem> first = null;
        for (@Nullable Unit expected : expected(use)) {
            List<FormulaProblem> found = UnitChecker.check(
                    use.formula().expression(), name -> unit(name).orElse(null), expected);
            if (found.isEmpty()) {
                return;
            }
            first = first == null ? found : first;
        }
        for (FormulaProblem problem : first == null ? List.<FormulaProblem>of() : first) {
            problems.error(
                    use.formula().place(problem.span()), use.thing() + " " + problem.message(), problem.advice());
        }
    }

    private static List<@Nullable Unit> expected(FormulaUse use) {
        return use.units().isEmpty() ? java.util.Collections.singletonList(null) : List.copyOf(use.units());
    }

    /** The unit of a name; empty if it has one that cannot be read, which is reported where it stands. */
    private Optional<Unit> unit(String name) {
        try {
            return Optional.of(Unit.parse(theCase.unit(name)));
        } catch (FormulaException e) {
            return Optional.empty();
        }
    }
}
