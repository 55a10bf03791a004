package tarazy.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarazy.casefile.Actor;
import tarazy.casefile.GeoPoint;
import tarazy.casefile.LeverUse;
import tarazy.influence.Channel;
import tarazy.influence.Mode;
import tarazy.influence.Origin;
import tarazy.influence.Power;
import tarazy.influence.Target;

/**
 * Who can press whom, and by what.
 *
 * @param caseName name of the case folder, or of the file
 * @param title of the case; empty for a file that stands alone and knows no dates
 * @param day on which strengths and networks are told: the as-of date, or the start of the timeline if that is later
 * @param actors all of the case, in its order
 * @param levers in the order of the case
 * @param networks in the order of the case
 */
public record InfluenceOutlook(
        String caseName,
        String title,
        LocalDate asOf,
        LocalDate day,
        long seed,
        int runs,
        List<ActorMark> actors,
        List<LeverOutlook> levers,
        List<NetworkOutlook> networks) {
    public InfluenceOutlook {
        actors = List.copyOf(actors);
        levers = List.copyOf(levers);
        networks = List.copyOf(networks);
    }

    public boolean isEmpty() {
        return levers.isEmpty() && networks.isEmpty();
    }

    /** An actor and where it is, if the case says so. */
    public record ActorMark(String id, String name, Actor.Kind kind, Optional<GeoPoint> at) {}

    /**
     * A lever.
     *
     * @param sender id of who presses, with the name for people
     * @param receiver id of who is pressed
     * @param on as declared
     * @param mode as declared
     * @param strength on the day, over runs; empty if it is missing in all
     * @param act how it is used; empty if the case does not say
     * @param found which kind it shows itself to be; empty if that was not asked
     * @param claims what known sources say of it
     */
    public record LeverOutlook(
            String id,
            String label,
            String sender,
            String senderName,
            String receiver,
            String receiverName,
            Channel channel,
            Set<Target> on,
            Set<Mode> mode,
            Power power,
            Origin origin,
            Optional<IssueOutlook.Spread> strength,
            Optional<ActOutlook> act,
            Optional<KindOutlook> found,
            List<ClaimMark> claims,
            String note) {
        public LeverOutlook {
            claims = List.copyOf(claims);
        }

        /** Mean strength, 0 if it is missing. */
        public double size() {
            return strength.map(IssueOutlook.Spread::mean).orElse(0.0);
        }
    }

    /** What a source says of a lever. */
    public record ClaimMark(String id, String source, String quote) {}

    /**
     * How a lever is used.
     *
     * @param used share of the runs in which it is used at least once
     * @param acts mean number of acts by the end
     * @param effect of all acts at the end; empty if it is missing in all runs
     * @param cost to the sender by the end
     */
    public record ActOutlook(
            LeverUse.Act kind,
            double used,
            double acts,
            Optional<IssueOutlook.Spread> effect,
            Optional<IssueOutlook.Spread> cost) {}

    /**
     * Which kind a lever shows itself to be when one intervenes.
     *
     * @param status why there is nothing more to be told, if so
     * @param evidence changes that count, in words, the largest of each variable, as shares of its spread
     * @param indirect changes of outlook by way of the situation, in words
     * @param disagreements where that is not what the case declares, in words
     * @param noAct declared deliberate, but the case has no act of using it
     */
    public record KindOutlook(
            Status status,
            Set<Target> on,
            Set<Mode> mode,
            List<String> evidence,
            List<String> indirect,
            List<String> disagreements,
            boolean noAct) {
        public KindOutlook {
            evidence = List.copyOf(evidence);
            indirect = List.copyOf(indirect);
            disagreements = List.copyOf(disagreements);
        }
    }

    /** What intervening on a lever gave. */
    public enum Status {
        /** The case does not say what the receiver's situation, goals or perceptions are. */
        NOT_MEASURED,
        /** Nothing that the case says of the receiver reads the lever. */
        NOT_READ,
        /** Worlds were compared. */
        COMPARED
    }

    /**
     * A network of flows on the day.
     *
     * @param flow the most that can flow while nobody closes anything
     * @param deniers by falling mean of what they withhold alone
     * @param ways how concentrated the ways are; empty if nothing flows
     */
    public record NetworkOutlook(
            String name,
            String label,
            String unit,
            Optional<IssueOutlook.Spread> flow,
            List<NodeMark> nodes,
            List<LinkMark> links,
            List<DenierRow> deniers,
            Optional<Ways> ways,
            String note) {
        public NetworkOutlook {
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
            deniers = List.copyOf(deniers);
        }
    }

    /** A node and where it is, if the case says so. */
    public record NodeMark(String name, String label, boolean source, boolean sink, Optional<GeoPoint> at) {}

    /** A link; amounts are means over runs, NaN if missing. */
    public record LinkMark(
            String name, String label, String from, String to, double capacity, double carries, List<String> closedBy) {
        public LinkMark {
            closedBy = List.copyOf(closedBy);
        }
    }

    /**
     * What one actor can withhold.
     *
     * @param denial alone
     * @param share of the flow, alone
     * @param veto what still flows if all but this one close
     * @param shapley part of what all withhold together
     * @param banzhaf what it adds to a coalition, on average
     */
    public record DenierRow(
            String actor,
            String actorName,
            Optional<IssueOutlook.Spread> denial,
            Optional<IssueOutlook.Spread> share,
            Optional<IssueOutlook.Spread> veto,
            Optional<IssueOutlook.Spread> shapley,
            Optional<IssueOutlook.Spread> banzhaf) {}

    /**
     * On how few ways a flow is spread.
     *
     * @param carried by what they carry as things stand; otherwise by the capacity of the links that leave the sources
     * @param hhi Hirschman–Herfindahl index, up to 1
     * @param effective as many equal ways are as concentrated
     */
    public record Ways(boolean carried, int count, IssueOutlook.Spread hhi, IssueOutlook.Spread effective) {}
}
