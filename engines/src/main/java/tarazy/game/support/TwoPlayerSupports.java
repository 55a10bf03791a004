package tarazy.game.support;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tarazy.game.MixedProfile;
import tarazy.game.Rational;
import tarazy.game.bimatrix.Bimatrix;
import tarazy.game.bimatrix.LinearSystem;

/**
 * All extreme equilibria of a game of two players, support by support, exactly. What makes the other player indifferent on
 * its support is a polytope, most of the time a point; the equilibria with a pair of supports are the pairs of its vertices
 * that use the whole support.
 */
final class TwoPlayerSupports {
    private final Bimatrix game;
    private final Effort effort;
    private final long[][] firstResidues;
    private final long[][] secondResidues;
    private final List<MixedProfile> found = new ArrayList<>();

    private TwoPlayerSupports(Bimatrix game, Effort effort) {
        this.game = game;
        this.effort = effort;
        this.firstResidues = ModularRank.residues(game.firstPayoffs());
        this.secondResidues = ModularRank.residues(game.secondPayoffs());
    }

    static List<MixedProfile> of(Bimatrix game, Effort effort) {
        TwoPlayerSupports supports = new TwoPlayerSupports(game, effort);
        supports.run();
        return supports.found;
    }

    private void run() {
        List<BigInteger> mine = new ArrayList<>();
        List<BigInteger> theirs = new ArrayList<>();
        for (int j = 0; j < game.columns(); j++) {
            for (int i = 0; i < game.rows(); i++) {
                mine.add(game.firstPayoffs()[i][j]);
                theirs.add(game.secondPayoffs()[j][i]);
            }
        }
        int[][] ranks = {Ranks.of(mine), Ranks.of(theirs)};
        new SupportSearch(new int[] {game.rows(), game.columns()}, ranks, effort, this::visit).run();
    }

    private void visit(int[][] supports) {
        int[] rows = supports[0];
        int[] columns = supports[1];
        effort.spend((long) Math.max(rows.length, columns.length) * rows.length * columns.length);
        if (ModularRank.contradictory(firstResidues, rows, columns)
                || ModularRank.contradictory(secondResidues, columns, rows)) {
            return;
        }
        // first the side that is more likely to have no solution
        boolean tall = rows.length > columns.length;
        Collection<List<Rational>> one = tall ? second(rows, columns) : first(rows, columns);
        if (one.isEmpty()) {
            return;
        }
        Collection<List<Rational>> other = tall ? first(rows, columns) : second(rows, columns);
        for (List<Rational> x : tall ? other : one) {
            for (List<Rational> y : tall ? one : other) {
                found.add(game.profile(x, y));
            }
        }
    }

    /** What the first player may do. */
    private Collection<List<Rational>> first(int[] rows, int[] columns) {
        return new Side(game.secondPayoffs(), rows).points(columns);
    }

    /** What the second player may do. */
    private Collection<List<Rational>> second(int[] rows, int[] columns) {
        return new Side(game.firstPayoffs(), columns).points(rows);
    }

    /** Strategies with a given support, by the other's payoffs against it. */
    private final class Side {
        /** [other's strategy][own strategy] */
        private final BigInteger[][] matrix;

        private final int[] support;
        private final Set<List<Rational>> points = new LinkedHashSet<>();

        Side(BigInteger[][] matrix, int[] support) {
            this.matrix = matrix;
            this.support = support;
        }

        /** The vertices of the set of those to which the given ones are best replies. */
        Collection<List<Rational>> points(int[] ties) {
            points(ties, 0, -1);
            return points;
        }

        /** @param rank which must be exceeded, as the last tie follows from the others if not */
        private void points(int[] ties, int from, int rank) {
            effort.spend(50L * ties.length * support.length * support.length);
            if (effort.spent()) {
                return;
            }
            BigInteger[][] equations = new BigInteger[ties.length][support.length + 1];
            for (int r = 0; r < ties.length; r++) {
                for (int c = 0; c < support.length; c++) {
                    equations[r][c] = matrix[ties[r]][support[c]];
                }
                equations[r][support.length] = BigInteger.ONE;
            }
            LinearSystem system = LinearSystem.solve(equations, support.length);
            if (system.rank() <= rank) {
                return;
            }
            switch (system.kind()) {
                case NONE -> {}
                case ONE -> keep(system.solution());
                case MANY -> {
                    for (int next = from; next < matrix.length; next++) {
                        int tie = next;
                        if (IntStream.of(ties).noneMatch(each -> each == tie)) {
                            int[] more = Arrays.copyOf(ties, ties.length + 1);
                            more[ties.length] = tie;
                            points(more, next + 1, system.rank());
                        }
                    }
                }
            }
        }

        private void keep(List<Rational> solution) {
            Rational sum = Rational.ZERO;
            for (Rational each : solution) {
                if (each.signum() <= 0) {
                    return;
                }
                sum = sum.add(each);
            }
            for (BigInteger[] row : matrix) {
                Rational worth = Rational.ZERO;
                for (int c = 0; c < support.length; c++) {
                    worth = worth.add(solution.get(c).multiply(Rational.of(row[support[c]], BigInteger.ONE)));
                }
                if (worth.compareTo(Rational.ONE) > 0) {
                    return;
                }
            }
            List<Rational> point = new ArrayList<>(Collections.nCopies(matrix[0].length, Rational.ZERO));
            for (int c = 0; c < support.length; c++) {
                point.set(support[c], solution.get(c).divide(sum));
            }
            points.add(point);
        }
    }
}
