package tarazy.report;

import java.util.List;
import tarazy.evidence.ClaimsFile;
import tarazy.evidence.DraftVerdict;
import tarazy.evidence.DraftVerdict.Proposed;
import tarazy.evidence.DraftVerdict.Rejected;
import tarazy.text.Document;

/**
 * Claims that a language model drafted from one text, judged.
 *
 * @param model as the endpoint calls it
 * @param text of the source
 * @param file decides the columns of proposals in a table
 */
public record DraftedClaims(
        String caseName, String source, String model, Document text, List<DraftVerdict> verdicts, ClaimsFile file) {
    public DraftedClaims {
        verdicts = List.copyOf(verdicts);
    }

    List<Proposed> proposed() {
        return verdicts.stream()
                .filter(Proposed.class::isInstance)
                .map(Proposed.class::cast)
                .toList();
    }

    List<Rejected> rejected() {
        return verdicts.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .toList();
    }

    int line(Proposed proposal) {
        return text.position(proposal.place().start()).line();
    }
}
