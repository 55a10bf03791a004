package tarazy.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tarazy.forecast.DecisionOutlook;
import tarazy.forecast.Explanation;
import tarazy.forecast.ForecastException;
import tarazy.forecast.MechanismTable;

@Command(
        name = "explain",
        description = {
            "Shows why an answer is what it is.",
            "",
            "Which quantities drive it, what it would be if they were low or high, where it tips, how much rests on which"
                    + " source. Without QUESTION it lists the questions and decisions of the case; given a decision it shows"
                    + " how it falls. With --mechanisms it shows what each mechanism of the case contributes: answers with and"
                    + " without it.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy explain cases/kazakhstan-2022",
            "  tarazy explain cases/kazakhstan-2022 government-in-office",
            "  tarazy explain cases/kazakhstan-2022 second_call",
            "  tarazy explain cases/kazakhstan-2022 --mechanisms --runs 2000",
            "  tarazy explain cases/kazakhstan-2022 government-in-office --runs 100k --format json"
        })
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Mixin
    private final CaseArgument argument = new CaseArgument();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUESTION",
            description = "id of a question, or name of a decision")
    private Optional<String> question = Optional.empty();

    @Option(names = "--mechanisms", description = "compare the case with itself less each of its mechanisms")
    private boolean mechanisms;

    @Mixin
    private final RunArguments run = new RunArguments();

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Override
    public Integer call() throws CallException, ForecastException {
        RunnableCase theCase = tarazy.open(argument);
        if (mechanisms) {
            if (question.isPresent()) {
                throw new CallException("--mechanisms is about the whole case; leave out \"" + question.get() + "\"");
            }
            MechanismTable table;
            try (ProgressBar progress = tarazy.progress()) {
                table = theCase.mechanisms(run.options(theCase, progress));
            }
            tarazy.results().print(form.format.of(table, tarazy.screen()));
            return ExitCode.FINE;
        }
        if (question.isEmpty()) {
            tarazy.results().print(form.format.of(theCase.questions(), tarazy.screen()));
            return ExitCode.FINE;
        }
        if (theCase.questions().isDecision(question.get())) {
            try (ProgressBar progress = tarazy.progress()) {
                DecisionOutlook decision = theCase.decision(question.get(), run.options(theCase, progress));
                tarazy.results().print(form.format.of(decision, tarazy.screen()));
            }
            return ExitCode.FINE;
        }
        Tarazy.known(question.get(), theCase.questions());
        Explanation explanation;
        try (ProgressBar progress = tarazy.progress()) {
            explanation = theCase.explain(question.get(), run.options(theCase, progress));
        }
        tarazy.results().print(form.format.of(explanation, tarazy.screen()));
        return ExitCode.FINE;
    }
}
