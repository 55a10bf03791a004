package tarazy.cli;

import java.util.List;
import tarazy.report.CheckResult;

/** The case does not allow what was asked. */
final class CaseFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<CheckResult.Finding> findings;

    CaseFault(List<CheckResult.Finding> findings) {
        super("the case has errors");
        this.findings = List.copyOf(findings);
    }

    List<CheckResult.Finding> findings() {
        return findings;
    }
}
