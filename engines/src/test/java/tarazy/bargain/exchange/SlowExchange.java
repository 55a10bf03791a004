package tarazy.bargain.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Issue;

/** Exchange with maps and lists, every possible exchange worked out and sorted each time; to compare with. */
final class SlowExchange {
    private final Agenda agenda;
    private final List<Map<String, Double>> preferred = new ArrayList<>();
    private final List<Map<String, Double>> held = new ArrayList<>();

    private record Deal(double gain, int p, int q, Actor i, Actor j, double jTo, double iTo) {}

    SlowExchange(Agenda agenda) {
        this.agenda = agenda;
        for (Issue issue : agenda.issues()) {
            Map<String, Double> positions = new HashMap<>();
            issue.actors().forEach(actor -> positions.put(actor.name(), actor.position()));
            preferred.add(positions);
            held.add(new HashMap<>(positions));
        }
    }

    private static double at(Map<String, Double> positions, String actor) {
        Double position = positions.get(actor);
        if (position == null) {
            throw new AssertionError(actor);
        }
        return position;
    }

    double held(String actor, int issue) {
        return at(held.get(issue), actor);
    }

    private double weight(int k) {
        return agenda.issues().get(k).actors().stream()
                .mapToDouble(a -> a.capability() * a.salience())
                .sum();
    }

    double expected(int k) {
        return agenda.issues().get(k).actors().stream()
                        .mapToDouble(a -> a.capability() * a.salience() * held(a.name(), k))
                        .sum()
                / weight(k);
    }

    private double salience(Actor actor, int k) {
        return agenda.stake(actor.name(), agenda.issues().get(k)).orElseThrow().salience();
    }

    private double unit(int k) {
        return (agenda.issues().get(k).scale().high()
                        - agenda.issues().get(k).scale().low())
                / 100;
    }

    /** Exchanges until none is left. */
    void round() {
        List<Double> means = new ArrayList<>();
        for (int k = 0; k < agenda.issues().size(); k++) {
            means.add(expected(k));
        }
        Map<String, Double> directions = new HashMap<>();
        while (true) {
            List<Deal> deals = new ArrayList<>();
            for (int p = 0; p < means.size(); p++) {
                for (int q = 0; q < means.size(); q++) {
                    for (Actor i : agenda.issues().get(0).actors()) {
                        for (Actor j : agenda.issues().get(0).actors()) {
                            if (p < q
                                    && opposed(i, j, p, means)
                                    && opposed(i, j, q, means)
                                    && salience(i, p) / salience(i, q) > salience(j, p) / salience(j, q)) {
                                deals.add(deal(i, j, p, q));
                            }
                        }
                    }
                }
            }
            deals.removeIf(deal -> !(deal.gain() > 1e-9)
                    || !allowed(directions, deal.j(), deal.p(), deal.jTo())
                    || !allowed(directions, deal.i(), deal.q(), deal.iTo()));
            if (deals.isEmpty()) {
                return;
            }
            Deal made =
                    deals.stream().max(Comparator.comparingDouble(Deal::gain)).orElseThrow();
            go(directions, made.j(), made.p(), made.jTo());
            go(directions, made.i(), made.q(), made.iTo());
        }
    }

    private boolean opposed(Actor a, Actor b, int k, List<Double> means) {
        boolean left = at(preferred.get(k), a.name()) <= means.get(k) + 1e-10;
        boolean right = at(preferred.get(k), b.name()) <= means.get(k) + 1e-10;
        return left != right && salience(a, k) > 0 && salience(b, k) > 0 && a.capability() > 0 && b.capability() > 0;
    }

    private Deal deal(Actor i, Actor j, int p, int q) {
        double sip = salience(i, p);
        double siq = salience(i, q);
        double sjp = salience(j, p);
        double sjq = salience(j, q);
        double ourP = at(preferred.get(p), i.name()) - held(j.name(), p);
        double ourQ = at(preferred.get(q), j.name()) - held(i.name(), q);
        double dp = Math.abs(ourP) / unit(p) * j.capability() * sjp / weight(p);
        double dq = dp * (sip + sjp) / (siq + sjq);
        double iMove = dq * weight(q) / (i.capability() * siq);
        double jMove = Math.abs(ourP) / unit(p);
        if (iMove > Math.abs(ourQ) / unit(q)) {
            iMove = Math.abs(ourQ) / unit(q);
            dq = iMove * i.capability() * siq / weight(q);
            dp = dq * (siq + sjq) / (sip + sjp);
            jMove = dp * weight(p) / (j.capability() * sjp);
        }
        double gain = iMove > 1e-10 && jMove > 1e-10 ? (dp * sip - dq * siq) / 100 : 0;
        return new Deal(
                gain,
                p,
                q,
                i,
                j,
                held(j.name(), p) + Math.signum(ourP) * jMove * unit(p),
                held(i.name(), q) + Math.signum(ourQ) * iMove * unit(q));
    }

    private boolean allowed(Map<String, Double> directions, Actor actor, int k, double to) {
        return directions.getOrDefault(actor.name() + k, 0.0) * (to - held(actor.name(), k)) >= 0;
    }

    private void go(Map<String, Double> directions, Actor actor, int k, double to) {
        directions.put(actor.name() + k, Math.signum(to - held(actor.name(), k)));
        held.get(k).put(actor.name(), to);
    }

    /** Where the next round starts. */
    void revise() {
        for (int k = 0; k < held.size(); k++) {
            for (Actor actor : agenda.issues().get(k).actors()) {
                double x = at(preferred.get(k), actor.name());
                double y = held(actor.name(), k);
                double next = x + (y - x) * (0.4 * (1 - actor.salience() / 100) + 0.1);
                preferred.get(k).put(actor.name(), next);
                held.get(k).put(actor.name(), next);
            }
        }
    }
}
