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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.game.CompiledGame;
import tarazy.game.library.Poker;
import tarazy.game.regret.CounterfactualRegret;
import tarazy.game.regret.RegretVariant;

/** A thousand iterations of counterfactual regret minimisation on Leduc hold'em, with verification. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RegretBenchmark {
    @Param({"cfr", "cfr+", "dcfr"})
    String variant = "";

    private final CompiledGame leduc = Poker.leduc().compiled();

    @Benchmark
    public double leduc() {
        RegretVariant chosen = switch (variant) {
            case "cfr" -> new RegretVariant.Plain();
            case "cfr+" -> new RegretVariant.Plus();
            default -> RegretVariant.Discounted.standard();
        };
        return new CounterfactualRegret(chosen)
                .solve(leduc)
                .equilibria()
                .getFirst()
                .verification()
                .nashConv();
    }
}
