package tarazy.simulation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarazy.formula.Frame;

/**
 * Formulas whose value went missing in some run although everything they read was known there: where a missing value was
 * born (a division by zero, the logarithm of a negative number, an impossible distribution), not where it spread.
 */
final class MissingValues {
    private final List<Cells.Watched> watched;
    private final int runs;
    private final Map<String, Birth> births = new TreeMap<>();

    MissingValues(List<Cells.Watched> watched, int runs) {
        this.watched = watched;
        this.runs = runs;
    }

    /**
     * @param runs the runs, one bit each
     */
    private record Birth(int firstMoment, BitSet runs) {}

    void look(Moment moment, Frame frame) {
        for (Cells.Watched cell : watched) {
            if ((moment.index() == 0 || cell.changes()) && anyMissing(frame.column(cell.value()))) {
                note(cell, moment, frame);
            }
        }
    }

    /**
     * One pass without branches, since nearly always nothing is missing: 0 · x is 0 for every finite x. Four sums, because
     * one would wait for itself at every addition.
     */
    private static boolean anyMissing(double[] column) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int i = 0; i < Frame.RUNS; i += 4) {
            first += 0 * column[i];
            second += 0 * column[i + 1];
            third += 0 * column[i + 2];
            fourth += 0 * column[i + 3];
        }
        return Double.isNaN(first + second + third + fourth);
    }

    private void note(Cells.Watched cell, Moment moment, Frame frame) {
        double[] value = frame.column(cell.value());
        for (int run = 0; run < runs; run++) {
            if (!Double.isFinite(value[run]) && allKnown(cell.reads(), frame, run)) {
                births.computeIfAbsent(cell.name(), name -> new Birth(moment.index(), new BitSet()))
                        .runs()
                        .set(run);
            }
        }
    }

    private static boolean allKnown(List<Integer> reads, Frame frame, int run) {
        for (int register : reads) {
            if (!Double.isFinite(frame.column(register)[run])) {
                return false;
            }
        }
        return true;
    }

    /** Adds the block's findings to those of earlier blocks. */
    void addTo(Map<String, Samples.Missing> all, Timeline timeline) {
        births.forEach((name, birth) -> {
            Samples.Missing here = new Samples.Missing(
                    birth.runs().cardinality(),
                    timeline.moments().get(birth.firstMoment()).time());
            all.merge(name, here, Samples.Missing::and);
        });
    }
}
