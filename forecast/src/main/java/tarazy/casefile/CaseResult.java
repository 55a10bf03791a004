package tarazy.casefile;

import java.util.List;
import java.util.Optional;

/**
 * What reading a case folder gave.
 *
 * @param theCase present exactly if there is no {@link Severity#ERROR}
 * @param problems all of them, in the order of files, lines and columns
 */
public record CaseResult(Optional<Case> theCase, List<Problem> problems) {
    public CaseResult {
        problems = List.copyOf(problems);
    }

    /** Only the problems that stop a forecast. */
    public List<Problem> errors() {
        return problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }
}
