package tarazy.casefile;

import tarazy.formula.FormulaProblem;
import tarazy.formula.Names;

/** Every name in a formula stands for something, and {@code since} asks about an event. */
final class ReferenceCheck {

    private ReferenceCheck() {}

    /** True if all is well. */
    static boolean check(FormulaUse use, CaseNames names, Problems problems) {
        FormulaText formula = use.formula();
        boolean fine = true;
        for (FormulaProblem unknown :
                Names.unknown(formula.expression(), names.kinds().keySet())) {
            problems.error(formula.place(unknown.span()), unknown.message() + " in " + use.thing(), unknown.advice());
            fine = false;
        }
        for (Names.Use name : use.reads()) {
            CaseNames.Kind kind = names.kinds().get(name.name());
            if (name.role() == Names.Role.SINCE && kind != null && kind != CaseNames.Kind.EVENT) {
                problems.error(
                        formula.place(name.span()),
                        "since(…) asks when an event came true, but \"" + name.name() + "\" is a " + kind.word(),
                        "Name an event");
                fine = false;
            }
        }
        return fine;
    }
}
