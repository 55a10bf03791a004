package tarazy.cli;

import java.time.LocalDate;
import java.util.Optional;
import tarazy.forecast.ForecastException;
import tarazy.report.CheckResult;

/** A case folder that was read. */
interface OpenCase {
    /** Everything found wrong, and what the case holds. */
    CheckResult check(Optional<LocalDate> asOf);

    /** The case, to be run. */
    RunnableCase runnable() throws ForecastException;
}
