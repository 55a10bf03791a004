package tarazy.bench;

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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.Tree;
import tarazy.game.backward.BackwardInduction;
import tarazy.game.backward.Induction;
import tarazy.random.Streams;

/** Backward induction with its report of ties, in a tree of 16,383 nodes without ties: nanoseconds per node. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BackwardBenchmark {
    private static final int DEPTH = 13;
    private static final int NODES = (1 << (DEPTH + 1)) - 1;

    private final BackwardInduction solver = new BackwardInduction();
    private final CompiledGame game = game();

    private static CompiledGame game() {
        CompiledGame bare = ExtensiveGame.builder("binary")
                .players("A", "B")
                .root(tree("", DEPTH))
                .build()
                .compiled();
        UniformRandomProvider random = Streams.stream(3, "backward benchmark", 0);
        double[][] payoffs = new double[2][bare.terminals()];
        for (double[] row : payoffs) {
            for (int t = 0; t < row.length; t++) {
                row[t] = random.nextDouble();
            }
        }
        return bare.withPayoffs(payoffs);
    }

    private static Tree tree(String path, int depth) {
        return depth == 0
                ? Tree.end("", 0, 0)
                : Tree.choice(
                        depth % 2 == 0 ? "A" : "B",
                        "after " + path,
                        Tree.on("left", tree(path + "l", depth - 1)),
                        Tree.on("right", tree(path + "r", depth - 1)));
    }

    @Benchmark
    @OperationsPerInvocation(NODES)
    public Induction perNode() {
        return solver.induce(game);
    }
}
