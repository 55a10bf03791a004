package tarazy.bargain.opinion;

import java.util.List;

/**
 * What opinions become in the long run.
 *
 * @param mean by person: its opinion; the mean over time where opinions go round for ever
 * @param low the lowest it comes to again and again; the opinion itself where nothing goes round
 * @param high the highest
 * @param period after how many steps all opinions repeat; 1 if they come to rest, 0 if they go round but repeat only after more
 *     than 10,000 steps
 */
public record OpinionLimit(List<Double> mean, List<Double> low, List<Double> high, int period) {
    public OpinionLimit {
        mean = List.copyOf(mean);
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    /** Whether opinions go round for ever. */
    public boolean oscillates() {
        return period != 1;
    }
}
