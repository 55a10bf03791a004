package tarazy.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import tarazy.simulation.Plan;

/**
 * CPU time of {@link Dag20} on one thread, warm, beside the same model in numpy, taken in turn in one run: the machine's
 * mood then weighs on both. The argument is the folder of {@code dag20.py}; needs {@code python3} with numpy.
 */
final class Dag20Comparison {
    private static final int SAMPLES = 1_000_000;
    private static final int ROUNDS = 9;

    private Dag20Comparison() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Plan plan = Dag20.plan();
        for (int i = 0; i < 20; i++) {
            Dag20.report(plan, SAMPLES, 1);
        }
        double[] own = new double[ROUNDS];
        double[] numpy = new double[ROUNDS];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] report = {};
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            report = Dag20.report(plan, SAMPLES, 1);
            own[round] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            numpy[round] = numpy(Path.of(args.length > 0 ? args[0] : "bench/src/main/python"));
        }
        Arrays.sort(own);
        Arrays.sort(numpy);
        System.out.printf(
                Locale.ROOT,
                "mean %.2f  sd %.2f  p5 %.2f  p50 %.2f  p95 %.2f%n",
                report[0],
                report[1],
                report[2],
                report[3],
                report[4]);
        System.out.printf(
                Locale.ROOT,
                "CPU ms, median of %d (lowest to highest): tarazy %.1f (%.1f to %.1f), numpy %.1f (%.1f to %.1f), ratio %.2f%n",
                ROUNDS,
                own[ROUNDS / 2],
                own[0],
                own[ROUNDS - 1],
                numpy[ROUNDS / 2],
                numpy[0],
                numpy[ROUNDS - 1],
                numpy[ROUNDS / 2] / own[ROUNDS / 2]);
    }

    /** The script warms up and prints its own CPU time, so that starting Python does not count. */
    private static double numpy(Path folder) throws IOException, InterruptedException {
        java.lang.Process python = new ProcessBuilder(
                        "python3", folder.resolve("dag20.py").toString(), Integer.toString(SAMPLES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (python.waitFor() != 0) {
            throw new IOException("dag20.py failed");
        }
        return Double.parseDouble(printed.strip().lines().toList().getLast());
    }
}
