package tarazy.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tarazy.casefile.LeverUse;
import tarazy.forecast.InfluenceOutlook;
import tarazy.forecast.InfluenceOutlook.ActOutlook;
import tarazy.forecast.InfluenceOutlook.KindOutlook;
import tarazy.forecast.InfluenceOutlook.LeverOutlook;
import tarazy.forecast.InfluenceOutlook.NetworkOutlook;
import tarazy.forecast.InfluenceOutlook.Status;
import tarazy.forecast.InfluenceOutlook.Ways;
import tarazy.forecast.IssueOutlook;
import tarazy.influence.Power;
import tarazy.influence.Target;

/** Levers and networks in words, the same for terminal and page. */
final class InfluenceWords {
    private InfluenceWords() {}

    /**
     * All that one actor has over another.
     *
     * @param hard sum of the mean strengths of hard levers
     * @param levers strongest first
     */
    record Pair(String sender, String receiver, double hard, double soft, List<LeverOutlook> levers) {
        double strength() {
            return hard + soft;
        }
    }

    /** Pairs of actors, the strongest first. */
    static List<Pair> pairs(InfluenceOutlook outlook) {
        Map<List<String>, List<LeverOutlook>> levers = outlook.levers().stream()
                .collect(Collectors.groupingBy(
                        lever -> List.of(lever.sender(), lever.receiver()), LinkedHashMap::new, Collectors.toList()));
        return levers.values().stream()
                .map(InfluenceWords::pair)
                .sorted((one, other) -> Double.compare(other.strength(), one.strength()))
                .toList();
    }

    private static Pair pair(List<LeverOutlook> levers) {
        LeverOutlook any = levers.getFirst();
        return new Pair(
                any.senderName(),
                any.receiverName(),
                sum(levers, Power.HARD),
                sum(levers, Power.SOFT),
                levers.stream()
                        .sorted((one, other) -> Double.compare(other.size(), one.size()))
                        .toList());
    }

    private static double sum(List<LeverOutlook> levers, Power power) {
        return levers.stream()
                .filter(lever -> lever.power() == power)
                .mapToDouble(LeverOutlook::size)
                .sum();
    }

    /** Two decimals: strengths are shares. */
    static String strength(double strength) {
        return String.format(Locale.ROOT, "%.2f", strength);
    }

    /** Mean of a strength: a share to two decimals, as far as the runs tell it. */
    static String strength(Optional<IssueOutlook.Spread> spread) {
        return spread.filter(InfluenceWords::isShare)
                .map(s -> strength(s.mean()))
                .orElseGet(() -> mean(spread));
    }

    static String strengths(Optional<IssueOutlook.Spread> spread) {
        return spread.filter(InfluenceWords::isShare)
                .map(s -> same(s) ? "" : strength(s.p5()) + " – " + strength(s.p95()))
                .orElseGet(() -> interval(spread));
    }

    private static boolean isShare(IssueOutlook.Spread s) {
        return s.p95() < 10 && s.p5() > -10 && (same(s) ? s.mean() >= 0.01 || s.mean() == 0 : s.p95() - s.p5() >= 0.02);
    }

    static String mean(Optional<IssueOutlook.Spread> spread) {
        return spread.map(s -> same(s) ? exact(s.mean()) : Figures.number(s.mean(), s.p5(), s.p95()))
                .orElse(Figures.NONE);
    }

    /** The middle 90 % of the runs; empty if it is the same in all of these. */
    static String interval(Optional<IssueOutlook.Spread> spread) {
        return spread.map(s -> same(s)
                        ? ""
                        : Figures.number(s.p5(), s.p5(), s.p95()) + " – " + Figures.number(s.p95(), s.p5(), s.p95()))
                .orElse(Figures.NONE);
    }

    private static String bracketed(Optional<IssueOutlook.Spread> spread) {
        String interval = interval(spread);
        return interval.isEmpty() ? "" : " (" + interval + ")";
    }

    /** But for rounding. */
    private static boolean same(IssueOutlook.Spread s) {
        return s.p95() - s.p5() <= 1e-9 * Math.max(Math.abs(s.p5()), Math.abs(s.p95()));
    }

    private static String exact(double value) {
        double rounded = Math.rint(1e6 * value) / 1e6;
        return Figures.number(Math.abs(rounded - value) <= 1e-9 * Math.abs(value) ? rounded : value);
    }

    static String percent(Optional<IssueOutlook.Spread> spread) {
        return spread.map(s -> Figures.percent(s.mean())).orElse(Figures.NONE);
    }

    /** As in {@code transit, on the situation, deliberate}. */
    static String kind(LeverOutlook lever) {
        return lever.channel().word() + ", on " + on(lever.on()) + ", " + words(lever.mode());
    }

    static String on(Set<Target> on) {
        boolean outlook = on.contains(Target.GOALS) && on.contains(Target.PERCEPTIONS);
        return outlook ? on.contains(Target.SITUATION) ? "situation and outlook" : "outlook" : words(on);
    }

    static String words(Collection<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
    }

    /** As in {@code held in 62 % of the runs, 1.3 times each, at a cost of 4.1}. */
    static String act(ActOutlook act) {
        String does = act.kind() == LeverUse.Act.STROKE ? "struck" : "held";
        if (!(act.used() > 0)) {
            return does + " in no run";
        }
        String times = Figures.three(act.acts() / act.used());
        String often = times.equals("1") || times.equals("1.00") ? "" : ", " + times + " times on average";
        boolean free =
                act.cost().map(cost -> cost.p95() == 0 && cost.mean() == 0).orElse(true);
        return does + " in " + Figures.percent(act.used()) + " of the runs" + often
                + (free ? "" : ", at a cost of " + mean(act.cost()) + bracketed(act.cost()));
    }

    /** What intervening found, in a sentence; empty where it found what the case declares. */
    static List<String> faults(LeverOutlook lever) {
        return lever.found().map(KindOutlook::disagreements).orElse(List.of());
    }

    /** As in {@code on situation, deliberate}. */
    static String found(KindOutlook found) {
        return found.status() == Status.NOT_MEASURED
                ? "not measured: nothing says what the receiver’s situation, goals and perceptions are"
                : found.status() == Status.NOT_READ
                        ? "changes nothing that the case says of the receiver"
                        : found.on().isEmpty()
                                ? "nothing changes"
                                : "on " + on(found.on()) + ", " + words(found.mode());
    }

    /** As in {@code HHI 0.665: as concentrated as 1.50 equal ways, by what 4 links carry}. */
    static String ways(Ways ways) {
        return "HHI %.3f: as concentrated as %.2f equal ways, by %s"
                .formatted(
                        ways.hhi().mean(),
                        ways.effective().mean(),
                        ways.carried()
                                ? "what " + Figures.count(ways.count(), "link carries", "links carry")
                                : "the capacity of "
                                        + Figures.count(ways.count(), "link that leaves", "links that leave")
                                        + " the sources");
    }

    static String flow(NetworkOutlook network) {
        return Figures.withUnit(mean(network.flow()), network.unit()) + " can flow" + bracketed(network.flow());
    }

    /** The id of an actor as its name. */
    static String actor(InfluenceOutlook outlook, String id) {
        return outlook.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(InfluenceOutlook.ActorMark::name)
                .findFirst()
                .orElse(id);
    }
}
