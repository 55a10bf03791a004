package tarazy.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.forecast.Comparison;
import tarazy.forecast.Explanation;
import tarazy.forecast.Forecast;
import tarazy.forecast.RunOptions;
import tarazy.report.CheckResult;
import tarazy.report.QuestionList;

/** A case folder that was read, as the commands see it. */
interface OpenCase {
    /** Everything found; a case with errors has no questions and cannot be run. */
    CheckResult check(Optional<LocalDate> asOf);

    QuestionList questions();

    List<String> scenarios();

    /** Names that {@code --set} may change. */
    List<String> names();

    Forecast forecast(RunOptions options) throws CaseFault;

    Explanation explain(String question, RunOptions options) throws CaseFault;

    Comparison compare(Map<String, String> changes, RunOptions options) throws CaseFault;
}
