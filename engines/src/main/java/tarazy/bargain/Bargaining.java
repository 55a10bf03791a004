package tarazy.bargain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * How bargaining went and where it came to rest.
 *
 * @param agenda what it was about
 * @param turns at least turn 0
 * @param settlements where each issue settled, in the agenda's order
 * @param ending why it ended
 * @param notes what a reader has to know: ties and how they were resolved, cycles, numbers that were not usable
 */
public record Bargaining(
        Agenda agenda, List<Turn> turns, List<Settlement> settlements, Ending ending, List<String> notes) {
    /** Why bargaining ended. */
    public enum Ending {
        /** The model has no turns. */
        AT_ONCE("settled at once"),
        /** Nobody wants to move. */
        REST("nobody moves any more"),
        /** Moves have become too small to matter. */
        CONVERGED("moves have become small"),
        /** The positions are those of an earlier turn, so that all would repeat. */
        CYCLE("the positions repeat"),
        /** As many turns as allowed. */
        TURN_LIMIT("as many turns as allowed");

        private final String text;

        Ending(String text) {
            this.text = text;
        }

        /** In words, as shown to people. */
        public String text() {
            return text;
        }
    }

    public Bargaining {
        turns = List.copyOf(turns);
        settlements = List.copyOf(settlements);
        notes = List.copyOf(notes);
    }

    public Turn last() {
        return turns.getLast();
    }

    /** Turn 0: every actor at its own position. */
    public static Turn opening(Agenda agenda, List<Double> expected) {
        SequencedMap<String, List<Double>> positions = new LinkedHashMap<>();
        for (String actor : agenda.actors()) {
            positions.put(
                    actor,
                    agenda.issues().stream()
                            .map(issue -> agenda.stake(actor, issue)
                                    .map(Actor::position)
                                    .orElse(Double.NaN))
                            .toList());
        }
        return new Turn(0, positions, new LinkedHashMap<>(), expected, List.of());
    }

    /** Settled without any turn. */
    public static Bargaining atOnce(Agenda agenda, List<Settlement> settlements, List<String> notes) {
        List<Double> expected = settlements.stream().map(Settlement::expected).toList();
        return new Bargaining(agenda, List.of(opening(agenda, expected)), settlements, Ending.AT_ONCE, notes);
    }

    /**
     * Several bargainings that had nothing to do with each other, told as one: those that ended early wait.
     *
     * @param parts one to an issue of the agenda, in its order, each about that issue alone
     */
    public static Bargaining together(Agenda agenda, List<Bargaining> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        int length = parts.stream().mapToInt(part -> part.turns().size()).max().orElse(0);
        List<Turn> turns = new ArrayList<>();
        for (int t = 0; t < length; t++) {
            turns.add(together(agenda, parts, t));
        }
        List<Settlement> settlements = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Ending ending = Ending.AT_ONCE;
        for (Bargaining part : parts) {
            settlements.addAll(part.settlements());
            part.notes().forEach(note -> notes.add(part.agenda().name() + ": " + note));
            ending = part.ending().compareTo(ending) > 0 ? part.ending() : ending;
        }
        return new Bargaining(agenda, turns, settlements, ending, notes);
    }

    private static Turn together(Agenda agenda, List<Bargaining> parts, int t) {
        SequencedMap<String, List<Double>> positions = new LinkedHashMap<>();
        for (String actor : agenda.actors()) {
            List<Double> places = new ArrayList<>();
            for (Bargaining part : parts) {
                List<Double> place = part.turn(t).positions().get(actor);
                places.add(place == null ? Double.valueOf(Double.NaN) : place.getFirst());
            }
            positions.put(actor, List.copyOf(places));
        }
        List<Double> expected = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (Bargaining part : parts) {
            expected.addAll(part.turn(t).expected());
            if (t < part.turns().size()) {
                moves.addAll(part.turns().get(t).moves());
            }
        }
        return new Turn(t, positions, new LinkedHashMap<>(), expected, moves);
    }

    private Turn turn(int t) {
        return turns.get(Math.min(t, turns.size() - 1));
    }
}
