package tarazy.game.bimatrix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.MixedProfile;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.TableSolver;
import tarazy.game.UnsuitableGameException;

/**
 * The paths of Lemke and Howson (1964) in a game of two players, exactly, with a lexicographic ratio rule so that they end
 * in degenerate games, too. Every path leads to an equilibrium; not every equilibrium lies at the end of a path.
 *
 * @param label the strategy that is dropped first, counted from 0 through those of the first player and then of the
 *     second; empty for each in turn
 * @param onward whether paths are followed from the equilibria found as well
 * @param mostWork when to give up: products of 64-bit words, about 10⁹ in a few seconds
 */
public record LemkeHowson(OptionalInt label, boolean onward, long mostWork) implements TableSolver {
    private static final long MOST_WORK = 1_000_000_000L;
    private static final int TOLD = 30;
    private static final int TOLD_LABELS = 12;

    /** All labels, from the start only. */
    public LemkeHowson() {
        this(OptionalInt.empty(), false, MOST_WORK);
    }

    /** All labels, from the start and from all equilibria found. */
    public static LemkeHowson everywhere() {
        return new LemkeHowson(OptionalInt.empty(), true, MOST_WORK);
    }

    /** One label, from the start only. */
    public static LemkeHowson from(int label) {
        return new LemkeHowson(OptionalInt.of(label), false, MOST_WORK);
    }

    /** What the first label leads to, nothing if the path is too long. */
    static List<MixedProfile> onePath(StrategicGame game) {
        Search search = new Search(Bimatrix.of(game), MOST_WORK / 2);
        search.run(List.of(0), false);
        return List.copyOf(search.found.keySet());
    }

    @Override
    public String name() {
        return "lemke-howson";
    }

    @Override
    public Optional<String> objection(StrategicGame game) {
        Optional<String> objection = Bimatrix.objection(game);
        if (objection.isEmpty() && label.isPresent()) {
            int labels = Bimatrix.of(game).labels();
            if (label.getAsInt() < 0 || label.getAsInt() >= labels) {
                return Optional.of("label " + label.getAsInt() + " to drop must be from 0 to " + (labels - 1)
                        + ", counting the strategies of the first player and then of the second");
            }
        }
        return objection;
    }

    @Override
    public Solution solve(StrategicGame game) {
        UnsuitableGameException.check(name(), game, objection(game));
        Bimatrix bimatrix = Bimatrix.of(game);
        List<Integer> labels = new ArrayList<>();
        for (int k = 0; k < bimatrix.labels(); k++) {
            if (label.isEmpty() || label.getAsInt() == k) {
                labels.add(k);
            }
        }
        Search search = new Search(bimatrix, mostWork);
        search.run(labels, onward);
        List<String> notes = new ArrayList<>();
        int number = 0;
        for (List<String> from : search.found.values()) {
            number++;
            if (number <= TOLD) {
                int more = from.size() - TOLD_LABELS;
                notes.add("equilibrium " + number + " is reached by dropping "
                        + String.join(", ", from.subList(0, Math.min(TOLD_LABELS, from.size())))
                        + (more > 0 ? " and " + more + " more" : ""));
            }
        }
        if (number > TOLD) {
            notes.add("and " + (number - TOLD) + " more equilibria");
        }
        if (search.stopped) {
            notes.add("the search was stopped at its bound of " + mostWork
                    + " products of words; not all paths were followed");
        }
        Bimatrix reduced = bimatrix.undominated();
        boolean only = reduced.rows() == 1 && reduced.columns() == 1 && number > 0;
        if (only) {
            notes.add("all else is strictly dominated, so that there is no other equilibrium");
        }
        return Solution.verified(
                name(),
                Concept.NASH,
                List.copyOf(search.found.keySet()),
                only ? Completeness.COMPLETE : Completeness.UNKNOWN,
                notes);
    }

    private static final class Search {
        private final Bimatrix game;
        private final LabelSets met;
        /** With the labels that lead there. */
        private final Map<MixedProfile, List<String>> found = new LinkedHashMap<>();

        private final Deque<CompletePair> open = new ArrayDeque<>();
        private long work;
        private boolean stopped;

        Search(Bimatrix game, long mostWork) {
            this.game = game;
            this.met = new LabelSets(game.labels());
            this.work = mostWork;
        }

        void run(List<Integer> labels, boolean onward) {
            CompletePair artificial = CompletePair.artificial(game);
            met.add(artificial.key(met));
            open.add(artificial);
            while (!open.isEmpty() && !stopped) {
                CompletePair start = open.remove();
                for (int i = 0; i < labels.size() && !stopped; i++) {
                    follow(start, labels.get(i));
                }
                if (!onward) {
                    return;
                }
            }
        }

        private void follow(CompletePair start, int label) {
            CompletePair end = start.copy();
            work -= end.follow(label, work);
            if (work < 0) {
                stopped = true;
                return;
            }
            boolean fresh = met.add(end.key(met));
            if (!end.isArtificial()) {
                List<String> from = found.computeIfAbsent(end.profile(), _ -> new ArrayList<>());
                if (start.isArtificial()) {
                    from.add(game.name(label));
                } else if (from.isEmpty()) {
                    from.add(game.name(label) + " from another equilibrium");
                }
                if (fresh) {
                    open.add(end);
                }
            }
        }
    }
}
