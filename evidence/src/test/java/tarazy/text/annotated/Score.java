package tarazy.text.annotated;

import java.util.Locale;

/** Precision and recall, counted up. */
public final class Score {
    private int hits;
    private int found;
    private int all;

    /** Counts one thing that is there or not, and was seen or not. */
    public void count(boolean wanted, boolean given) {
        hits += wanted && given ? 1 : 0;
        found += given ? 1 : 0;
        all += wanted ? 1 : 0;
    }

    public void add(Score other) {
        hits += other.hits;
        found += other.found;
        all += other.all;
    }

    /** How many there are to see. */
    public int wanted() {
        return all;
    }

    public double precision() {
        return found == 0 ? 1 : (double) hits / found;
    }

    public double recall() {
        return all == 0 ? 1 : (double) hits / all;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "precision %.3f, recall %.3f (%d wanted)", precision(), recall(), all);
    }
}
