package tarazy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.Tree;
import tarazy.game.library.Crises;
import tarazy.game.logit.LogitBlock;
import tarazy.game.logit.QuantalResponseBranch;
import tarazy.game.logit.WarmLogit;
import tarazy.random.Streams;

/**
 * The closed logit recursion: nanoseconds per run of a decision with five moves (two or three actions each, 18 nodes), and
 * per node and run of a tree with 1,000 nodes. The branch: to the limit in a crisis with 12 decisions under private
 * information; one run of an ensemble of that crisis, warm and from λ = 0.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LogitBenchmark {
    private static final int RUNS = 1_024;
    private static final int NODES = 1_023;

    private LogitBlock fiveMoves = block(crisis());
    private LogitBlock large = block(binary(9));

    private static final double[] PRECISIONS = {3, 3};

    private CompiledGame twelve = Crises.escalation(2, 3).compiled();
    private WarmLogit warm = WarmLogit.of(twelve, PRECISIONS);
    private final List<CompiledGame> runs = new ArrayList<>();
    private int next;

    @Setup
    public void games() {
        fiveMoves = block(crisis());
        large = block(binary(9));
        twelve = Crises.escalation(2, 3).compiled();
        warm = WarmLogit.of(twelve, PRECISIONS);
        UniformRandomProvider random = Streams.stream(2, "logit benchmark", 0);
        for (int i = 0; i < 64; i++) {
            double[][] payoffs = new double[2][];
            for (int p = 0; p < 2; p++) {
                payoffs[p] = twelve.payoffs(p).clone();
                for (int t = 0; t < payoffs[p].length; t++) {
                    payoffs[p][t] += random.nextDouble(-0.02, 0.02);
                }
            }
            runs.add(twelve.withPayoffs(payoffs));
        }
    }

    /** A asks for help or not, nature answers, A concedes, represses or does both, B gives in or not, C steps in or not. */
    static ExtensiveGame crisis() {
        Tree third = Tree.choice("C", "stay", Tree.on("in", zero()), Tree.on("out", zero()));
        Tree second = Tree.choice("B", "answer", Tree.on("give in", zero()), Tree.on("fight", third));
        Tree first = Tree.choice(
                "A", "reply", Tree.on("concede", zero()), Tree.on("repress", second), Tree.on("both", zero()));
        Tree help =
                Tree.choice("C", "help", Tree.on("send", zero()), Tree.on("part", zero()), Tree.on("refuse", zero()));
        Tree asked = Tree.chance("reply", Tree.on("yes", "1/2", help), Tree.on("no", "1/2", zero()));
        return ExtensiveGame.builder("crisis")
                .players("A", "B", "C")
                .root(Tree.choice("A", "whom", Tree.on("ask", asked), Tree.on("alone", first)))
                .build();
    }

    private static Tree zero() {
        return Tree.end("", 0, 0, 0);
    }

    private static ExtensiveGame binary(int depth) {
        return ExtensiveGame.builder("binary")
                .players("A", "B", "C")
                .root(grow(depth, new int[1]))
                .build();
    }

    private static Tree grow(int depth, int[] count) {
        return depth == 0
                ? zero()
                : Tree.choice(
                        "ABC".substring(depth % 3, depth % 3 + 1),
                        "" + count[0]++,
                        Tree.on("left", grow(depth - 1, count)),
                        Tree.on("right", grow(depth - 1, count)));
    }

    private static LogitBlock block(ExtensiveGame source) {
        CompiledGame game = source.compiled();
        LogitBlock block = LogitBlock.of(game, RUNS);
        UniformRandomProvider random = Streams.stream(1, "logit benchmark", 0);
        for (int i = 0; i < RUNS; i++) {
            for (int p = 0; p < game.players(); p++) {
                block.lambda(p)[i] = random.nextDouble(0, 5);
                for (int t = 0; t < game.terminals(); t++) {
                    block.payoff(p, t)[i] = random.nextDouble(-1, 1);
                }
            }
        }
        return block;
    }

    @Benchmark
    @OperationsPerInvocation(RUNS)
    public double[] fiveMovesPerRun() {
        fiveMoves.solve(RUNS);
        return fiveMoves.reach(1);
    }

    @Benchmark
    @OperationsPerInvocation(RUNS * NODES)
    public double[] perNodeAndRun() {
        large.solve(RUNS);
        return large.reach(1);
    }

    @Benchmark
    public Object limitOfTwelveDecisions() {
        return QuantalResponseBranch.of(twelve).toLimit();
    }

    @Benchmark
    public double[] warmRunOfTwelveDecisions() {
        return warm.solve(runs.get(next++ & 63), PRECISIONS);
    }

    @Benchmark
    public Object coldRunOfTwelveDecisions() {
        return QuantalResponseBranch.of(runs.get(next++ & 63)).to(PRECISIONS[0]);
    }
}
