package tarazy.bargain.veto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.OptionWords;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;
import tarazy.bargain.Weighting;

/**
 * A vote between the status quo and what an agenda setter proposes, in which veto players have to agree (Romer and Rosenthal 1978;
 * Tsebelis 2002). Everybody votes for what is nearer, and for a proposal that is as near. Positions that no sufficient majority wants
 * to change are the core; what a sufficient majority likes as much as the status quo is its win set. The settlement is
 *
 * <ul>
 *   <li>the status quo, if it is in the core;
 *   <li>else the agenda setter's best position in the win set;
 *   <li>without a setter, the end of the core that is nearer to the status quo, to which majorities lead step by step;
 *   <li>without a status quo, the setter's best position in the core or, without a setter either, its lower end: the weighted median
 *       (Black 1948) if half is enough and nobody has a veto. The settlement then carries the whole core.
 * </ul>
 *
 * <p>Time O(n²) an issue for n actors. Issues of an agenda are settled one by one. A veto player or setter without a stake in an issue
 * does not act there.
 *
 * @param quota the share of weight that a majority needs, .5 to 1: more than half if it is .5, at least this share otherwise
 * @param statusQuo one position an issue, in the agenda's order; empty if there is none
 * @param veto names of those without whom nothing is changed
 * @param setter name of the only one who proposes; empty if all can
 * @param weighting what makes a vote count
 */
public record VetoPlayers(double quota, List<Double> statusQuo, List<String> veto, String setter, Weighting weighting)
        implements BargainingModel {
    /** @throws IllegalArgumentException if the quota is not from .5 to 1 */
    public VetoPlayers {
        if (!(quota >= 0.5 && quota <= 1)) {
            throw new IllegalArgumentException("veto players: the quota must be from 0.5 to 1, is " + quota);
        }
        statusQuo = List.copyOf(statusQuo);
        veto = veto.stream().map(String::strip).toList();
        setter = setter.strip();
    }

    /** More than half of capability times salience; no status quo, no vetoes, no agenda setter. */
    public VetoPlayers() {
        this(0.5, List.of(), List.of(), "", Weighting.CAPABILITY_TIMES_SALIENCE);
    }

    /**
     * The same with one option changed.
     *
     * @param key quota, status-quo (a position, or one for each issue with commas between), veto (names with commas between), setter
     *     (a name) or weighting
     * @throws IllegalArgumentException that says what is allowed
     */
    public VetoPlayers with(String key, String value) {
        return switch (key) {
            case "quota" ->
                new VetoPlayers(
                        OptionWords.number(key, value, 0.5, 1, "a number from 0.5 to 1"),
                        statusQuo,
                        veto,
                        setter,
                        weighting);
            case "status-quo" -> new VetoPlayers(quota, positions(key, value), veto, setter, weighting);
            case "veto" ->
                new VetoPlayers(
                        quota,
                        statusQuo,
                        Arrays.stream(value.split(",", -1))
                                .filter(name -> !name.isBlank())
                                .toList(),
                        setter,
                        weighting);
            case "setter" -> new VetoPlayers(quota, statusQuo, veto, value, weighting);
            case "weighting" ->
                new VetoPlayers(quota, statusQuo, veto, setter, OptionWords.constant(Weighting.class, key, value));
            default ->
                throw OptionWords.unknown(
                        "the veto player model", key, "quota", "status-quo", "veto", "setter", "weighting");
        };
    }

    private static List<Double> positions(String key, String value) {
        return Arrays.stream(value.split(",", -1))
                .map(each -> OptionWords.number(
                        key,
                        each,
                        -Double.MAX_VALUE,
                        Double.MAX_VALUE,
                        "a number, or several with commas between them"))
                .toList();
    }

    /**
     * Core and win set of every issue.
     *
     * @throws IllegalArgumentException if an option names somebody else, or the status quo is not one of these issues
     */
    public List<Reading> read(Agenda agenda) {
        return vote(agenda).stream().map(Vote::reading).toList();
    }

    private List<Vote> vote(Agenda agenda) {
        Stakes stakes = Stakes.of(agenda);
        checkNames(agenda.actors());
        checkStatusQuo(agenda);
        List<Vote> votes = new ArrayList<>();
        for (int k = 0; k < stakes.issues(); k++) {
            Vote vote = new Vote(this, agenda.actors());
            vote.take(stakes, k);
            votes.add(vote);
        }
        return votes;
    }

    private void checkNames(List<String> actors) {
        List<String> strangers = Stream.concat(veto.stream(), Stream.of(setter).filter(name -> !name.isEmpty()))
                .filter(name -> !actors.contains(name))
                .distinct()
                .toList();
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException("veto players: nobody is called %s; actors are %s"
                    .formatted(String.join(", ", strangers), String.join(", ", actors)));
        }
    }

    private void checkStatusQuo(Agenda agenda) {
        if (!Vote.fits(statusQuo, Stakes.of(agenda))) {
            throw new IllegalArgumentException(
                    "agenda %s: the status quo must be one position on the scale of each of the %d issues, is %s"
                            .formatted(agenda.name(), agenda.issues().size(), statusQuo));
        }
    }

    @Override
    public Bargaining bargain(Agenda agenda) {
        List<Settlement> settlements = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Vote> votes = vote(agenda);
        for (int k = 0; k < votes.size(); k++) {
            Vote vote = votes.get(k);
            settlements.add(vote.settlement());
            if (vote.anybody()) {
                notes.add(note(agenda.issues().get(k).name(), vote.reading()));
            }
        }
        return Bargaining.atOnce(agenda, settlements, notes);
    }

    private static String note(String issue, Reading reading) {
        String core = issue
                + (reading.coreLow() == reading.coreHigh()
                        ? ": only " + reading.coreLow() + " cannot be voted down"
                        : ": from " + reading.coreLow() + " to " + reading.coreHigh() + " nothing can be voted down");
        if (Double.isNaN(reading.winLow())) {
            return core;
        }
        return core
                + (reading.winLow() == reading.winHigh()
                        ? ", the status quo of " + reading.winLow() + " stays"
                        : ", the status quo gives way to anything from " + reading.winLow() + " to "
                                + reading.winHigh());
    }

    /** @throws IllegalStateException if there are veto players or a setter, who have to be found by name */
    @Override
    public Bargainer bargainer(int actors, int issues) {
        if (!veto.isEmpty() || !setter.isEmpty()) {
            throw new IllegalStateException("veto players and setters have names: use bargainer(names, issues)");
        }
        return new VoteBargainer(new Vote(this, actors), statusQuo);
    }

    @Override
    public Bargainer bargainer(List<String> actors, int issues) {
        checkNames(actors);
        return new VoteBargainer(new Vote(this, actors), statusQuo);
    }
}
