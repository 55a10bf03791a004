package tarazy.game.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.GameNames;
import tarazy.game.MixedProfile;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.TableSolver;
import tarazy.game.UnsuitableGameException;
import tarazy.game.bimatrix.Bimatrix;

/**
 * Equilibria by their supports, in the order and with the pruning of Porter, Nudelman and Shoham (2004). With two players
 * all is exact, and the extreme equilibria are listed. With more, the equations of a support are solved by interval
 * arithmetic, which proves where there is just one solution and where none, so that the list can be certified: it is called
 * complete only if each support was excluded by proof or all its solutions were isolated. Solutions that are simple
 * fractions are recognised and made exact.
 *
 * @param mostWork when to give up, in elementary operations, about 10⁸ in a second
 * @param mostBoxes how many boxes a support is split into before it is left undecided
 */
public record SupportEnumeration(long mostWork, int mostBoxes) implements TableSolver {
    private static final int TOLD = 5;

    /** With bounds that are met within about ten seconds. */
    public SupportEnumeration() {
        this(2_000_000_000L, 20_000);
    }

    @Override
    public String name() {
        return "support";
    }

    @Override
    public Optional<String> objection(StrategicGame game) {
        return Optional.empty();
    }

    @Override
    public Solution solve(StrategicGame game) {
        UnsuitableGameException.check(name(), game, objection(game));
        Effort effort = new Effort(mostWork);
        List<String> notes = new ArrayList<>();
        List<MixedProfile> found;
        boolean complete = true;
        if (Bimatrix.objection(game).isEmpty()) {
            found = TwoPlayerSupports.of(Bimatrix.of(game).undominated(), effort);
        } else {
            ManyPlayerSupports supports = ManyPlayerSupports.of(new PayoffTable(game), mostBoxes, effort);
            found = supports.found();
            complete = supports.undecided().isEmpty();
            if (supports.continua() > 0) {
                notes.add("one player's ties make infinitely many equilibria on " + supports.continua()
                        + (supports.continua() == 1 ? " support" : " supports")
                        + "; of these the extreme ones are listed");
            }
            notes.addAll(notes(game, supports.undecided()));
        }
        if (effort.spent()) {
            complete = false;
            notes.add("the search was stopped at its bound; not all supports were looked at");
        } else if (complete) {
            notes.add("each support was solved or excluded by proof");
        }
        return Solution.verified(
                name(), Concept.NASH, found, complete ? Completeness.COMPLETE : Completeness.UNKNOWN, notes);
    }

    private static List<String> notes(StrategicGame game, List<int[][]> undecided) {
        List<String> notes = new ArrayList<>();
        for (int[][] supports : undecided.subList(0, Math.min(TOLD, undecided.size()))) {
            notes.add("not decided whether there are further equilibria, perhaps a continuum, with the supports "
                    + IntStream.range(0, supports.length)
                            .mapToObj(p -> names(game, p, supports[p]))
                            .collect(Collectors.joining("; ")));
        }
        if (undecided.size() > TOLD) {
            notes.add("and the same of " + (undecided.size() - TOLD) + " more supports");
        }
        return notes;
    }

    private static String names(StrategicGame game, int player, int[] support) {
        List<String> names = GameNames.strategies(game, player);
        return GameNames.players(game).get(player) + ": "
                + IntStream.of(support).mapToObj(names::get).collect(Collectors.joining(", "));
    }
}
