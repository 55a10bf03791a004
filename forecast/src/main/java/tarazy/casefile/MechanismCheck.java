package tarazy.casefile;

import java.util.Collection;
import java.util.List;
import tarazy.casefile.Mechanism.Element;
import tarazy.evidence.Claim;

/** The elements that carry a mechanism exist. */
final class MechanismCheck {
    private final Case theCase;
    private final Problems problems;
    private final List<String> claims;
    private final List<String> questions;

    MechanismCheck(Case theCase, Problems problems) {
        this.theCase = theCase;
        this.problems = problems;
        this.claims = theCase.claims().stream().map(Claim::id).toList();
        this.questions = theCase.questions().stream().map(Question::id).toList();
    }

    void check() {
        for (Mechanism mechanism : theCase.mechanisms()) {
            for (Element element : mechanism.elements()) {
                Collection<String> known = known(element);
                if (!known.contains(element.name()) && !excused(element)) {
                    problems.error(
                            mechanism.place(),
                            "mechanism \"" + mechanism.id() + "\" names the "
                                    + element.kind().word() + " \"" + element.name() + "\", which is not defined",
                            Suggestions.forWord(element.name(), known, "Define it, or choose among"));
                }
            }
        }
    }

    private boolean excused(Element element) {
        return switch (element.kind()) {
            case CLAIM -> EvidenceReader.broken(theCase.evidence(), EvidenceReader.CLAIMS);
            case SOURCE -> EvidenceReader.broken(theCase.evidence(), EvidenceReader.SOURCES);
            default -> false;
        };
    }

    private Collection<String> known(Element element) {
        return switch (element.kind()) {
            case STOCK -> theCase.stocks().keySet();
            case QUANTITY -> theCase.quantities().keySet();
            case EVENT -> theCase.events().keySet();
            case LEVER -> theCase.levers().keySet();
            case NETWORK -> theCase.networks().keySet();
            case ISSUE -> theCase.issues().keySet();
            case DECISION -> theCase.decisions().keySet();
            case UPRISING -> theCase.uprisings().keySet();
            case DEPLOYMENT -> theCase.deployments().keySet();
            case QUESTION -> questions;
            case SCENARIO -> theCase.scenarios().keySet();
            case ACTOR -> theCase.actors().keySet();
            case CLAIM -> claims;
            case SOURCE -> theCase.sources().keySet();
            case PROGRAM -> List.of(element.name());
        };
    }
}
