package tarazy.forecast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tarazy.casefile.TransportArc;
import tarazy.casefile.TransportSite;
import tarazy.movement.TransportNetwork;
import tarazy.movement.TransportNetworkBuilder;
import tarazy.movement.Units;

/** Places and arcs of a file as a network, whose numbers are filled in for each run. Its places have the order of the sites. */
final class TransportModel {
    private static final double ROUNDING = 1e-9;
    private static final int LONGEST = 1_000_000;
    private static final double FARTHEST = 500_000_000;
    private static final String OUT = " >";
    private static final String BACK = " <";

    final double stepHours;
    final List<TransportSite> sites;
    final List<TransportArc> arcs;
    final TransportNetwork network;
    /** By site, its number among arcs and places with limits; −1 if it has none. */
    private final int[] limited;
    /** By line of the file, numbers of the arc and of the way back; the latter may be −1. */
    private final int[] there;

    private final int[] back;

    /**
     * @param closed names of the places that may be closed
     */
    TransportModel(
            String name,
            double stepHours,
            boolean whole,
            List<TransportSite> sites,
            List<TransportArc> arcs,
            Set<String> closed) {
        this.stepHours = stepHours;
        this.sites = sites;
        this.arcs = arcs;
        TransportNetworkBuilder builder =
                TransportNetwork.named(name).stepHours(stepHours).units(whole ? Units.WHOLE : Units.DIVISIBLE);
        for (TransportArc arc : arcs) {
            builder.arc(arc.name() + OUT, arc.from(), arc.to(), 1, 1);
            if (arc.bothWays()) {
                builder.arc(arc.name() + BACK, arc.to(), arc.from(), 1, 1);
            }
        }
        for (TransportSite site : sites) {
            if (site.isLimited() || closed.contains(site.name())) {
                builder.place(site.name(), Double.POSITIVE_INFINITY, 0, Double.POSITIVE_INFINITY);
            }
        }
        network = builder.build();
        limited = sites.stream()
                .mapToInt(site -> site.isLimited() || closed.contains(site.name()) ? network.arc(site.name()) : -1)
                .toArray();
        there = arcs.stream().mapToInt(arc -> network.arc(arc.name() + OUT)).toArray();
        back = arcs.stream()
                .mapToInt(arc -> arc.bothWays() ? network.arc(arc.name() + BACK) : -1)
                .toArray();
    }

    int place(String site) {
        return network.place(site);
    }

    /** The number of a line's arc. */
    int there(int line) {
        return there[line];
    }

    /** The number of a line's way back; −1 if there is none. */
    int back(int line) {
        return back[line];
    }

    /** A site's number among arcs and places with limits; −1 if it has none. */
    int limited(int site) {
        return limited[site];
    }

    /** How many arcs and places with limits there are. */
    int limits() {
        return network.arcs().size() + network.places().size();
    }

    /** Arcs that are left where only some lines may be used; nothing is barred if none is named. */
    Set<String> barredBut(List<String> lines) {
        Set<String> barred = new HashSet<>();
        for (TransportArc arc : arcs) {
            if (!lines.isEmpty() && !lines.contains(arc.name())) {
                barred.add(arc.name() + OUT);
                if (arc.bothWays()) {
                    barred.add(arc.name() + BACK);
                }
            }
        }
        return barred;
    }

    /** Numbers of the arcs of lines, there and back, and of places. */
    int[] numbers(List<String> lines, List<String> places) {
        List<Integer> numbers = new ArrayList<>();
        for (int k = 0; k < arcs.size(); k++) {
            if (lines.contains(arcs.get(k).name())) {
                numbers.add(there[k]);
                if (back[k] >= 0) {
                    numbers.add(back[k]);
                }
            }
        }
        places.forEach(place -> numbers.add(limited[place(place)]));
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The name of an arc or a place with limits. */
    String limit(int number) {
        int arcCount = network.arcs().size();
        return number < arcCount
                ? network.arcs().get(number).name()
                : network.places().get(number - arcCount).name();
    }

    /** True if a name of the network is that of a place. */
    boolean isPlace(String name) {
        return !name.endsWith(OUT) && !name.endsWith(BACK);
    }

    /** What a name of the network is called in the file; a way back is told by {@code (back)}. */
    String called(String name) {
        if (name.endsWith(OUT)) {
            return name.substring(0, name.length() - OUT.length());
        }
        return name.endsWith(BACK) ? name.substring(0, name.length() - BACK.length()) + " (back)" : name;
    }

    /** The step at or after a day. */
    int from(double day) {
        return clamped(Math.ceil(day * 24 / stepHours - ROUNDING));
    }

    /** The step at or before a day. */
    int by(double day) {
        return clamped(Math.floor(day * 24 / stepHours + ROUNDING));
    }

    /** Days since the start at which a step begins. */
    double day(int step) {
        return step * stepHours / 24;
    }

    /** Steps that some hours take; negative if they are missing. */
    int steps(double hours) {
        if (Double.isNaN(hours)) {
            return -1;
        }
        return (int) Math.clamp(Math.ceil(hours / stepHours - ROUNDING), 0, LONGEST);
    }

    double perStep(double perDay) {
        return Math.max(0, perDay) * stepHours / 24;
    }

    private static int clamped(double step) {
        return (int) Math.clamp(step, -FARTHEST, FARTHEST);
    }
}
