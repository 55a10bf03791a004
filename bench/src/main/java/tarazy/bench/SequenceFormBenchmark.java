package tarazy.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.Solution;
import tarazy.game.library.Poker;
import tarazy.game.linear.SequenceLemke;
import tarazy.game.linear.SequenceLp;

/** An exact and verified equilibrium of poker by its sequence form, from the compiled tree on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class SequenceFormBenchmark {
    @Param({"leduc", "kuhn32"})
    String game = "leduc";

    private CompiledGame compiled = Poker.leduc().compiled();

    @Setup
    public void compile() {
        ExtensiveGame tree = game.equals("leduc") ? Poker.leduc() : Poker.kuhn(32);
        compiled = tree.compiled();
    }

    @Benchmark
    public Solution linearProgram() {
        return new SequenceLp().solve(compiled);
    }

    @Benchmark
    public Solution lemke() {
        return new SequenceLemke().solve(compiled);
    }
}
