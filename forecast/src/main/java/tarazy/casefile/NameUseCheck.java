package tarazy.casefile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whatever the case names elsewhere than in formulas is defined. */
final class NameUseCheck {
    private final Case theCase;
    private final CaseNames names;
    private final boolean sourcesBroken;
    private final Set<String> mechanisms;
    private final Set<String> estimates;
    private final Set<String> settable;
    private final Problems problems;

    NameUseCheck(Case theCase, CaseNames names, Problems problems) {
        this.theCase = theCase;
        this.names = names;
        this.problems = problems;
        this.sourcesBroken = EvidenceReader.broken(theCase.evidence(), EvidenceReader.SOURCES);
        this.mechanisms = theCase.mechanisms().stream().map(Mechanism::id).collect(Collectors.toSet());
        this.settable = new LinkedHashSet<>(names.kinds().keySet());
        this.settable.removeIf(name -> names.is(name, CaseNames.Kind.OUTCOME));
        this.estimates = theCase.quantities().values().stream()
                .filter(quantity -> quantity.formula().isEmpty())
                .map(Quantity::name)
                .collect(Collectors.toSet());
    }

    void check(List<NameUse> uses) {
        for (NameUse use : uses) {
            Collection<String> known = known(use.kind());
            boolean excused = use.kind() == NameUse.Kind.SOURCE && sourcesBroken;
            if (!known.contains(use.name()) && !excused) {
                problems.error(
                        use.place(),
                        use.by() + " names the " + use.kind().word() + " \"" + use.name() + "\", which is not defined",
                        advice(use, known));
            }
        }
    }

    private String advice(NameUse use, Collection<String> known) {
        if (use.kind() == NameUse.Kind.ESTIMATE && names.kinds().containsKey(use.name())) {
            return "Only quantities with a prior or claims can be correlated";
        }
        if (use.kind() == NameUse.Kind.SETTABLE && names.is(use.name(), CaseNames.Kind.OUTCOME)) {
            return "A process works it out; set one of the formulas that it reads";
        }
        return Suggestions.forWord(use.name(), known, "Define it, or choose among");
    }

    private Collection<String> known(NameUse.Kind kind) {
        return switch (kind) {
            case ACTOR -> theCase.actors().keySet();
            case SOURCE -> theCase.sources().keySet();
            case MECHANISM -> mechanisms;
            case ESTIMATE -> estimates;
            case VALUE -> names.kinds().keySet();
            case SETTABLE -> settable;
        };
    }
}
