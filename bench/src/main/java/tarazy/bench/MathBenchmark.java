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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.random.LogNormal;
import tarazy.random.Normal;
import tarazy.random.PortableMath;
import tarazy.random.Streams;

/** Time per value of the portable functions on columns beside the ones of the JDK, and per new stream. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Thread)
public class MathBenchmark {

    private static final int BLOCK = 1_024;

    private final double[] any = new double[BLOCK];
    private final double[] positive = new double[BLOCK];
    private final double[] out = new double[BLOCK];
    private int block;

    @Setup
    public void prepare() {
        new Normal(0, 1).sample(Streams.stream(1, "any", 0), any, BLOCK);
        new LogNormal(0, 1).sample(Streams.stream(1, "positive", 0), positive, BLOCK);
    }

    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public double[] exp() {
        PortableMath.exp(any, out, BLOCK);
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public double[] expOfJdk() {
        for (int i = 0; i < BLOCK; i++) {
            out[i] = Math.exp(any[i]);
        }
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public double[] log() {
        PortableMath.log(positive, out, BLOCK);
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public double[] logOfJdk() {
        for (int i = 0; i < BLOCK; i++) {
            out[i] = Math.log(positive[i]);
        }
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public double[] pow() {
        PortableMath.pow(positive, any, out, BLOCK);
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public double[] powOfJdk() {
        for (int i = 0; i < BLOCK; i++) {
            out[i] = Math.pow(positive[i], any[i]);
        }
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public double[] logistic() {
        PortableMath.logistic(any, out, BLOCK);
        return out;
    }

    @Benchmark
    public UniformRandomProvider newStream() {
        return Streams.stream(1, "government.support", block++);
    }
}
