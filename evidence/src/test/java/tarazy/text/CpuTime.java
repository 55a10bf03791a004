package tarazy.text;

import java.lang.management.ManagementFactory;

/** Seconds of processor time, so that a busy machine does not fail a test. */
public final class CpuTime {

    private CpuTime() {}

    public static double seconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
