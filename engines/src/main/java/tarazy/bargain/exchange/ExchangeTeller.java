package tarazy.bargain.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Bargaining.Ending;
import tarazy.bargain.Issue;
import tarazy.bargain.Move;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;
import tarazy.bargain.Turn;

/** Runs exchanges and writes down what happens. */
final class ExchangeTeller implements Rounds.Listener {
    private final Agenda agenda;
    private final List<String> names;
    private final List<Issue> issues;
    private final Market market;
    private final Rounds rounds;
    private final Effects effects;
    private final List<Turn> turns = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<Move> moves = new ArrayList<>();
    private int tied;

    ExchangeTeller(EqualGainExchange model, Agenda agenda) {
        this.agenda = agenda;
        names = agenda.actors();
        issues = agenda.issues();
        market = new Market(names.size(), issues.size(), model.fullSalience());
        rounds = new Rounds(model.rounds(), market);
        effects = new Effects(names.size(), issues.size());
    }

    Bargaining tell() {
        market.take(Stakes.of(agenda));
        List<Double> means = expected();
        if (means.stream().allMatch(mean -> mean.isNaN())) {
            return Bargaining.atOnce(agenda, settlements(means), List.of());
        }
        turns.add(Bargaining.opening(agenda, means));
        Ending ending = rounds.run(this);
        if (issues.size() == 1) {
            notes.add("there is nothing to exchange on a single issue: it settles at the weighted mean");
        } else if (turns.size() == 1) {
            notes.add("no two actors can gain by an exchange: issues settle at the weighted means");
        } else {
            notes.addAll(effects.notes(market, names));
        }
        return new Bargaining(agenda, turns, settlements(expected()), ending, notes);
    }

    private List<Double> expected() {
        List<Double> expected = new ArrayList<>();
        for (int k = 0; k < issues.size(); k++) {
            expected.add(market.expected(k));
        }
        return expected;
    }

    private static List<Settlement> settlements(List<Double> expected) {
        return expected.stream()
                .map(each -> each.isNaN()
                        ? new Settlement.None(Settlement.Reason.NO_INFLUENCE)
                        : (Settlement) Settlement.At.point(each))
                .toList();
    }

    @Override
    public void before(Market now) {
        tied += now.asGood() > 0 ? 1 : 0;
        effects.before(now);
        Exchange deal = now.best();
        String why = String.format(
                Locale.ROOT,
                "%s gives way on %s, %s on %s: each gains %.4f",
                name(deal.j),
                issues.get(deal.first).name(),
                name(deal.i),
                issues.get(deal.second).name(),
                deal.gain);
        moves.add(move(deal.j, deal.first, deal.jGoes, deal, why));
        moves.add(move(deal.i, deal.second, deal.iGoes, deal, why));
    }

    private Move move(int actor, int issue, double to, Exchange deal, String why) {
        return new Move(
                name(actor),
                issues.get(issue).name(),
                market.held(actor, issue),
                to,
                Move.Kind.EXCHANGE,
                name(deal.i),
                name(deal.j),
                why);
    }

    @Override
    public void after(Market now) {
        effects.after(now);
    }

    @Override
    public void closed(Market now) {
        if (tied > 0) {
            notes.add(
                    "round %d: of %d exchanges, %d had gains equal to those of others; made first: issues earlier in the agenda, stronger actors, lower positions"
                            .formatted(turns.size(), moves.size() / 2, tied));
        }
        tied = 0;
        SequencedMap<String, List<Double>> positions = new LinkedHashMap<>();
        names.forEach(name -> positions.put(name, List.of()));
        for (int i = 0; i < now.actors(); i++) {
            List<Double> held = new ArrayList<>();
            for (int k = 0; k < issues.size(); k++) {
                held.add(now.held(i, k));
            }
            positions.put(name(i), List.copyOf(held));
        }
        turns.add(new Turn(turns.size(), positions, new LinkedHashMap<>(), expected(), moves));
        moves = new ArrayList<>();
    }

    private String name(int actor) {
        return names.get(market.given(actor));
    }
}
