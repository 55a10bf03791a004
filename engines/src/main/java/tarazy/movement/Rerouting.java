package tarazy.movement;

/** Gives back the room of journeys that are not made, and leads those another way whose way is closed. */
final class Rerouting {
    private static final int[] NOWHERE = {};

    private final SpaceTime space;
    private final SpaceTimeRouting routing;
    private final JourneyBook book;
    private final boolean[][] barred;
    private final Supplies supplies = new Supplies();
    private final JourneySink entry = this::enter;
    private int journey;
    private int prefix;
    private int destination;
    private int tag;

    Rerouting(SpaceTime space, SpaceTimeRouting routing, JourneyBook book, boolean[][] barred) {
        this.space = space;
        this.routing = routing;
        this.book = book;
        this.barred = barred;
    }

    /** Gives back the room that a part of a journey takes from a place in its path on. */
    void release(int ofJourney, int from, double part) {
        int steps = space.steps;
        for (int k = from; k < book.length(ofJourney); k += 2) {
            int arc = book.pathNumber(ofJourney, k);
            int departure = book.pathNumber(ofJourney, k + 1);
            if (departure >= 0 && departure < steps) {
                space.left[arc * steps + departure] += part;
            }
            for (int t = Math.max(0, reaches(ofJourney, k)); t < Math.min(departure, steps) && k > 0; t++) {
                space.room[space.split.tail[arc] * steps + t] += part;
            }
        }
    }

    /** The step in which a journey reaches the start of an arc of its path. */
    private int reaches(int ofJourney, int k) {
        return k == 0
                ? book.ready[ofJourney]
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

    /** Sends anew who has not set out yet or is stuck on the way, in the order in which they were bound. */
    void sendAnew(int now) {
        int before = book.count;
        for (int j = 0; j < before; j++) {
            boolean open = book.departure[j] >= now || book.arrival[j] == JourneyList.NEVER;
            if (open && book.amount[j] > space.tolerance()) {
                release(j, next(j, now), book.amount[j]);
            }
        }
        // earlier ones keep their places: all let go before anyone chooses
        for (int j = nextBound(-1, before, now); j >= 0; j = nextBound(j, before, now)) {
            leadReleased(j, book.amount[j], next(j, now), now);
        }
    }

    /** The journey that comes next by when it was bound, then by number; −1 if none does. */
    private int nextBound(int after, int before, int now) {
        int next = -1;
        for (int j = 0; j < before; j++) {
            boolean open = (book.departure[j] >= now || book.arrival[j] == JourneyList.NEVER)
                    && book.amount[j] > space.tolerance();
            if (open && (after < 0 || isBoundAfter(j, after)) && (next < 0 || isBoundAfter(next, j))) {
                next = j;
            }
        }
        return next;
    }

    private boolean isBoundAfter(int one, int other) {
        return book.since[one] > book.since[other] || (book.since[one] == book.since[other] && one > other);
    }

    /** From the next place on the way where it can choose. */
    private void lead(int j, double part, int now) {
        int k = next(j, now);
        release(j, k, part);
        leadReleased(j, part, k, now);
    }

    /** Where in its path a journey next sets out; the end of the path if it is stuck there. */
    private int next(int j, int now) {
        int k = 0;
        while (k < book.length(j) && book.pathNumber(j, k + 1) < now) {
            k += 2;
        }
        return k;
    }

    private void leadReleased(int j, double part, int k, int now) {
        send(j, part, k, chooses(j, k), Math.max(now, reaches(j, k)), book.destination[j], book.tag[j]);
    }

    /**
     * Lets a part of a journey that is under way go to another place: it stays there if it comes by, and else goes on from where it
     * arrives, or from where it is stuck.
     */
    void redirect(int j, double part, int to, int ofTag, int now) {
        int k = book.length(j);
        for (int leg = Math.max(0, next(j, now) - 2); leg < k; leg += 2) {
            int arc = book.pathNumber(j, leg);
            int arrival = book.pathNumber(j, leg + 1) + space.split.transit[arc];
            if (arrival >= now && space.split.head[arc] == space.split.out[to]) {
                release(j, leg + 2, part);
                book.remove(j, part);
                book.addBranch(j, leg + 2, to, ofTag, part, NOWHERE, 0, arrival);
                return;
            }
        }
        boolean stuck = book.arrival[j] == JourneyList.NEVER;
        int at = stuck ? chooses(j, k) : space.split.in[book.destination[j]];
        int from = stuck ? Math.max(now, reaches(j, k)) : book.arrival[j];
        send(j, part, k, at, from, to, ofTag);
    }

    private void send(int j, double part, int k, int at, int from, int to, int ofTag) {
        book.remove(j, part);
        journey = j;
        prefix = k;
        destination = to;
        tag = ofTag;
        supplies.clear();
        supplies.add(at, from, part);
        routing.route(supplies, space.split.out[to], barred[ofTag], entry);
        if (supplies.amount[0] > space.tolerance()) {
            book.addStuckBranch(journey, prefix, to, ofTag, supplies.amount[0]);
        }
    }

    private int chooses(int j, int k) {
        return k == 0 ? space.split.in[book.origin[j]] : space.split.head[book.pathNumber(j, k - 2)];
    }

    private void enter(int supply, double amount, int[] path, int length, int arrival) {
        int waits = supplies.step[supply];
        book.addBranch(journey, prefix, destination, tag, amount, path, length, arrival);
        if (prefix > 0 && length > 0) {
            // a routing takes no room for waiting where it starts, but here that is on the way
            int node = space.split.tail[path[0]];
            for (int t = waits; t < Math.min(path[1], space.steps); t++) {
                space.room[node * space.steps + t] -= amount;
            }
        }
    }
}
