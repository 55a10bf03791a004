package tarazy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.InvalidIssueException;
import tarazy.bargain.Scale;
import tarazy.bargain.catalogue.BargainingModels;
import tarazy.casefile.Place;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.forecast.ForecastException;
import tarazy.report.BargainResult;

@Command(
        name = "bargain",
        description = {
            "Says where contested issues settle.",
            "",
            "Reads who wants what, how much they care and how strong they are from a table (actor, position, salience,"
                    + " capability), KTAB's CSV or KTAB's XML, and lets them bargain. The mean and the median of the"
                    + " positions stand beside every model.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy bargain toll.csv",
            "  tarazy bargain toll.csv --model challenge --profile scholz-table",
            "  tarazy bargain toll.csv --scale 4:10 --format json",
            "  tarazy bargain ktab.xml --option victory=square --all"
        })
final class BargainCommand implements Callable<Integer> {
    private static final String DEFAULT = "smp";
    private static final String BASELINE = "mean";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Mixin
    private final IssueFileArgument argument = new IssueFileArgument();

    @Option(names = "--model", paramLabel = "NAME", description = "the bargaining model (default: smp)")
    private Optional<String> model = Optional.empty();

    @Option(names = "--profile", paramLabel = "NAME", description = "a ready-made set of the model's options")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--option",
            paramLabel = "KEY=VALUE",
            description = "change one of the model's options; may be given several times")
    private List<String> options = List.of();

    @Option(
            names = "--scale",
            paramLabel = "LOW:HIGH",
            converter = Converters.Ends.class,
            description = "what the positions of a table are measured on (default: 0:100)")
    private Optional<Scale> scale = Optional.empty();

    @Option(names = "--all", description = "in text, show every actor, turn and move")
    private boolean everything;

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Override
    public Integer call() throws CallException, ForecastException {
        Map<String, String> set = Pairs.of("--option", options, "key=value", "tie=middle");
        String text = argument.text(tarazy.directory());
        IssueFile file = IssueFile.read(argument.name(), text, scale);
        List<String> notes = new ArrayList<>();
        String name = model.orElseGet(() -> usual(file.agenda(), notes));
        BargainingModel chosen = ModelChoice.choose(name, profile.orElse(""), set);
        Bargaining bargaining = bargain(chosen, file.agenda());
        String settings = profile.orElse(
                BargainingModels.profiles(name).stream().findFirst().orElse(""));
        tarazy.results()
                .print(form.format.of(
                        new BargainResult(name, settings, bargaining, notes, everything), tarazy.screen()));
        return ExitCode.FINE;
    }

    /** The spatial model needs everybody on every issue. */
    private static String usual(Agenda agenda, List<String> notes) {
        boolean complete = agenda.issues().stream()
                .allMatch(issue -> issue.actors().size() == agenda.actors().size());
        if (!complete) {
            notes.add("Not everybody has a position on every issue, which " + DEFAULT
                    + " needs: this is the weighted mean. --model chooses another model.");
        }
        return complete && BargainingModels.names().contains(DEFAULT) ? DEFAULT : BASELINE;
    }

    private Bargaining bargain(BargainingModel chosen, Agenda agenda) throws ForecastException {
        try {
            return chosen.bargain(agenda);
        } catch (InvalidIssueException refused) {
            Place place = Place.of(argument.name());
            throw new ForecastException(
                    ForecastException.Blame.FILE,
                    refused.problems().stream()
                            .map(problem -> new Problem(Severity.ERROR, place, problem.text(), ""))
                            .toList());
        }
    }
}
