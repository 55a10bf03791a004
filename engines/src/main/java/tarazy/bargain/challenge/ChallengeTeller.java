package tarazy.bargain.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Bargaining.Ending;
import tarazy.bargain.Issue;
import tarazy.bargain.MedianFinder;
import tarazy.bargain.Move;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;
import tarazy.bargain.Turn;

/** Runs one issue and writes down what happens. */
final class ChallengeTeller implements Challenges.Listener {
    private final Issue issue;
    /** By name, so that the story does not depend on the order either. */
    private final List<Actor> actors;

    private final double fullSalience;
    private final Challenges challenges;
    private final double[] positions;
    private final List<Turn> turns = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<Move> moves = new ArrayList<>();
    private final List<String> torn = new ArrayList<>();

    ChallengeTeller(ChallengeModel model, Issue issue) {
        this.issue = issue;
        actors = issue.actors().stream()
                .sorted(Comparator.comparing(Actor::name))
                .toList();
        fullSalience = model.fullSalience();
        challenges = new Challenges(model, actors.size());
        positions = actors.stream().mapToDouble(Actor::position).toArray();
    }

    Bargaining tell() {
        Agenda agenda = Agenda.of(issue);
        challenges.take(Stakes.of(Agenda.of(new Issue(issue.name(), issue.scale(), actors))), 0);
        if (challenges.size() == 0) {
            return Bargaining.atOnce(agenda, List.of(new Settlement.None(Settlement.Reason.NO_INFLUENCE)), List.of());
        }
        notesOnSalience();
        turns.add(Bargaining.opening(agenda, List.of(challenges.medians().low())));
        Ending ending = challenges.run(this);
        if (ending == Ending.CYCLE) {
            notes.add(cycle());
        }
        MedianFinder medians = challenges.medians();
        Settlement.At settlement = new Settlement.At(medians.low(), medians.low(), medians.high());
        if (settlement.tied()) {
            notes.add("every position from %s to %s is a median, the lower one was taken"
                    .formatted(settlement.low(), settlement.high()));
        }
        return new Bargaining(agenda, turns, List.of(settlement), ending, notes);
    }

    private void notesOnSalience() {
        double most = actors.stream().mapToDouble(Actor::salience).max().orElse(0);
        if (most <= fullSalience / 100) {
            notes.add("no salience is above %s, where %s is full: nearly nobody resists (option full-salience)"
                    .formatted(most, fullSalience));
        }
    }

    private String cycle() {
        int since = challenges.repeated();
        String medians = turns.subList(since, turns.size() - 1).stream()
                .map(turn -> String.valueOf(turn.expected().getFirst()))
                .collect(Collectors.joining(", "));
        int length = turns.size() - 1 - since;
        return "positions repeat every %d rounds from round %d on; the median goes %s"
                .formatted(length, since, medians);
    }

    @Override
    public void moves(int i, int j, Offers offers, Expectations expectations) {
        Move.Kind kind = offers.kind(i, j);
        if (kind == null) {
            throw new IllegalStateException("a move without an offer");
        }
        String mover = name(i);
        String challenger = name(j);
        moves.add(new Move(
                mover,
                issue.name(),
                challenges.position(i),
                offers.to(i, j),
                kind,
                challenger,
                mover,
                why(mover, expectations.own(i, j), challenger, expectations.others(i, j))));
    }

    private static String why(String mover, double own, String challenger, double other) {
        return String.format(
                Locale.ROOT, "of challenging the other, %s expects %.3f and %s %.3f", challenger, other, mover, own);
    }

    @Override
    public void torn(int i) {
        torn.add(name(i));
    }

    @Override
    public void decided(int even) {
        if (!torn.isEmpty()) {
            torn.sort(null);
            notes.add("round %d: equally far in opposite directions, hence not moved: %s"
                    .formatted(turns.size(), String.join(", ", torn)));
            torn.clear();
        }
        if (even > 0) {
            notes.add(
                    "round %d: conflicts between equals, in which nobody gives way: %d".formatted(turns.size(), even));
        }
    }

    @Override
    public void turn(Challenges now) {
        for (int i = 0; i < now.size(); i++) {
            positions[now.given(i)] = now.position(i);
        }
        SequencedMap<String, List<Double>> placed = new LinkedHashMap<>();
        issue.actors().forEach(actor -> placed.put(actor.name().strip(), List.of()));
        for (int i = 0; i < positions.length; i++) {
            placed.put(actors.get(i).name().strip(), List.of(positions[i]));
        }
        turns.add(new Turn(
                turns.size(),
                placed,
                new LinkedHashMap<>(),
                List.of(now.medians().low()),
                moves));
        moves = new ArrayList<>();
    }

    private String name(int i) {
        return actors.get(challenges.given(i)).name().strip();
    }
}
