package tarazy.movement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ways on which forces move, in steps of equal length. Places are named by the arcs that touch them.
 *
 * @param name for people
 * @param stepHours length of a step, above 0
 * @param units whether what moves comes in pieces
 * @param places those with limits of their own; others have none
 * @param arcs directed; for both directions give two
 * @param changes of capacity in the course of time
 */
public record TransportNetwork(
        String name, double stepHours, Units units, List<Place> places, List<Arc> arcs, List<Change> changes) {
    /**
     * A junction, station, port, airfield or border with limits.
     *
     * @param capacity what can pass, start or end here in a step, 0 or more; infinite if there is no limit
     * @param delay steps that it takes to pass, start or end, as a change of gauge does; 0 or more
     * @param holding what can wait here on the way at once, 0 or more; infinite if there is no limit. Those who have arrived,
     *     or have not set out, take no space
     */
    public record Place(String name, double capacity, int delay, double holding) {}

    /**
     * A way from place to place.
     *
     * @param name no other arc's and no place's
     * @param capacity what can set out on it in a step, finite and 0 or more
     * @param transit steps that it takes, 0 or more
     */
    public record Arc(String name, String from, String to, double capacity, int transit) {}

    /**
     * A time in which less can pass: a curfew, a closed bridge, bad weather. It is about setting out; who is on an arc already
     * gets through.
     *
     * @param where name of an arc, or of a place with limits
     * @param from first step
     * @param until first step after it
     * @param factor what is left of the capacity, 0 or more (above 1 where it grows); changes of one time multiply
     */
    public record Change(String where, int from, int until, double factor) {}

    /** @throws InvalidNetworkException with all faults */
    public TransportNetwork {
        places = List.copyOf(places);
        arcs = List.copyOf(arcs);
        changes = List.copyOf(changes);
        NetworkCheck.check(name, stepHours, places, arcs, changes);
    }

    /** A network to be described part by part. */
    public static TransportNetworkBuilder named(String name) {
        return new TransportNetworkBuilder(name);
    }

    /** All places, in order of first occurrence in arcs. */
    public List<String> placeNames() {
        Set<String> names = new LinkedHashSet<>();
        for (Arc arc : arcs) {
            names.add(arc.from());
            names.add(arc.to());
        }
        return List.copyOf(names);
    }

    /** Number of a place among {@link #placeNames}. */
    public int place(String placeName) {
        return found(placeNames().indexOf(placeName), placeName, placeNames());
    }

    /** Number of an arc; places with limits follow the arcs. */
    public int arc(String arcName) {
        List<String> names = limitedNames();
        return found(names.indexOf(arcName), arcName, names);
    }

    /** The step in which a time falls. */
    public int step(double days) {
        return (int) Math.floor(days * 24 / stepHours + 1e-9);
    }

    /** Names of arcs, then of places with limits. */
    List<String> limitedNames() {
        return Stream.concat(arcs.stream().map(Arc::name), places.stream().map(Place::name))
                .toList();
    }

    private static int found(int index, String name, List<String> names) {
        if (index < 0) {
            throw new IllegalArgumentException(name + " is not in the network: " + String.join(", ", names));
        }
        return index;
    }
}
