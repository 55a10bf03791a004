package tarazy.report;

import tarazy.dataset.Benchmark;
import tarazy.forecast.Comparison;
import tarazy.forecast.CountryOutlook;
import tarazy.forecast.DecisionOutlook;
import tarazy.forecast.Explanation;
import tarazy.forecast.Forecast;
import tarazy.forecast.InfluenceOutlook;
import tarazy.forecast.MechanismTable;
import tarazy.forecast.MovementOutlook;
import tarazy.forecast.StreetOutlook;

/** The forms a result can be printed in. Every form of the same result is the same text, to the last character. */
public enum Format {
    /** Tables for people. */
    TEXT {
        @Override
        public String of(Forecast forecast, Screen screen) {
            return new ForecastText(screen).text(forecast);
        }

        @Override
        public String of(QuestionList questions, Screen screen) {
            return QuestionForms.text(questions, screen);
        }

        @Override
        public String of(Explanation explanation, Screen screen) {
            return new ExplanationText(screen).text(explanation);
        }

        @Override
        public String of(Comparison comparison, Screen screen) {
            return new ComparisonText(screen).text(comparison);
        }

        @Override
        public String of(CheckResult check, Screen screen) {
            return new CheckText(screen).text(check);
        }

        @Override
        public String of(BargainResult result, Screen screen) {
            return new BargainText(screen).text(result);
        }

        @Override
        public String of(Benchmark benchmark, Screen screen) {
            return new ScoreText(screen).text(benchmark);
        }

        @Override
        public String of(StreetOutlook outlook, Screen screen) {
            return new UprisingText(screen).text(outlook);
        }

        @Override
        public String of(CountryOutlook outlook, Screen screen) {
            return new UprisingText(screen).text(outlook);
        }

        @Override
        public String of(MovementOutlook outlook, Screen screen) {
            return new MoveText(screen).text(outlook);
        }

        @Override
        public String of(DecisionOutlook decision, Screen screen) {
            return new DecisionText(screen).text(decision);
        }

        @Override
        public String of(MechanismTable table, Screen screen) {
            return MechanismForms.text(table, screen);
        }

        @Override
        public String of(InfluenceOutlook outlook, Screen screen) {
            return new InfluenceText(screen).text(outlook);
        }

        @Override
        public String of(FoundSentences found, Screen screen) {
            return FindForms.text(found, screen);
        }

        @Override
        public String of(DraftedClaims drafted, Screen screen) {
            return DraftForms.text(drafted, screen);
        }
    },

    /** One JSON object with full precision; a missing number is null. */
    JSON {
        @Override
        public String of(Forecast forecast, Screen screen) {
            return ForecastJson.text(forecast);
        }

        @Override
        public String of(QuestionList questions, Screen screen) {
            return QuestionForms.json(questions);
        }

        @Override
        public String of(Explanation explanation, Screen screen) {
            return ExplanationJson.text(explanation);
        }

        @Override
        public String of(Comparison comparison, Screen screen) {
            return ComparisonJson.text(comparison);
        }

        @Override
        public String of(CheckResult check, Screen screen) {
            return CheckJson.text(check);
        }

        @Override
        public String of(BargainResult result, Screen screen) {
            return BargainJson.text(result);
        }

        @Override
        public String of(Benchmark benchmark, Screen screen) {
            return ScoreJson.text(benchmark);
        }

        @Override
        public String of(StreetOutlook outlook, Screen screen) {
            return UprisingJson.text(outlook);
        }

        @Override
        public String of(CountryOutlook outlook, Screen screen) {
            return UprisingJson.text(outlook);
        }

        @Override
        public String of(MovementOutlook outlook, Screen screen) {
            return MoveJson.text(outlook);
        }

        @Override
        public String of(DecisionOutlook decision, Screen screen) {
            return DecisionJson.text(decision);
        }

        @Override
        public String of(MechanismTable table, Screen screen) {
            return MechanismForms.json(table);
        }

        @Override
        public String of(InfluenceOutlook outlook, Screen screen) {
            return InfluenceJson.text(outlook);
        }

        @Override
        public String of(FoundSentences found, Screen screen) {
            return FindForms.json(found);
        }

        @Override
        public String of(DraftedClaims drafted, Screen screen) {
            return DraftForms.json(drafted);
        }
    },

    /** A table with a header line and full precision; a missing number is an empty cell. */
    CSV {
        @Override
        public String of(Forecast forecast, Screen screen) {
            return CsvForms.of(forecast);
        }

        @Override
        public String of(QuestionList questions, Screen screen) {
            return QuestionForms.csv(questions);
        }

        @Override
        public String of(Explanation explanation, Screen screen) {
            return CsvForms.of(explanation);
        }

        @Override
        public String of(Comparison comparison, Screen screen) {
            return CsvForms.of(comparison);
        }

        @Override
        public String of(CheckResult check, Screen screen) {
            return CsvForms.of(check);
        }

        @Override
        public String of(BargainResult result, Screen screen) {
            return BargainCsv.text(result);
        }

        @Override
        public String of(Benchmark benchmark, Screen screen) {
            return ScoreCsv.scores(benchmark);
        }

        @Override
        public String of(StreetOutlook outlook, Screen screen) {
            return UprisingCsv.text(outlook);
        }

        @Override
        public String of(CountryOutlook outlook, Screen screen) {
            return UprisingCsv.text(outlook);
        }

        @Override
        public String of(MovementOutlook outlook, Screen screen) {
            return MoveCsv.text(outlook);
        }

        @Override
        public String of(DecisionOutlook decision, Screen screen) {
            return CsvForms.of(decision);
        }

        @Override
        public String of(MechanismTable table, Screen screen) {
            return MechanismForms.csv(table);
        }

        @Override
        public String of(InfluenceOutlook outlook, Screen screen) {
            return InfluenceJson.csv(outlook);
        }

        @Override
        public String of(FoundSentences found, Screen screen) {
            return FindForms.csv(found);
        }

        @Override
        public String of(DraftedClaims drafted, Screen screen) {
            return DraftForms.csv(drafted);
        }
    };

    public abstract String of(Forecast forecast, Screen screen);

    public abstract String of(Explanation explanation, Screen screen);

    public abstract String of(Comparison comparison, Screen screen);

    public abstract String of(CheckResult check, Screen screen);

    public abstract String of(BargainResult result, Screen screen);

    public abstract String of(QuestionList questions, Screen screen);

    public abstract String of(Benchmark benchmark, Screen screen);

    public abstract String of(DecisionOutlook decision, Screen screen);

    public abstract String of(MechanismTable table, Screen screen);

    public abstract String of(InfluenceOutlook outlook, Screen screen);

    public abstract String of(StreetOutlook outlook, Screen screen);

    public abstract String of(CountryOutlook outlook, Screen screen);

    public abstract String of(MovementOutlook outlook, Screen screen);

    public abstract String of(FoundSentences found, Screen screen);

    public abstract String of(DraftedClaims drafted, Screen screen);
}
