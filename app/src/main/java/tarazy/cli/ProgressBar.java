package tarazy.cli;

import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;

/** A bar on the last line of the terminal, for work that takes longer than a moment; it wipes itself away. */
final class ProgressBar implements DoubleConsumer, AutoCloseable {
    private static final long PATIENCE = 400_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final int CELLS = 30;

    private final Messages messages;
    private final boolean shown;
    private final LongSupplier clock;
    private final long start;
    private long last;
    private boolean drawn;
    private double most;

    ProgressBar(Messages messages, boolean shown, LongSupplier clock) {
        this.messages = messages;
        this.shown = shown;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.last = start;
    }

    /** @param share of the work done, 0 to 1, from any thread and in any order */
    @Override
    public synchronized void accept(double share) {
        if (!shown || !(share > most)) {
            return;
        }
        most = Math.min(share, 1);
        long now = clock.getAsLong();
        if (now - start < PATIENCE || now - last < PAUSE) {
            return;
        }
        last = now;
        drawn = true;
        messages.raw("\r" + bar(most) + left(now - start));
    }

    private static String bar(double share) {
        int full = (int) Math.round(share * CELLS);
        return "█".repeat(full) + "░".repeat(CELLS - full) + String.format(Locale.ROOT, " %3.0f %%", 100 * share);
    }

    private String left(long elapsed) {
        if (most < 0.05) {
            return "          ";
        }
        long seconds = Math.round(elapsed / 1e9 * (1 - most) / most);
        return seconds < 60
                ? String.format(Locale.ROOT, "  %2d s left", seconds)
                : String.format(Locale.ROOT, "  %2d min left", (seconds + 59) / 60);
    }

    @Override
    public synchronized void close() {
        if (drawn) {
            messages.raw("\r" + " ".repeat(CELLS + 24) + "\r");
            drawn = false;
        }
        most = 1;
    }
}
