package tarazy.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.InvalidIssueException;
import tarazy.bargain.IssueProblem;
import tarazy.bargain.Scale;
import tarazy.bargain.catalogue.BargainingModels;
import tarazy.bargain.format.KtabScenario;
import tarazy.bargain.spatial.SpatialModel;
import tarazy.bargain.spatial.SpatialOptions;
import tarazy.casefile.Place;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.forecast.AgendaEnsemble;
import tarazy.forecast.AgendaOutlook;
import tarazy.forecast.ForecastException;
import tarazy.forecast.TableAgenda;
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
            "  tarazy bargain toll.csv --scale 4:10 --runs 10k --format json",
            "  tarazy bargain ktab.csv --option victory-probability=square --all"
        })
final class BargainCommand implements Callable<Integer> {
    private static final String DEFAULT = "smp";
    private static final String BASELINE = "mean";
    private static final Set<String> BASELINES = Set.of(BASELINE, "median");
    private static final double FULL_SALIENCE = 100;
    private static final int MANY_ACTORS = 250;
    private static final int MOST_ACTORS = 1_000;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Mixin
    private final IssueFileArgument argument = new IssueFileArgument();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            completionCandidates = ModelNames.class,
            description = "the bargaining model: ${COMPLETION-CANDIDATES} (default: smp)")
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

    @Mixin
    private final EnsembleArguments ensemble = new EnsembleArguments();

    @Option(names = "--all", description = "in text, show every actor, turn and move")
    private boolean everything;

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Override
    public Integer call() throws CallException, ForecastException {
        Map<String, String> set = Pairs.of("--option", options, "key=value", "turn-limit=20");
        IssueFile file = IssueFile.read(argument.name(), argument.text(tarazy.directory()), scale);
        List<String> notes = new ArrayList<>();
        String name = model.orElseGet(() -> usual(file.agenda(), notes));
        Optional<KtabScenario> chosenByFile =
                Optional.of(file).filter(each -> name.equals(DEFAULT)).flatMap(IssueFile::variant);
        ModelChoice choice = new ModelChoice(name, profile.or(() -> chosenByFile.map(_ -> "ktab")), set);
        chosenByFile.ifPresent(scenario -> choice.suggest(scenario.options()));
        ensemble.seed.ifPresent(number -> choice.suggest("seed", Long.toString(number)));
        if (file instanceof IssueFile.Plain plain) {
            readAsMeant(plain.table(), choice, notes);
        }
        BargainingModel words = choice.model();
        BargainingModel chosen =
                chosenByFile.map(scenario -> accommodating(words, scenario)).orElse(words);
        Bargaining bargaining = bargain(chosen, file, choice);
        Optional<AgendaOutlook> outlook = Optional.empty();
        if (ensemble.runs.isPresent()) {
            outlook = Optional.of(outlook(chosen, file, choice, ensemble.runs.get()));
        }
        tarazy.results()
                .print(form.format.of(
                        new BargainResult(choice.name(), choice.profile(), bargaining, notes, outlook, everything),
                        tarazy.screen()));
        return ExitCode.FINE;
    }

    private AgendaOutlook outlook(BargainingModel chosen, IssueFile file, ModelChoice choice, int number)
            throws ForecastException {
        double full = choice.takes("full-salience", "1")
                ? choice.value("full-salience").map(Double::parseDouble).orElse(FULL_SALIENCE)
                : Double.POSITIVE_INFINITY;
        try (ProgressBar progress = tarazy.progress()) {
            return new AgendaEnsemble(file.agenda(), file.uncertain())
                    .run(
                            chosen,
                            full,
                            new AgendaEnsemble.Options(number, ensemble.seed(), ensemble.workers(), progress));
        }
    }

    /** How ideals follow positions cannot be said in words, only in a file. */
    private static BargainingModel accommodating(BargainingModel model, KtabScenario scenario) {
        return model instanceof SpatialModel(SpatialOptions options)
                ? new SpatialModel(options.with(scenario.options().accommodation()))
                : model;
    }

    /** The spatial model needs everybody on every issue. */
    private static String usual(Agenda agenda, List<String> notes) {
        boolean complete = agenda.issues().stream()
                .allMatch(issue -> issue.actors().size() == agenda.actors().size());
        if (!complete) {
            notes.add("Not everybody has a position on every issue, which " + DEFAULT
                    + " needs: this is the weighted mean. --model chooses another model.");
        }
        return complete ? DEFAULT : BASELINE;
    }

    private void readAsMeant(TableAgenda table, ModelChoice choice, List<String> notes) {
        if (table.saliencesAreShares() && choice.suggest("full-salience", "1")) {
            notes.add("No salience is above 1, so that 1 counts as full attention; --option full-salience=100 if it is"
                    + " not.");
        }
        int uncertain = table.uncertain().size();
        if (uncertain > 0) {
            notes.add(uncertain + (uncertain == 1 ? " cell is" : " cells are")
                    + " uncertain and taken at the median"
                    + (ensemble.runs.isPresent()
                            ? " in chart and turns."
                            : "; --runs 1000 shows what that leaves out."));
        }
    }

    private Bargaining bargain(BargainingModel chosen, IssueFile file, ModelChoice choice)
            throws CallException, ForecastException {
        int actors = file.agenda().actors().size();
        if (actors > MOST_ACTORS && !BASELINES.contains(choice.name())) {
            throw new CallException(
                    "%s weighs every pair of actors, which is too much for %,d of them; mean and median can take any number"
                            .formatted(choice.name(), actors));
        }
        if (actors > MANY_ACTORS && !BASELINES.contains(choice.name())) {
            tarazy.messages().line("tarazy: " + actors + " actors: this takes a while");
        }
        try {
            return chosen.bargain(file.agenda());
        } catch (InvalidIssueException refused) {
            boolean attention = choice.takes("full-salience", "1");
            throw new ForecastException(
                    ForecastException.Blame.FILE,
                    refused.problems().stream()
                            .map(problem -> problem(problem, file, attention))
                            .toList());
        } catch (IllegalArgumentException refused) {
            // an option that names an actor or an issue which the file does not have
            throw new CallException(String.valueOf(refused.getMessage()));
        }
    }

    private Problem problem(IssueProblem problem, IssueFile file, boolean attention) {
        boolean salience = attention && problem.message().startsWith("salience");
        return new Problem(
                Severity.ERROR,
                file.place(problem.actor()).orElse(Place.of(argument.name())),
                problem.text(),
                salience ? "Lower it, or say with --option full-salience=N what full attention is" : "");
    }

    /** For help and completion. */
    static final class ModelNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return BargainingModels.names().iterator();
        }
    }
}
