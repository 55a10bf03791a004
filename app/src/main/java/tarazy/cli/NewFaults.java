package tarazy.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tarazy.casefile.CaseReader;
import tarazy.casefile.Place;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.evidence.EvidenceChanges;
import tarazy.forecast.ForecastException;

/** Faults that a case would have with something added; those that it has already are not held against that. */
final class NewFaults {

    /** Advice does not count: it may name what was added. */
    private record Fault(Place place, String message) {
        static Fault of(Problem problem) {
            return new Fault(problem.place(), problem.message());
        }
    }

    private NewFaults() {}

    /** Checks that there are none. */
    static void none(Path folder, EvidenceChanges changes) throws ForecastException {
        none(folder, changes, Set.of());
    }

    /** Checks that there are none but in some files. */
    static void none(Path folder, EvidenceChanges changes, Set<String> passedOver) throws ForecastException {
        Set<Fault> known = new HashSet<>();
        for (Problem problem : CaseReader.read(folder).problems()) {
            if (problem.severity() == Severity.ERROR) {
                known.add(Fault.of(problem));
            }
        }
        List<Problem> found = CaseReader.readWith(folder, changes).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR
                        && !known.contains(Fault.of(problem))
                        && !passedOver.contains(problem.file()))
                .toList();
        if (!found.isEmpty()) {
            throw new ForecastException(ForecastException.Blame.CASE, found);
        }
    }
}
