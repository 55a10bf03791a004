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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.game.Numeral;
import tarazy.game.StrategicGame;
import tarazy.game.bimatrix.ExtremeEquilibria;
import tarazy.game.bimatrix.LemkeHowson;
import tarazy.game.library.Classics;
import tarazy.random.Streams;

/**
 * Games of two players with integer payoffs from 0 to 100 at random: all extreme equilibria, and the paths of all labels.
 * Each call takes the next of 8 games, so that the time is a mean over games with few and with many vertices.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BimatrixBenchmark {
    private static final int GAMES = 8;

    @Param({"8", "12"})
    int strategies;

    private final List<StrategicGame> games = new ArrayList<>();
    private StrategicGame coordination = Classics.coordination(1);
    private int next;

    @Setup
    public void games() {
        UniformRandomProvider random = Streams.stream(1, "bimatrix benchmark", strategies);
        for (int n = 0; n < GAMES; n++) {
            List<Numeral> numbers = new ArrayList<>();
            for (int i = 0; i < 2 * strategies * strategies; i++) {
                numbers.add(Numeral.of(random.nextInt(101)));
            }
            games.add(StrategicGame.of(
                    "random " + n,
                    List.of(
                            StrategicGame.Strategies.counted("1", strategies),
                            StrategicGame.Strategies.counted("2", strategies)),
                    new StrategicGame.Cells.Payoffs(numbers)));
        }
        coordination = Classics.coordination(strategies);
    }

    private StrategicGame next() {
        return games.get(next++ & (GAMES - 1));
    }

    @Benchmark
    public int allEquilibria() {
        return new ExtremeEquilibria().solve(next()).equilibria().size();
    }

    @Benchmark
    public int coordination() {
        return new ExtremeEquilibria().solve(coordination).equilibria().size();
    }

    @Benchmark
    public int allLabels() {
        return new LemkeHowson().solve(next()).equilibria().size();
    }
}
