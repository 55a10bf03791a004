package tarazy.game.linear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.SequenceForm;
import tarazy.game.SequencePayoffs;
import tarazy.game.Solution;
import tarazy.game.TreeSolver;
import tarazy.game.UnsuitableGameException;

/**
 * Two players with any payoffs: equilibria by Lemke's method on the sequence form (Koller, Megiddo and von Stengel 1996). The
 * covering vector is that of von Stengel, van den Elzen and Talman (2002): a prior about how the other plays, with which the
 * method cannot end in a ray, and which finds an equilibrium in whatever signs payoffs have. The path is followed in doubles
 * and its last basis solved exactly; if that is no solution, the path is followed exactly.
 *
 * @param starts from how many priors, 1 or more: uniform play first, then other mixtures, always the same. Several may end
 *     in several equilibria; each is given once.
 */
public record SequenceLemke(int starts) implements TreeSolver {
    /** How many rows a problem may have. */
    private static final int MOST_ROWS = 15_000;

    private static final int MOST_STARTS = 10_000;

    /** How many more priors are tried if none has led to an equilibrium. */
    private static final int MORE_STARTS = 2;

    public SequenceLemke {
        if (starts < 1 || starts > MOST_STARTS) {
            throw new IllegalArgumentException("starts is " + starts + ", must be from 1 to " + MOST_STARTS);
        }
    }

    /** From uniform play only. */
    public SequenceLemke() {
        this(1);
    }

    @Override
    public String name() {
        return "lcp";
    }

    @Override
    public Optional<String> objection(CompiledGame game) {
        return TwoPlayers.objection(game).or(() -> tooLarge(game));
    }

    private static Optional<String> tooLarge(CompiledGame game) {
        int rows = SequenceProblem.rows(game);
        return rows <= MOST_ROWS
                ? Optional.empty()
                : Optional.of("its complementarity problem would have " + rows + " rows, at most " + MOST_ROWS
                        + " are allowed");
    }

    @Override
    public Solution solve(CompiledGame game) {
        UnsuitableGameException.check(name(), game.source(), objection(game));
        SequenceForm form = game.sequenceForm();
        SequencePayoffs pairs = form.payoffs();
        List<PairPayoffs> payoffs = List.of(PairPayoffs.of(form, pairs, 0), PairPayoffs.of(form, pairs, 1));
        SequencedMap<Object, BehaviorProfile> found = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        int tried = starts;
        for (int key = 0; key < tried; key++) {
            SequenceProblem problem = new SequenceProblem(form, pairs, payoffs, key);
            String start = tried == 1 && key == 0 ? "" : "prior " + (key + 1) + ": ";
            Path path = new Path(form, problem);
            path.follow();
            path.notes().forEach(note -> notes.add(start + note));
            path.profile().ifPresent(profile -> found.putIfAbsent(path.plans(), profile));
            if (found.isEmpty() && key == tried - 1 && tried < starts + MORE_STARTS) {
                tried++;
            }
        }
        if (tried > 1) {
            notes.add("from " + tried + " priors " + found.size()
                    + (found.size() == 1 ? " equilibrium" : " different equilibria"));
        }
        return Solution.verified(name(), Concept.NASH, List.copyOf(found.values()), completeness(game, found), notes);
    }

    /** There are no others only if nobody has a choice; nothing else is known. */
    private static Completeness completeness(CompiledGame game, Map<Object, BehaviorProfile> found) {
        return game.actions() == game.informationSets() && found.size() == 1
                ? Completeness.COMPLETE
                : Completeness.UNKNOWN;
    }
}
