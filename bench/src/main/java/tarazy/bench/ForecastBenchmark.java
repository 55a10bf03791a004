package tarazy.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
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
import tarazy.casefile.Case;
import tarazy.casefile.CaseReader;
import tarazy.casefile.CaseResult;
import tarazy.forecast.Forecast;
import tarazy.forecast.ForecastException;
import tarazy.forecast.Forecaster;
import tarazy.forecast.RunOptions;

/** The bundled case, read and forecast; to be run from the folder of the project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ForecastBenchmark {
    private static final Path FOLDER = Path.of("cases", "kazakhstan-2022");

    @Param({"1", "2"})
    public int threads;

    private final Case kazakhstan =
            CaseReader.read(FOLDER).theCase().orElseThrow(() -> new IllegalStateException("no case in " + FOLDER));

    @Benchmark
    public Forecast forecast10000Runs() throws ForecastException {
        return Forecaster.forecast(
                kazakhstan,
                new RunOptions(
                        OptionalInt.of(10_000),
                        OptionalLong.of(1),
                        threads,
                        Optional.empty(),
                        Optional.empty(),
                        share -> {}));
    }

    @Benchmark
    public CaseResult read() {
        return CaseReader.read(FOLDER);
    }
}
