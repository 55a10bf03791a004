package tarazy.cli;

import java.util.List;
import java.util.Map;
import tarazy.forecast.Comparison;
import tarazy.forecast.DecisionOutlook;
import tarazy.forecast.Explanation;
import tarazy.forecast.Forecast;
import tarazy.forecast.ForecastException;
import tarazy.forecast.InfluenceOutlook;
import tarazy.forecast.MechanismTable;
import tarazy.forecast.RunOptions;
import tarazy.report.QuestionList;

/** A case without errors, as the commands see it. */
interface RunnableCase {
    QuestionList questions();

    List<String> scenarios();

    Forecast forecast(RunOptions options) throws ForecastException;

    Explanation explain(String question, RunOptions options) throws ForecastException;

    DecisionOutlook decision(String name, RunOptions options) throws ForecastException;

    MechanismTable mechanisms(RunOptions options) throws ForecastException;

    InfluenceOutlook influence(RunOptions options) throws ForecastException;

    Comparison compare(Map<String, String> changes, RunOptions options) throws ForecastException;
}
