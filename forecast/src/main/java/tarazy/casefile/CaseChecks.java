package tarazy.casefile;

import java.util.ArrayList;
import java.util.List;

/** All that can only be checked once every file has been read. */
final class CaseChecks {
    private final Case theCase;
    private final CaseNames names;
    private final Problems problems;
    private final YesNo declared;
    private final UnitCheck units;
    private final Circles circles;

    private CaseChecks(Case theCase, Problems problems) {
        this.theCase = theCase;
        this.problems = problems;
        this.names = CaseNames.of(theCase, problems);
        this.declared = YesNo.of(names, theCase);
        this.units = new UnitCheck(theCase, problems);
        this.circles = new Circles(theCase.processes());
    }

    static void check(Case theCase, List<NameUse> uses, Problems problems) {
        CaseChecks checks = new CaseChecks(theCase, problems);
        new NameUseCheck(theCase, checks.names, problems).check(uses);
        checks.checkFormulas();
        new SourceCheck(theCase, problems).check();
        new EstimateCheck(theCase, problems).check();
        new RangeCheck(theCase, problems).check();
        new CorrelationCheck(theCase, problems).check();
        new MechanismCheck(theCase, problems).check();
    }

    private void checkFormulas() {
        List<FormulaUse> formulas = new ArrayList<>(FormulaUse.of(theCase));
        formulas.addAll(new ClaimCheck(theCase, names, problems).check());
        Changing changing = Changing.of(formulas, names);
        checkEach(formulas, formulas, changing);
        circles.report(formulas, formulas, problems);
        theCase.scenarios().values().forEach(scenario -> checkChanges(ChangeSet.of(scenario), formulas, changing));
        theCase.mechanisms().stream()
                .filter(mechanism -> !mechanism.without().set().isEmpty())
                .forEach(mechanism -> checkChanges(ChangeSet.of(mechanism), formulas, changing));
    }

    private void checkChanges(ChangeSet changes, List<FormulaUse> formulas, Changing before) {
        List<FormulaUse> changed = FormulaUse.of(changes, theCase);
        List<FormulaUse> kept = formulas.stream()
                .filter(use -> !changes.set().containsKey(use.owner()) || use.role() == FormulaUse.Role.START_OF_STEP)
                .toList();
        List<FormulaUse> all = new ArrayList<>(kept);
        all.addAll(changed);
        Changing changing = Changing.of(all, names);
        checkEach(changed, all, changing);
        changing.checkKept(kept, before, changes, problems);
        circles.report(all, changed, problems);
    }

    /**
     * @param checked the formulas to check
     * @param all every formula of the case as it would run
     */
    private void checkEach(List<FormulaUse> checked, List<FormulaUse> all, Changing changing) {
        YesNo yesNo = declared.with(all);
        for (FormulaUse use : checked) {
            if (Fields.isStandIn(use.formula())) {
                continue;
            }
            DrawCheck.check(use, problems);
            if (ReferenceCheck.check(use, names, problems)) {
                changing.check(use, problems);
                yesNo.check(use, problems);
                units.check(use);
            }
        }
    }
}
