package tarazy.game.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tarazy.game.Game;
import tarazy.game.TableSolver;
import tarazy.game.TreeSolver;
import tarazy.game.backward.SubgamePerfection;
import tarazy.game.bimatrix.ExtremeEquilibria;
import tarazy.game.bimatrix.LemkeHowson;
import tarazy.game.linear.SequenceLemke;
import tarazy.game.linear.SequenceLp;
import tarazy.game.logit.Logit;
import tarazy.game.regret.CounterfactualRegret;
import tarazy.game.regret.RegretVariant;
import tarazy.game.support.SupportEnumeration;

/** All methods, by the names they have on the command line. */
public final class GameSolvers {
    /** The name that lets the game decide. */
    public static final String AUTO = "auto";

    private GameSolvers() {}

    /**
     * A method as it is chosen by its name.
     *
     * @param sharp whether λ means something to it
     * @param learns whether iterations mean something to it
     */
    private record Entry(String name, boolean sharp, boolean learns, Function<SolverOptions, GameMethod> method) {
        static Entry tree(String name, TreeSolver solver) {
            return new Entry(name, false, false, _ -> new MethodForTrees(solver));
        }

        static Entry table(String name, TableSolver solver) {
            return new Entry(name, false, false, _ -> new MethodForTables(solver));
        }

        static Entry learning(RegretVariant variant) {
            return new Entry(
                    variant.name(),
                    false,
                    true,
                    options -> new MethodForTrees(new CounterfactualRegret(variant)
                            .withIterations(options.iterations().orElse(CounterfactualRegret.ITERATIONS))));
        }
    }

    private static List<Entry> entries() {
        return List.of(
                Entry.tree("backward", new SubgamePerfection(new Automatic())),
                new Entry(
                        "logit",
                        true,
                        false,
                        options -> new MethodForTrees(new Logit(
                                options.lambda().isPresent()
                                        ? List.of(options.lambda().getAsDouble())
                                        : List.of()))),
                Entry.tree("lp", new AmongMovers(new SequenceLp())),
                Entry.tree("lcp", new AmongMovers(new SequenceLemke())),
                Entry.table("lemke-howson", new LemkeHowson()),
                Entry.table("enumerate", new ExtremeEquilibria()),
                Entry.table("support", new SupportEnumeration()),
                Entry.learning(new RegretVariant.Plain()),
                Entry.learning(new RegretVariant.Plus()),
                Entry.learning(RegretVariant.Discounted.standard()));
    }

    /** Names of all methods, {@link #AUTO} first. */
    public static List<String> names() {
        return Stream.concat(Stream.of(AUTO), entries().stream().map(Entry::name))
                .toList();
    }

    /** Names of the methods that take a number of iterations. */
    public static List<String> learning() {
        return entries().stream().filter(Entry::learns).map(Entry::name).toList();
    }

    /**
     * The method of that name. {@link #AUTO} takes one that suits the game, and says why.
     *
     * @throws SolverChoiceException if there is none of that name, if an option means nothing to it, or if no method
     *     suits the game
     */
    public static ChosenMethod choose(String name, SolverOptions options, Game game) throws SolverChoiceException {
        if (name.equals(AUTO)) {
            return new Automatic().choose(options, game);
        }
        Entry entry = entries().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SolverChoiceException(
                        "there is no solver \"" + name + "\"; solvers are " + String.join(", ", names()), true));
        if (options.lambda().isPresent() && !entry.sharp()) {
            throw new SolverChoiceException("lambda is for logit; " + name + " has none", false);
        }
        if (options.iterations().isPresent() && !entry.learns()) {
            throw new SolverChoiceException(
                    "iterations are for " + String.join(", ", learning()) + "; " + name + " makes none", false);
        }
        return new ChosenMethod(entry.method().apply(options), "");
    }

    /** Names of the methods that apply to a game. */
    public static List<String> suitable(Game game) {
        return entries().stream()
                .filter(entry -> entry.method()
                        .apply(SolverOptions.none())
                        .objection(game)
                        .isEmpty())
                .map(Entry::name)
                .toList();
    }
}
