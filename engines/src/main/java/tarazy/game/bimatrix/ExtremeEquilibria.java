package tarazy.game.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.MixedProfile;
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.TableSolver;
import tarazy.game.UnsuitableGameException;
import tarazy.game.bimatrix.EquilibriumSet.Component;
import tarazy.game.bimatrix.Matching.Pair;

/**
 * All extreme equilibria of a game of two players, exactly, and how they hang together (Avis, Rosenberg, Savani and von
 * Stengel 2010, Economic Theory 42): the vertices of both best-response polytopes, matched by their labels. Every
 * equilibrium is a mixture of extreme ones of one component. Takes time in proportion to the vertices, of which there may
 * be exponentially many.
 *
 * @param mostWork when to give up: products of 64-bit words, about 10⁹ in a few seconds
 * @param mostEquilibria how many are listed
 */
public record ExtremeEquilibria(long mostWork, int mostEquilibria) implements TableSolver {
    private static final int MOST_SUBSETS = 1_000;
    private static final int TOLD = 10;

    /** With bounds that are met within about ten seconds. */
    public ExtremeEquilibria() {
        this(2_000_000_000L, 10_000);
    }

    @Override
    public String name() {
        return "enumerate";
    }

    @Override
    public Optional<String> objection(StrategicGame game) {
        return Bimatrix.objection(game);
    }

    private record Found(MixedProfile profile, Pair pair) {}

    /**
     * The equilibria with their components, without verification.
     *
     * @throws UnsuitableGameException if more than two players have a choice
     */
    public EquilibriumSet enumerate(StrategicGame game) {
        UnsuitableGameException.check(name(), game, objection(game));
        Bimatrix bimatrix = Bimatrix.of(game).undominated();
        int labels = bimatrix.labels();
        int rows = bimatrix.rows();
        Vertices second = Vertices.of(new Tableau(bimatrix.firstPayoffs(), rows, 0), mostWork / 2);
        Vertices first = Vertices.of(new Tableau(bimatrix.secondPayoffs(), 0, rows), mostWork - second.work());
        Matching matching = Matching.of(first.sets(), second.sets(), labels, rows, mostEquilibria);
        Map<Integer, List<Rational>> mine = new HashMap<>();
        Map<Integer, List<Rational>> theirs = new HashMap<>();
        List<Found> found = new ArrayList<>();
        for (Pair pair : matching.pairs()) {
            List<Rational> x = mine.computeIfAbsent(
                    pair.first(),
                    each -> point(bimatrix.secondPayoffs(), first.sets().get(each), 0, rows));
            List<Rational> y = theirs.computeIfAbsent(
                    pair.second(),
                    each -> point(bimatrix.firstPayoffs(), second.sets().get(each), rows, 0));
            found.add(new Found(bimatrix.profile(x, y), pair));
        }
        found.sort(Comparator.comparing(Found::profile, ExtremeEquilibria::compare));
        List<Component> components =
                Components.of(found.stream().map(Found::pair).toList(), MOST_SUBSETS);
        return new EquilibriumSet(
                found.stream().map(Found::profile).toList(),
                components,
                first.complete() && second.complete() && matching.complete(),
                first.sets().size() + second.sets().size() - 2L);
    }

    /** The probabilities at a vertex, from the inequalities that are tight there. */
    private static List<Rational> point(BigInteger[][] matrix, long[] tight, int firstVariable, int firstSlack) {
        int variables = matrix[0].length;
        List<Integer> support = new ArrayList<>();
        for (int i = 0; i < variables; i++) {
            if (!LabelSets.contains(tight, firstVariable + i)) {
                support.add(i);
            }
        }
        List<BigInteger[]> equations = new ArrayList<>();
        for (int r = 0; r < matrix.length; r++) {
            if (LabelSets.contains(tight, firstSlack + r)) {
                BigInteger[] equation = new BigInteger[support.size() + 1];
                for (int i = 0; i < support.size(); i++) {
                    equation[i] = matrix[r][support.get(i)];
                }
                equation[support.size()] = BigInteger.ONE;
                equations.add(equation);
            }
        }
        List<Rational> solution = LinearSystem.solve(equations.toArray(BigInteger[][]::new), support.size())
                .solution();
        Rational sum = solution.stream().reduce(Rational.ZERO, Rational::add);
        List<Rational> point = new ArrayList<>(Collections.nCopies(variables, Rational.ZERO));
        for (int i = 0; i < support.size(); i++) {
            point.set(support.get(i), solution.get(i).divide(sum));
        }
        return point;
    }

    /** Small supports first, then what comes first in the game. */
    private static int compare(MixedProfile a, MixedProfile b) {
        List<Rational> left = a.exactProbabilities().orElseThrow();
        List<Rational> right = b.exactProbabilities().orElseThrow();
        int order = Long.compare(support(left), support(right));
        for (int i = 0; order == 0 && i < left.size(); i++) {
            order = right.get(i).compareTo(left.get(i));
        }
        return order;
    }

    private static long support(List<Rational> probabilities) {
        return probabilities.stream().filter(each -> each.signum() > 0).count();
    }

    @Override
    public Solution solve(StrategicGame game) {
        EquilibriumSet set = enumerate(game);
        List<String> notes = new ArrayList<>();
        if (set.complete()) {
            notes.addAll(notes(set));
            return Solution.verified(name(), Concept.NASH, set.extreme(), Completeness.COMPLETE, notes);
        }
        if (set.extreme().size() >= mostEquilibria) {
            notes.add("there are more than " + mostEquilibria + " extreme equilibria; these are only some of them");
            return Solution.verified(name(), Concept.NASH, set.extreme(), Completeness.INCOMPLETE, notes);
        }
        List<MixedProfile> some = new ArrayList<>(set.extreme());
        for (MixedProfile other : LemkeHowson.onePath(game)) {
            if (!some.contains(other)) {
                some.add(other);
            }
        }
        notes.add("the search was stopped at its bound after " + set.vertices()
                + " vertices of the best-response polytopes: there may be further equilibria; those listed are what was met"
                + " until then, and what a path of Lemke and Howson leads to");
        return Solution.verified(name(), Concept.NASH, some, Completeness.UNKNOWN, notes);
    }

    private static List<String> notes(EquilibriumSet set) {
        List<String> notes = new ArrayList<>();
        int count = set.components().size();
        int extreme = set.extreme().size();
        notes.add(
                count < extreme
                        ? extreme + " extreme equilibria in " + count + (count == 1 ? " component" : " components")
                        : extreme == 1 ? "there is one equilibrium" : "all " + extreme + " equilibria are isolated");
        int told = 0;
        for (int i = 0; i < count && told < TOLD; i++) {
            Component component = set.components().get(i);
            if (!component.isolated()) {
                told++;
                notes.add("component " + (i + 1) + " is a continuum with the extreme equilibria "
                        + numbers(component.equilibria()) + subsets(component.nashSubsets()));
            }
        }
        return notes;
    }

    private static String subsets(List<List<Integer>> subsets) {
        if (subsets.size() < 2) {
            return "";
        }
        int more = subsets.size() - TOLD;
        return ", the union of all that mixes "
                + subsets.stream().limit(TOLD).map(ExtremeEquilibria::numbers).collect(Collectors.joining("; or "))
                + (more > 0 ? "; or of " + more + " more sets" : "");
    }

    private static String numbers(List<Integer> places) {
        int more = places.size() - TOLD;
        return places.stream()
                        .limit(TOLD)
                        .map(place -> Integer.toString(place + 1))
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
