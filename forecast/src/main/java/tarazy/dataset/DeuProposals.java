package tarazy.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tarazy.bargain.Actor;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;
import tarazy.bargain.format.Council;
import tarazy.bargain.format.DeuIssue;
import tarazy.bargain.format.DeuStake;

/**
 * Makes proposals with capabilities of the issues of DEU. A member state is as strong as its Shapley–Shubik value in the
 * Council; the Commission ({@code com}) and the Parliament ({@code ep}) are as strong as the strongest member (Schneider,
 * Finke and Bailer 2010 and others measure power alike).
 *
 * <p>Which Council: the Council only grows, so a proposal belongs to the smallest one given that has every member state
 * with a position on any proposal of its year or before. Where no file has exactly the members of a time (the 25 of
 * 2004 to 2006), the next larger one stands in.
 *
 * <p>Who has taken a position cares about it: a salience that is missing or below 1 counts as 1 of 100.
 */
public final class DeuProposals {
    private static final Set<String> INSTITUTIONS = Set.of("com", "ep");
    private static final double LEAST_SALIENCE = 1;

    private final List<Council> councils;
    private final List<DatasetFault> problems = new ArrayList<>();

    private DeuProposals(List<Council> councils) {
        this.councils = councils.stream()
                .sorted(Comparator.comparingInt(council -> council.power().size()))
                .toList();
    }

    /**
     * The proposals in the order in which the issues first name them.
     *
     * @throws DatasetException if somebody with a position sits in none of the Councils, or if no Council has all of them
     */
    public static List<Proposal> of(List<DeuIssue> issues, List<Council> councils) throws DatasetException {
        return new DeuProposals(councils).proposals(issues);
    }

    private List<Proposal> proposals(List<DeuIssue> issues) throws DatasetException {
        Map<String, List<DeuIssue>> byProposal = issues.stream()
                .collect(Collectors.groupingBy(DeuIssue::proposal, LinkedHashMap::new, Collectors.toList()));
        Map<Integer, Set<String>> seen = members(byProposal);
        strangers(issues);
        List<Proposal> proposals = new ArrayList<>();
        if (problems.isEmpty()) {
            byProposal.forEach((name, parts) -> proposal(name, parts, seen, proposals));
        }
        if (!problems.isEmpty()) {
            throw new DatasetException(problems);
        }
        return List.copyOf(proposals);
    }

    /** By year, the member states with a position on any proposal of that year. */
    private static Map<Integer, Set<String>> members(Map<String, List<DeuIssue>> byProposal) {
        Map<Integer, Set<String>> members = new TreeMap<>();
        for (List<DeuIssue> parts : byProposal.values()) {
            Set<String> ofYear = members.computeIfAbsent(year(parts), _ -> new HashSet<>());
            for (DeuIssue issue : parts) {
                issue.stakes().stream()
                        .map(DeuStake::actor)
                        .filter(actor -> !INSTITUTIONS.contains(actor))
                        .forEach(ofYear::add);
            }
        }
        return members;
    }

    private static int year(List<DeuIssue> parts) {
        return parts.stream().mapToInt(DeuIssue::year).max().orElse(0);
    }

    private void strangers(List<DeuIssue> issues) {
        Set<String> known = new HashSet<>(INSTITUTIONS);
        councils.forEach(council -> known.addAll(council.power().keySet()));
        for (DeuIssue issue : issues) {
            for (DeuStake stake : issue.stakes()) {
                if (known.add(stake.actor())) {
                    problems.add(new DatasetFault(
                            issue.line(),
                            stake.actor() + " has a position on " + issue.name()
                                    + " but sits in none of the Councils given"));
                }
            }
        }
    }

    private void proposal(String name, List<DeuIssue> parts, Map<Integer, Set<String>> seen, List<Proposal> proposals) {
        int year = year(parts);
        Set<String> sofar = new HashSet<>();
        seen.forEach((when, members) -> {
            if (when <= year) {
                sofar.addAll(members);
            }
        });
        councils.stream()
                .filter(council -> council.power().keySet().containsAll(sofar))
                .findFirst()
                .ifPresentOrElse(
                        council -> proposals.add(new Proposal(
                                name,
                                parts.stream()
                                        .map(part -> decided(part, council))
                                        .toList())),
                        () -> problems.add(new DatasetFault(
                                parts.getFirst().line(),
                                "no Council given has all members with positions up to " + year
                                        + ", the year of proposal " + name)));
    }

    private static DecidedIssue decided(DeuIssue issue, Council council) {
        List<Actor> actors = issue.stakes().stream()
                .map(stake -> new Actor(
                        stake.actor(),
                        INSTITUTIONS.contains(stake.actor())
                                ? council.largest()
                                : council.power().getOrDefault(stake.actor(), 0.0),
                        stake.position(),
                        Math.max(LEAST_SALIENCE, stake.salience().orElse(LEAST_SALIENCE))))
                .toList();
        return new DecidedIssue(new Issue(issue.name(), Scale.of(0, 100), actors), issue.reference(), issue.outcome());
    }
}
