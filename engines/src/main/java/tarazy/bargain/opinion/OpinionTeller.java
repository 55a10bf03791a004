package tarazy.bargain.opinion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Bargaining.Ending;
import tarazy.bargain.Issue;
import tarazy.bargain.Move;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;
import tarazy.bargain.Turn;

/** Follows the opinions on one issue until they are as good as at rest; the last turn is where they come to rest. */
final class OpinionTeller {
    private static final int MOST_TURNS = 100;
    /** Opinions this near to where they come to rest, as a share of the range, have come there. */
    private static final double NEAR = 1e-6;

    private final Issue issue;
    private final Forum forum;
    private final double[] first;
    private final double[] last;
    private final List<Turn> turns = new ArrayList<>();

    OpinionTeller(Issue issue, double fullSalience) {
        this.issue = issue;
        forum = new Forum(issue.actors().size(), fullSalience);
        first = issue.actors().stream().mapToDouble(Actor::position).toArray();
        last = new double[first.length];
    }

    Bargaining tell() {
        Agenda agenda = Agenda.of(issue);
        if (!forum.take(Stakes.of(agenda), 0)) {
            return Bargaining.atOnce(agenda, List.of(new Settlement.None(Settlement.Reason.NO_INFLUENCE)), List.of());
        }
        forum.listen(forum.heardAtLast(), last);
        turns.add(Bargaining.opening(agenda, List.of(forum.mean(first))));
        double[] now = first;
        List<String> notes = new ArrayList<>();
        while (apart(now) > 0) {
            double heard = forum.heard(now);
            double[] next = new double[now.length];
            forum.listen(heard, next);
            if (apart(next) <= NEAR * forum.range() || turns.size() == MOST_TURNS) {
                if (apart(next) > NEAR * forum.range()) {
                    notes.add("opinions change so slowly that turns up to %d are left out".formatted(MOST_TURNS));
                }
                next = last;
            }
            turns.add(turn(now, next, heard));
            now = next;
        }
        Settlement settlement = Settlement.At.point(forum.mean(last));
        return new Bargaining(
                agenda, turns, List.of(settlement), turns.size() == 1 ? Ending.REST : Ending.CONVERGED, notes);
    }

    private double apart(double[] now) {
        double furthest = 0;
        for (int i = 0; i < now.length; i++) {
            furthest = Math.max(furthest, Math.abs(now[i] - last[i]));
        }
        return furthest;
    }

    private Turn turn(double[] now, double[] next, double heard) {
        SequencedMap<String, List<Double>> positions = new LinkedHashMap<>();
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            String name = name(i);
            positions.put(name, List.of(next[i]));
            if (next[i] != now[i]) {
                moves.add(new Move(
                        name,
                        issue.name(),
                        now[i],
                        next[i],
                        Move.Kind.PERSUASION,
                        strongestVoice(i, now),
                        name,
                        String.format(
                                Locale.ROOT,
                                "hears %.4f on the whole and is open to %.4f of it",
                                heard,
                                forum.openness(i))));
            }
        }
        return new Turn(turns.size(), positions, new LinkedHashMap<>(), List.of(forum.mean(next)), moves);
    }

    /** Who pulls an actor most: capability times distance; of equals the first by name. */
    private String strongestVoice(int listener, double[] now) {
        String strongest = name(listener);
        double pull = 0;
        for (int j = 0; j < now.length; j++) {
            double of = forum.voice(j) * Math.abs(now[j] - now[listener]);
            if (of > pull || (of == pull && of > 0 && name(j).compareTo(strongest) < 0)) {
                pull = of;
                strongest = name(j);
            }
        }
        return strongest;
    }

    private String name(int i) {
        return issue.actors().get(i).name().strip();
    }
}
