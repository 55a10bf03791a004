package tarazy.simulation;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Computes blocks on threads of this machine. */
public final class LocalRunner implements Runner {
    private static final int BATCHES_A_THREAD = 16;
    private static final int LARGEST_BATCH = 8;

    private final int threads;

    /**
     * @param threads number of worker threads, at least 1
     */
    public LocalRunner(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        this.threads = threads;
    }

    /** One thread for each processor. */
    public static LocalRunner onAllProcessors() {
        return new LocalRunner(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public <P> void run(int blocks, IntFunction<P> task, Fold<P> fold) {
        if (threads == 1) {
            for (int block = 0; block < blocks; block++) {
                fold.add(block, task.apply(block));
            }
            return;
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, blocks)))) {
            foldInOrder(blocks, task, fold, workers);
        }
    }

    /**
     * Only a few blocks are under way at once, so that memory does not grow with their number. Where there are many, a
     * worker takes several at a time: a block of a small model is done sooner than a thread wakes up.
     */
    private <P> void foldInOrder(int blocks, IntFunction<P> task, Fold<P> fold, ExecutorService workers) {
        int batch = Math.clamp(blocks / (BATCHES_A_THREAD * threads), 1, LARGEST_BATCH);
        Queue<Future<List<P>>> underWay = new ArrayDeque<>();
        int submitted = 0;
        int folded = 0;
        try {
            while (folded < blocks) {
                while (submitted < blocks && underWay.size() < 2 * threads) {
                    int first = submitted;
                    submitted = Math.min(blocks, first + batch);
                    int end = submitted;
                    underWay.add(workers.submit(
                            () -> IntStream.range(first, end).mapToObj(task).toList()));
                }
                for (P result : result(underWay.remove())) {
                    fold.add(folded++, result);
                }
            }
        } finally {
            underWay.forEach(future -> future.cancel(true));
        }
    }

    private static <P> P result(Future<P> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while runs were under way", interrupted);
        }
    }
}
