package tarazy.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tarazy.casefile.Place;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.forecast.ForecastException;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.Game;
import tarazy.game.ImperfectRecallException;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.UnsuitableGameException;
import tarazy.game.catalogue.ChosenMethod;
import tarazy.game.catalogue.GameSolvers;
import tarazy.game.catalogue.SolverChoiceException;
import tarazy.game.catalogue.SolverOptions;
import tarazy.game.format.ChoicesCsv;
import tarazy.game.format.FormatProblem;
import tarazy.game.format.GameFormatException;
import tarazy.game.format.GameReader;
import tarazy.game.logit.LambdaEstimate;
import tarazy.game.logit.Observation;
import tarazy.report.EstimateResult;
import tarazy.report.GameForm;
import tarazy.report.SolveResult;

@Command(
        name = "solve",
        description = {
            "Solves a game of strategy.",
            "",
            "Reads a tree (Gambit's .efg) or a table (.nfg), finds equilibria by the method named, or by one that suits the"
                    + " game, and prints each with what it pays and its regret, recomputed from the game.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy solve crisis.efg",
            "  tarazy solve crisis.efg --solver logit --lambda 2",
            "  tarazy solve chicken.nfg --solver enumerate --format json",
            "  tarazy solve leduc.efg --solver cfr+ --iterations 10k",
            "  tarazy solve crisis.efg --observed choices.csv"
        })
final class SolveCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "a game tree (.efg) or a table (.nfg), see docs/solve.md")
    private Path path = Path.of("");

    @Option(
            names = "--solver",
            paramLabel = "NAME",
            completionCandidates = SolverNames.class,
            description = "the method: ${COMPLETION-CANDIDATES} (default: auto)")
    private String solver = GameSolvers.AUTO;

    @Option(
            names = "--lambda",
            paramLabel = "X",
            converter = Converters.Sharpness.class,
            description =
                    "how sharply the players of logit optimise: 0 not at all (default: the limit of perfect sharpness)")
    private Optional<Double> lambda = Optional.empty();

    @Option(
            names = "--iterations",
            paramLabel = "N",
            converter = Converters.Iterations.class,
            description = "how long cfr, cfr+ and dcfr learn (default: 1000)")
    private Optional<Integer> iterations = Optional.empty();

    @Option(
            names = "--observed",
            paramLabel = "CSV",
            description = {
                "choices that were seen, with the columns player,infoset,action,count: estimates lambda from them instead of"
                        + " solving"
            })
    private Optional<Path> observed = Optional.empty();

    @Option(names = "--by-player", description = "with --observed: a lambda for each player")
    private boolean byPlayer;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Converters.FormOfGame.class,
            description = "how to print the result: text, json or gambit (default: text)")
    private GameForm form = GameForm.TEXT;

    @Override
    public Integer call() throws CallException, ForecastException {
        InputFile file = new InputFile(tarazy.directory(), path, "crisis.efg");
        Game game = read(file.name(), file.text());
        if (observed.isPresent()) {
            tarazy.results().print(form.of(estimate(game, observed.get()), tarazy.screen()));
            return ExitCode.FINE;
        }
        SolverOptions options = new SolverOptions(
                lambda.map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                iterations.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        SolveResult result = solve(game, options);
        if (form == GameForm.GAMBIT) {
            result.solution().notes().forEach(note -> tarazy.messages().line("tarazy: note: " + note));
        }
        tarazy.results().print(form.of(result, tarazy.screen()));
        return ExitCode.FINE;
    }

    private SolveResult solve(Game game, SolverOptions options) throws CallException {
        try {
            ChosenMethod chosen = GameSolvers.choose(solver, options, game);
            Solution solution = chosen.method().solve(game);
            return new SolveResult(game, chosen.reason(), options.lambda(), solution);
        } catch (SolverChoiceException refused) {
            throw new CallException(
                    refused.getMessage() + (refused.unknown() ? Nearest.hint(solver, GameSolvers.names()) : ""));
        } catch (UnsuitableGameException | ImperfectRecallException refused) {
            throw new CallException(refused.getMessage() + advice(game));
        }
    }

    private EstimateResult estimate(Game game, Path choices) throws CallException, ForecastException {
        InputFile file = new InputFile(tarazy.directory(), choices, "choices.csv");
        CompiledGame compiled = switch (game) {
            case ExtensiveGame tree -> tree.compiled();
            case StrategicGame table -> table.toTree().compiled();
        };
        String text = file.text();
        List<Observation> seen = parsed(file.name(), () -> ChoicesCsv.read(text, compiled));
        try {
            return new EstimateResult(
                    compiled,
                    seen,
                    byPlayer ? LambdaEstimate.byPlayer(compiled, seen) : LambdaEstimate.common(compiled, seen));
        } catch (UnsuitableGameException | ImperfectRecallException refused) {
            throw new CallException(String.valueOf(refused.getMessage()));
        }
    }

    private static String advice(Game game) {
        List<String> others = GameSolvers.suitable(game);
        return others.isEmpty()
                ? "\nno solver can; all of them need players who remember what they knew and did"
                : "\nsolvers that can: " + String.join(", ", others);
    }

    private static Game read(String name, String text) throws ForecastException {
        return parsed(name, () -> GameReader.read(text));
    }

    private static <T> T parsed(String name, Supplier<T> reading) throws ForecastException {
        try {
            return reading.get();
        } catch (GameFormatException refused) {
            throw new ForecastException(
                    ForecastException.Blame.FILE,
                    refused.problems().stream()
                            .map(problem -> problem(name, problem))
                            .toList());
        }
    }

    private static Problem problem(String name, FormatProblem problem) {
        boolean start = problem.message().startsWith("expected EFG or NFG");
        return new Problem(
                Severity.ERROR,
                new Place(name, problem.line(), problem.column()),
                problem.message(),
                start ? "A tree begins with EFG 2 R, a table with NFG 1 R" : "");
    }

    /** For help and completion. */
    static final class SolverNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return GameSolvers.names().iterator();
        }
    }
}
