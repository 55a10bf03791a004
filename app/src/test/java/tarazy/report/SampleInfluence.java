package tarazy.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarazy.casefile.Actor;
import tarazy.casefile.GeoPoint;
import tarazy.casefile.LeverUse;
import tarazy.forecast.InfluenceOutlook;
import tarazy.forecast.InfluenceOutlook.ActOutlook;
import tarazy.forecast.InfluenceOutlook.ActorMark;
import tarazy.forecast.InfluenceOutlook.ClaimMark;
import tarazy.forecast.InfluenceOutlook.DenierRow;
import tarazy.forecast.InfluenceOutlook.KindOutlook;
import tarazy.forecast.InfluenceOutlook.LeverOutlook;
import tarazy.forecast.InfluenceOutlook.LinkMark;
import tarazy.forecast.InfluenceOutlook.NetworkOutlook;
import tarazy.forecast.InfluenceOutlook.NodeMark;
import tarazy.forecast.InfluenceOutlook.Status;
import tarazy.forecast.InfluenceOutlook.Ways;
import tarazy.forecast.IssueOutlook.Spread;
import tarazy.influence.Channel;
import tarazy.influence.Mode;
import tarazy.influence.Origin;
import tarazy.influence.Power;
import tarazy.influence.Target;

/** Who can press whom in the invented crisis, placed between real shores. */
final class SampleInfluence {
    private SampleInfluence() {}

    static InfluenceOutlook rich(LocalDate asOf) {
        return new InfluenceOutlook(
                "strait-2031",
                "The Sund strait crisis, March 2031",
                asOf,
                asOf,
                7,
                10_000,
                List.of(
                        new ActorMark(
                                "neighbour", "The neighbour", Actor.Kind.STATE, Optional.of(new GeoPoint(59.3, 18.1))),
                        new ActorMark("vesmark", "Vesmark", Actor.Kind.STATE, Optional.of(new GeoPoint(55.7, 12.6))),
                        new ActorMark("hauliers", "The hauliers", Actor.Kind.GROUP, Optional.empty())),
                List.of(
                        new LeverOutlook(
                                "harbour",
                                "Fuel through the neighbour's harbour",
                                "neighbour",
                                "The neighbour",
                                "vesmark",
                                "Vesmark",
                                Channel.TRANSIT,
                                EnumSet.of(Target.SITUATION),
                                EnumSet.allOf(Mode.class),
                                Power.HARD,
                                Origin.SYSTEM,
                                Optional.of(spread(0.6, 0.7, 0.8)),
                                Optional.of(new ActOutlook(
                                        LeverUse.Act.HELD,
                                        0.25,
                                        0.3,
                                        Optional.of(spread(0, 0.1, 0.5)),
                                        Optional.of(spread(0, 2, 9)))),
                                Optional.of(new KindOutlook(
                                        Status.COMPARED,
                                        EnumSet.of(Target.SITUATION),
                                        EnumSet.of(Mode.DELIBERATE),
                                        List.of(
                                                "stocks on 2031-03-09 (situation) changes by -0.310 ± 0.004 when the sender decides"),
                                        List.of(),
                                        List.of(
                                                "harbour is declared deliberate and passive, but shows itself deliberate"),
                                        false)),
                                List.of(new ClaimMark("fuel-1", "sund-herald", "All fuel lands next door")),
                                "Two other harbours are too small."),
                        lever(
                                "media",
                                "Television from next door",
                                "neighbour",
                                "vesmark",
                                Power.SOFT,
                                0.3,
                                Status.NOT_READ),
                        lever(
                                "strike",
                                "The drivers can stop",
                                "hauliers",
                                "vesmark",
                                Power.HARD,
                                0.45,
                                Status.NOT_MEASURED),
                        lever(
                                "pay",
                                "Vesmark sets the tariff",
                                "vesmark",
                                "hauliers",
                                Power.HARD,
                                0.2,
                                Status.NOT_MEASURED)),
                List.of(new NetworkOutlook(
                        "fuel",
                        "Fuel for Vesmark",
                        "kt/month",
                        Optional.of(spread(50, 58, 60)),
                        List.of(
                                new NodeMark(
                                        "refinery", "Refinery", true, false, Optional.of(new GeoPoint(58.3, 11.4))),
                                new NodeMark("city", "The capital", false, true, Optional.of(new GeoPoint(55.6, 12.4))),
                                new NodeMark("depot", "Depot", false, false, Optional.empty())),
                        List.of(
                                new LinkMark("ship", "By ship", "refinery", "city", 40, 38, List.of("neighbour")),
                                new LinkMark("rail", "By rail", "refinery", "depot", 25, Double.NaN, List.of()),
                                new LinkMark(
                                        "road", "By road", "depot", "city", 20, 5, List.of("hauliers", "neighbour"))),
                        List.of(row("neighbour", "The neighbour", 58), row("hauliers", "The hauliers", 20)),
                        Optional.of(new Ways(true, 2, spread(0.7, 0.79, 0.8), spread(1.2, 1.27, 1.4))),
                        "Nobody counts the small boats.")));
    }

    private static DenierRow row(String id, String name, double most) {
        Optional<Spread> amount = Optional.of(spread(most - 2, most - 1, most));
        return new DenierRow(id, name, amount, Optional.of(spread(0.1, 0.2, 0.4)), amount, amount, Optional.empty());
    }

    private static LeverOutlook lever(
            String id, String label, String sender, String receiver, Power power, double strength, Status status) {
        return new LeverOutlook(
                id,
                label,
                sender,
                name(sender),
                receiver,
                name(receiver),
                Channel.INFORMATION,
                EnumSet.of(Target.GOALS, Target.PERCEPTIONS),
                EnumSet.of(Mode.PASSIVE),
                power,
                Origin.SYSTEM,
                Optional.of(spread(strength, strength, strength)),
                Optional.empty(),
                Optional.of(new KindOutlook(status, Set.of(), Set.of(), List.of(), List.of(), List.of(), false)),
                List.of(),
                "");
    }

    private static String name(String id) {
        return switch (id) {
            case "neighbour" -> "The neighbour";
            case "vesmark" -> "Vesmark";
            default -> "The hauliers";
        };
    }

    private static Spread spread(double low, double middle, double high) {
        return new Spread(low, (low + middle) / 2, middle, (middle + high) / 2, high, middle);
    }
}
