package tarazy.evidence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers behind grades and words. None of them is a fact: they are conventions, to be shown beside every result and
 * changed where a case has better ones. Immutable.
 *
 * <p>Standard weights: sources as in the admiralty-scale taxonomy of MISP (A to F: 100, 75, 50, 25, 0, 50), items as the
 * confidence scale of STIX 2.1, appendix A (OASIS, 2021) for 1 to 5 (90, 70, 50, 30, 10) and 50 for 6; likelihoods as in
 * {@link LikelihoodWord}; reaches and rounding are the program's own.
 */
public final class GradeConvention {

    /** What an entry is about. */
    public enum Kind {
        SOURCE("source", 100),
        ITEM("item", 100),
        /** How far a figure with a bound reaches, in percent of the figure. */
        REACH("reach", 1000),
        /** The widest rounding of a round figure to either side, in percent of the figure. */
        ROUNDING("rounding", 100),
        LIKELIHOOD_LOW("likelihood-low", 100),
        LIKELIHOOD_HIGH("likelihood-high", 100);

        private final String word;
        private final int limit;

        Kind(String word, int limit) {
            this.word = word;
            this.limit = limit;
        }

        public String word() {
            return word;
        }

        /** The largest weight that makes sense, in percent; the smallest is 0. */
        public int limit() {
            return limit;
        }

        public static Optional<Kind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }
    }

    /**
     * One number of the convention.
     *
     * @param grade what it belongs to: {@code A}, {@code 1}, {@code more than}, {@code very likely}, {@code largest}
     * @param percent in force
     * @param standard as the program would have it
     */
    public record Entry(Kind kind, String grade, BigDecimal percent, BigDecimal standard) {
        public boolean changed() {
            return percent.compareTo(standard) != 0;
        }
    }

    private record Key(Kind kind, String grade) {}

    private static final String LARGEST = "largest";

    private final Map<Key, Entry> entries;

    private GradeConvention(Map<Key, Entry> entries) {
        this.entries = entries;
    }

    /** The numbers the program comes with. */
    public static GradeConvention standard() {
        Map<Key, Entry> all = new LinkedHashMap<>();
        for (SourceGrade grade : SourceGrade.values()) {
            put(all, Kind.SOURCE, grade.name(), grade.percent());
        }
        for (ItemGrade grade : ItemGrade.values()) {
            put(all, Kind.ITEM, Integer.toString(grade.number()), grade.percent());
        }
        for (Bound bound : Bound.values()) {
            if (bound.reachPercent() > 0) {
                put(all, Kind.REACH, bound.word(), bound.reachPercent());
            }
        }
        put(all, Kind.ROUNDING, LARGEST, 10);
        for (LikelihoodWord word : LikelihoodWord.values()) {
            put(all, Kind.LIKELIHOOD_LOW, word.word(), word.lowPercent());
            put(all, Kind.LIKELIHOOD_HIGH, word.word(), word.highPercent());
        }
        return new GradeConvention(all);
    }

    private static void put(Map<Key, Entry> entries, Kind kind, String grade, int percent) {
        BigDecimal number = BigDecimal.valueOf(percent);
        entries.put(new Key(kind, grade), new Entry(kind, grade, number, number));
    }

    /** All numbers, in a fixed order: to be shown, or written to {@code grades.csv}. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * This convention with one number changed.
     *
     * @throws IllegalArgumentException if there is no such entry or the number is not in 0 to {@link Kind#limit()}
     */
    public GradeConvention with(Kind kind, String grade, BigDecimal percent) {
        Key key = new Key(kind, grade);
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("no entry " + kind.word() + "," + grade);
        }
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(kind.limit())) > 0) {
            throw new IllegalArgumentException(
                    kind.word() + "," + grade + " is " + percent.toPlainString() + ", not in 0 to " + kind.limit());
        }
        Map<Key, Entry> changed = new LinkedHashMap<>(entries);
        changed.put(key, new Entry(kind, grade, percent, entry.standard()));
        return new GradeConvention(changed);
    }

    /** Weight of a source in a pool, 0 to 1. */
    public double weight(SourceGrade grade) {
        return share(Kind.SOURCE, grade.name()).doubleValue();
    }

    /** Probability that an item of this grade is true, 0 to 1. */
    public double credibility(ItemGrade grade) {
        return credible(grade).doubleValue();
    }

    BigDecimal credible(ItemGrade grade) {
        return share(Kind.ITEM, Integer.toString(grade.number()));
    }

    /** How far a figure with this bound reaches, as a share of the figure; 0 for plain and exact figures. */
    public BigDecimal reach(Bound bound) {
        return bound.reachPercent() == 0 ? BigDecimal.ZERO : share(Kind.REACH, bound.word());
    }

    /** The widest rounding of a round figure to either side, as a share of the figure. */
    public BigDecimal largestRounding() {
        return share(Kind.ROUNDING, LARGEST);
    }

    /** Lower end of the probabilities a word of likelihood stands for. */
    public BigDecimal low(LikelihoodWord word) {
        return share(Kind.LIKELIHOOD_LOW, word.word());
    }

    /** Upper end of the probabilities a word of likelihood stands for. */
    public BigDecimal high(LikelihoodWord word) {
        return share(Kind.LIKELIHOOD_HIGH, word.word());
    }

    private BigDecimal share(Kind kind, String grade) {
        Entry entry = entries.get(new Key(kind, grade));
        if (entry == null) {
            throw new IllegalStateException("no entry " + kind.word() + "," + grade);
        }
        return entry.percent().movePointLeft(2);
    }
}
