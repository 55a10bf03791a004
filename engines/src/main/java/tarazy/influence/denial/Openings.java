package tarazy.influence.denial;

import java.util.List;
import java.util.stream.IntStream;

/** Lets deniers open, one after the other, what they could close; a link opens with the last of those who can close it. */
final class Openings {
    private final OpenFlow flow;
    private final int[][] linksOf;
    private final int[] closers;
    private final int[] closed;

    Openings(FlowNetwork network, List<String> deniers, OpenFlow flow) {
        this.flow = flow;
        linksOf = new int[deniers.size()][];
        for (int p = 0; p < linksOf.length; p++) {
            String denier = deniers.get(p);
            linksOf[p] = IntStream.range(0, network.links().size())
                    .filter(e -> network.links().get(e).closedBy().contains(denier))
                    .toArray();
        }
        closers = new int[network.links().size()];
        for (int[] links : linksOf) {
            for (int link : links) {
                closers[link]++;
            }
        }
        closed = new int[closers.length];
    }

    int deniers() {
        return linksOf.length;
    }

    /** Everybody closes what it can. */
    void start() {
        flow.start();
        System.arraycopy(closers, 0, closed, 0, closers.length);
        for (int link = 0; link < closed.length; link++) {
            if (closed[link] == 0) {
                flow.open(link);
            }
        }
    }

    void open(int denier) {
        for (int link : linksOf[denier]) {
            if (--closed[link] == 0) {
                flow.open(link);
            }
        }
    }

    double best() {
        return flow.best();
    }

    void save(int slot) {
        flow.save(slot);
    }

    /** Goes back to what was saved before a denier opened. */
    void takeBack(int slot, int denier) {
        flow.restore(slot);
        for (int link : linksOf[denier]) {
            closed[link]++;
        }
    }

    /** The most that flows while some close what they can. */
    double without(boolean[] closing) {
        start();
        for (int p = 0; p < closing.length; p++) {
            if (!closing[p]) {
                open(p);
            }
        }
        return best();
    }

    /**
     * The most that flows for every set of deniers that leave open, denier i being bit i.
     *
     * @param full what flows if all do
     */
    void everySet(double full, double[] best) {
        start();
        everySet(0, 0, best(), full, best);
    }

    private void everySet(int denier, int open, double now, double full, double[] best) {
        int undecided = linksOf.length - denier;
        // what is as much as can be stays so whatever else opens
        if (undecided == 0 || now >= full * (1 - 1e-13)) {
            for (int rest = 0; rest < 1 << undecided; rest++) {
                best[open | rest << denier] = undecided == 0 ? Math.min(now, full) : full;
            }
            return;
        }
        save(denier);
        everySet(denier + 1, open, now, full, best);
        flow.restore(denier);
        open(denier);
        everySet(denier + 1, open | 1 << denier, best(), full, best);
        takeBack(denier, denier);
    }
}
