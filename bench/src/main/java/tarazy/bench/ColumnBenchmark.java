package tarazy.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.random.Distribution;
import tarazy.random.Family;
import tarazy.random.Point;
import tarazy.random.Streams;

/** Time per value of drawing a block of runs, from constant parameters and from columns of them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Thread)
@OperationsPerInvocation(ColumnBenchmark.BLOCK)
public class ColumnBenchmark {

    static final int BLOCK = 1_024;

    @Param({
        "normal 55 8",
        "lognormal 1 0.5",
        "logitnormal -1 0.8",
        "uniform 2 9",
        "triangular 10 20 60",
        "pert 10 20 60",
        "beta 2 5",
        "gamma 3 2",
        "exponential 30",
        "studentt 5 0 1",
        "bernoulli 0.3",
        "binomial 200 0.3",
        "poisson 25",
        "metalog 10 25 70"
    })
    public String draw = "";

    private Family family = Family.POINT;
    private Distribution distribution = new Point(0);
    private double[][] columns = {};
    private final double[] out = new double[BLOCK];
    private final double[] scratch = new double[BLOCK];
    private int block;

    @Setup
    public void prepare() {
        String[] words = draw.split(" ");
        double[] parameters =
                Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
        family = Family.named(words[0]).orElseThrow();
        distribution = family.of(parameters);
        columns = new double[parameters.length][BLOCK];
        for (int k = 0; k < parameters.length; k++) {
            Arrays.fill(columns[k], parameters[k]);
        }
    }

    @Benchmark
    public double[] constant() {
        UniformRandomProvider rng = Streams.stream(1, "benchmark", block++);
        distribution.sample(rng, out, scratch, BLOCK);
        return out;
    }

    @Benchmark
    public double[] varying() {
        UniformRandomProvider rng = Streams.stream(1, "benchmark", block++);
        family.fill(rng, columns, out, scratch, BLOCK);
        return out;
    }
}
