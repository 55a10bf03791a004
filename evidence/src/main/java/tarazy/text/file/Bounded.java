package tarazy.text.file;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tarazy.text.DocumentException;
import tarazy.text.TextView;

/** Work on an untrusted file, on a thread of its own that is given up when its time is over. */
final class Bounded {

    /** Enough for trees of any depth the parsers allow. */
    private static final long STACK = 16L << 20;

    private Bounded() {}

    /** What makes a view of a file. */
    interface Reading {
        TextView read() throws DocumentException;
    }

    static TextView run(String kind, Duration time, Reading reading) throws DocumentException {
        FutureTask<TextView> task = new FutureTask<>(reading::read);
        Thread thread = new Thread(null, task, "reading " + kind, STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new DocumentException(
                    "this " + kind + " takes longer than " + time.toSeconds() + " seconds to read", 0, ADVICE);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new DocumentException("reading was interrupted", 0, "");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw failure(kind, cause == null ? e : cause);
        }
    }

    private static final String ADVICE = "Save its text as a plain text file.";

    private static DocumentException failure(String kind, Throwable cause) {
        if (cause instanceof DocumentException own) {
            return own;
        }
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            return new DocumentException("this " + kind + " takes more memory than there is for it", 0, ADVICE);
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String line = reason.lines().findFirst().orElse("");
        return new DocumentException(
                "not readable as " + kind + ": " + line.substring(0, Math.min(line.length(), 200)), 0, ADVICE);
    }
}
