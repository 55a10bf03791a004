package tarazy.casefile;

import java.util.ArrayList;
import java.util.List;

/** All that can only be checked once every file has been read. */
final class CaseChecks {

    private CaseChecks() {}

    static void check(Case theCase, List<NameUse> uses, Problems problems) {
        CaseNames names = CaseNames.of(theCase, problems);
        new NameUseCheck(theCase, names, problems).check(uses);

        List<FormulaUse> formulas = new ArrayList<>(FormulaUse.of(theCase));
        formulas.addAll(new ClaimCheck(theCase, names, problems).check());
        checkFormulas(theCase, names, formulas, formulas, problems);
        Circles.report(Circles.edges(formulas), formulas, problems);
        for (Scenario scenario : theCase.scenarios().values()) {
            List<FormulaUse> changed = FormulaUse.of(scenario, theCase);
            List<FormulaUse> all = new ArrayList<>(formulas);
            all.removeIf(use -> scenario.set().containsKey(use.owner()) && use.role() != FormulaUse.Role.START_OF_STEP);
            all.addAll(changed);
            checkFormulas(theCase, names, changed, all, problems);
            Circles.report(Circles.edges(all), changed, problems);
        }
        new SourceCheck(theCase, problems).check();
        new EstimateCheck(theCase, problems).check();
        new RangeCheck(theCase, problems).check();
        new CorrelationCheck(theCase, problems).check();
        new MechanismCheck(theCase, problems).check();
    }

    /**
     * @param checked the formulas to check
     * @param all every formula of the case as it would run
     */
    private static void checkFormulas(
            Case theCase, CaseNames names, List<FormulaUse> checked, List<FormulaUse> all, Problems problems) {
        Changing changing = Changing.of(all, names);
        YesNo yesNo = new YesNo(all, names, theCase);
        UnitCheck units = new UnitCheck(theCase, problems);
        for (FormulaUse use : checked) {
            if (Fields.isStandIn(use.formula())) {
                continue;
            }
            if (ReferenceCheck.check(use, names, problems)) {
                changing.check(use, problems);
                yesNo.check(use, problems);
                units.check(use);
            }
        }
    }
}
