package tarazy.bargain.spatial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import tarazy.bargain.Agenda;
import tarazy.bargain.Move;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;
import tarazy.bargain.Turn;

/** Writes down how bargaining goes. */
final class Story implements SpatialBargainer.Witness {
    private final Agenda agenda;
    private final Stakes stakes;
    private final SpatialBargainer bargainer;
    private final Notes notes;
    private final List<String> names;
    private final int[] seat;
    private final List<Turn> turns = new ArrayList<>();

    Story(SpatialOptions options, Agenda agenda, Stakes stakes, SpatialBargainer bargainer) {
        this.agenda = agenda;
        this.stakes = stakes;
        this.bargainer = bargainer;
        names = agenda.actors();
        notes = new Notes(options, names, bargainer);
        seat = new int[names.size()];
    }

    List<Turn> turns() {
        return turns;
    }

    List<String> notes() {
        return notes.all();
    }

    @Override
    public void turn(int number) {
        Parties parties = bargainer.parties;
        bargainer.outlook.look();
        if (number == 0) {
            for (int i = 0; i < parties.all; i++) {
                seat[parties.listed[i]] = i;
            }
        } else {
            notes.turn(number);
        }
        SequencedMap<String, List<Double>> positions = new LinkedHashMap<>();
        SequencedMap<String, Double> probabilities = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            List<Double> places = new ArrayList<>();
            for (int k = 0; k < parties.issues; k++) {
                places.add(parties.onScale(seat[i], k, stakes));
            }
            positions.put(names.get(i), List.copyOf(places));
            probabilities.put(names.get(i), bargainer.outlook.probability(seat[i]));
        }
        List<Double> expected = new ArrayList<>();
        for (int k = 0; k < parties.issues; k++) {
            bargainer.outlook.ask(k, stakes);
            expected.add(bargainer.outlook.expected());
        }
        List<Move> moves = number == 0 ? List.of() : moves(positions);
        turns.add(new Turn(number, positions, probabilities, expected, moves));
    }

    private List<Move> moves(SequencedMap<String, List<Double>> positions) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String actor = names.get(i);
            if (seat[i] >= bargainer.parties.count) {
                continue;
            }
            int bargain = bargainer.choices.chosen[seat[i]];
            for (int k = 0; k < agenda.issues().size() && bargain >= 0; k++) {
                double from = turns.getLast()
                        .positions()
                        .getOrDefault(actor, List.of())
                        .get(k);
                double to = positions.getOrDefault(actor, List.of()).get(k);
                if (Double.compare(from, to) != 0) {
                    moves.add(move(actor, agenda.issues().get(k).name(), from, to, seat[i], bargain / 2));
                }
            }
        }
        return moves;
    }

    private Move move(String actor, String issue, double from, double to, int mover, int initiator) {
        String by = name(initiator);
        String with = name(bargainer.bargains.target[initiator]);
        String why = String.format(
                Locale.ROOT,
                "%s challenges %s with a chance of %.3f and a gain of %.3f; the bargain prevails with %.3f, staying with %.3f",
                by,
                with,
                bargainer.bargains.chance[initiator],
                bargainer.bargains.gain[initiator],
                bargainer.choices.probability[mover],
                bargainer.choices.staying[mover]);
        return new Move(actor, issue, from, to, Move.Kind.BARGAIN, by, with, why);
    }

    private String name(int actor) {
        return names.get(bargainer.parties.listed[actor]);
    }

    /** After the end: a lottery for every issue. */
    List<Settlement> settlements() {
        List<Settlement> settlements = new ArrayList<>();
        for (int k = 0; k < agenda.issues().size(); k++) {
            Outlook outlook = bargainer.outlook;
            outlook.ask(k, stakes);
            List<Settlement.Prospect> prospects = new ArrayList<>();
            for (int at = 0; at < outlook.outcomes; at++) {
                prospects.add(new Settlement.Prospect(outlook.outcome[at], outlook.chance[at]));
            }
            settlements.add(new Settlement.Lottery(prospects));
        }
        return settlements;
    }
}
