package tarazy.movement;

/** Gives back the room of journeys that are not made, and leads those another way whose way is closed. */
final class Rerouting {
    private final SpaceTime space;
    private final SpaceTimeRouting routing;
    private final JourneyBook book;
    private final Supplies supplies = new Supplies();
    private final JourneySink entry = this::enter;
    private int journey;
    private int prefix;

    Rerouting(SpaceTime space, SpaceTimeRouting routing, JourneyBook book) {
        this.space = space;
        this.routing = routing;
        this.book = book;
    }

    /** Gives back the room that a part of a journey takes from a place in its path on. */
    void release(int ofJourney, int from, double part) {
        int steps = space.steps;
        for (int k = from; k < book.length(ofJourney); k += 2) {
            int arc = book.pathNumber(ofJourney, k);
            int departure = book.pathNumber(ofJourney, k + 1);
            space.left[arc * steps + departure] += part;
            for (int t = reaches(ofJourney, k); t < departure && k > 0; t++) {
                space.room[space.split.tail[arc] * steps + t] += part;
            }
        }
    }

    /** The step in which a journey reaches the start of an arc of its path. */
    private int reaches(int ofJourney, int k) {
        return k == 0
                ? book.since[ofJourney]
                : book.pathNumber(ofJourney, k - 1) + space.split.transit[book.pathNumber(ofJourney, k - 2)];
    }

    /** Leads on another way who is too many on an arc, those who were sent last first. */
    void relieve(int arc, int from, int until, int now) {
        for (int t = from; t < until; t++) {
            int at = arc * space.steps + t;
            for (int j = book.count - 1; j >= 0 && space.left[at] < -space.tolerance(); j--) {
                if (book.amount[j] > space.tolerance() && book.placeOf(j, arc, t) >= 0) {
                    lead(j, Math.min(book.amount[j], -space.left[at]), now);
                }
            }
        }
    }

    /** From the next place on the way where it can choose. */
    private void lead(int j, double part, int now) {
        int k = 0;
        while (book.pathNumber(j, k + 1) < now) {
            k += 2;
        }
        release(j, k, part);
        book.remove(j, part);
        journey = j;
        prefix = k;
        supplies.clear();
        int place = space.split.tail[book.pathNumber(j, k)];
        supplies.add(place, Math.max(now, reaches(j, k)), part);
        routing.route(supplies, space.split.out[book.destination[j]], entry);
        if (supplies.amount[0] > space.tolerance()) {
            book.addStuckBranch(journey, prefix, supplies.amount[0]);
        }
    }

    private void enter(int supply, double amount, int[] path, int length, int arrival) {
        book.addBranch(journey, prefix, amount, path, length, arrival);
    }
}
