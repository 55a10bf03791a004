package tarazy.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarazy.casefile.CaseNames.Kind;
import tarazy.evidence.Claim;
import tarazy.evidence.ClaimValue;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaParser;
import tarazy.formula.FormulaProblem;
import tarazy.formula.Unit;

/** Claims are about something the case knows, in values and units that fit it. */
final class ClaimCheck {
    private final Case theCase;
    private final CaseNames names;
    private final Problems problems;

    ClaimCheck(Case theCase, CaseNames names, Problems problems) {
        this.theCase = theCase;
        this.names = names;
        this.problems = problems;
    }

    /** Checks the claims and gives the formulas that analysts wrote as values, to be checked like all others. */
    List<FormulaUse> check() {
        List<FormulaUse> formulas = new ArrayList<>();
        for (Claim claim : theCase.claims()) {
            if (!claim.aboutName()) {
                continue;
            }
            Kind kind = names.kinds().get(claim.about());
            if (kind == null) {
                problems.error(
                        place(claim),
                        thing(claim) + " is about \"" + claim.about() + "\", which is not defined",
                        Suggestions.forWord(
                                claim.about(),
                                names.kinds().keySet(),
                                "Write text: … for anything else, or choose among"));
                continue;
            }
            checkValue(claim, kind);
            checkUnit(claim);
            formula(claim).ifPresent(formulas::add);
        }
        return formulas;
    }

    private void checkValue(Claim claim, Kind kind) {
        ClaimValue value = claim.parsedValue();
        Quantity quantity = theCase.quantities().get(claim.about());
        boolean number = value instanceof ClaimValue.Figure || value instanceof ClaimValue.Range;
        boolean yesNo = value instanceof ClaimValue.YesNo || value instanceof ClaimValue.Likelihood;
        if (quantity != null && quantity.formula().isPresent() && !(value instanceof ClaimValue.Statement)) {
            problems.error(
                    place(claim),
                    thing(claim) + " gives a value for \"" + claim.about() + "\", which is computed by a formula",
                    "Remove the formula, or leave the value empty");
        } else if (isClaimable(claim.about())) {
            if (yesNo) {
                problems.error(
                        place(claim),
                        thing(claim) + " gives yes or no for \"" + claim.about() + "\", which is a number",
                        "Write a number or a range such as 20 to 30");
            }
        } else if ((kind == Kind.INPUT || kind == Kind.OUTCOME) && !(value instanceof ClaimValue.Statement)) {
            problems.error(
                    place(claim),
                    thing(claim) + " gives a value for \"" + claim.about() + "\", which "
                            + (kind == Kind.INPUT ? "the case gives a formula" : "a process works out"),
                    "Make a quantity that the claim is about and let the formula read it, or leave the value empty");
        } else if (kind == Kind.EVENT && number) {
            problems.error(
                    place(claim),
                    thing(claim) + " gives a number for the event \"" + claim.about() + "\"",
                    "Write yes, no, or a word of likelihood such as likely");
        } else if (kind == Kind.STOCK && yesNo) {
            problems.error(
                    place(claim),
                    thing(claim) + " gives yes or no for the stock \"" + claim.about() + "\"",
                    "Write a number or a range such as 20 to 30");
        }
    }

    private boolean isClaimable(String name) {
        return theCase.processes().stream()
                .anyMatch(process -> process.claimable().contains(name));
    }

    private void checkUnit(Claim claim) {
        if (claim.unit().isEmpty()) {
            return;
        }
        try {
            Unit unit = Unit.parse(claim.unit());
            if (!unit.equals(Unit.parse(theCase.unit(claim.about())))) {
                String declared = theCase.unit(claim.about());
                problems.error(
                        place(claim),
                        thing(claim) + " is in " + claim.unit() + ", but \"" + claim.about() + "\" "
                                + (declared.isEmpty() ? "has no unit" : "is in " + declared),
                        "Convert the value by a formula, leave the cell \"unit\" empty, and say so in the note");
            }
        } catch (FormulaException e) {
            // The unit of a quantity is checked where it is declared, so this is most often the claim's own.
            problems.error(
                    place(claim),
                    thing(claim) + " has the unit \"" + claim.unit() + "\": "
                            + e.problems().getFirst().message(),
                    e.problems().getFirst().advice());
        }
    }

    private Optional<FormulaUse> formula(Claim claim) {
        if (!(claim.parsedValue() instanceof ClaimValue.FormulaValue value)) {
            return Optional.empty();
        }
        try {
            FormulaText formula = new FormulaText(value.text(), FormulaParser.parse(value.text()), place(claim));
            Quantity quantity = theCase.quantities().get(claim.about());
            return Optional.of(new FormulaUse(
                    formula,
                    quantity == null ? "" : claim.about(),
                    "the value of " + thing(claim),
                    FormulaUse.Role.FIXED,
                    FormulaUse.Content.ANYTHING,
                    FormulaUse.units(theCase.unit(claim.about()))));
        } catch (FormulaException e) {
            FormulaProblem problem = e.problems().getFirst();
            problems.error(place(claim), "the value of " + thing(claim) + ": " + problem.message(), problem.advice());
            return Optional.empty();
        }
    }

    private static Place place(Claim claim) {
        return new Place(EvidenceReader.CLAIMS, claim.line(), 0);
    }

    private static String thing(Claim claim) {
        return "claim \"" + claim.id() + "\"";
    }
}
