package tarazy.game.bimatrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tarazy.game.MixedProfile;
import tarazy.game.Rational;
import tarazy.game.StrategicGame;

/** All extreme equilibria of a small table of two players by trying all bases: slow, and nothing shared with the solvers. */
public final class BruteForce {
    private final StrategicGame game;
    private final int rows;
    private final int columns;

    private BruteForce(StrategicGame game) {
        this.game = game;
        this.rows = game.strategyCount(0);
        this.columns = game.strategyCount(1);
    }

    public static Set<MixedProfile> equilibria(StrategicGame game) {
        BruteForce force = new BruteForce(game);
        Set<MixedProfile> equilibria = new LinkedHashSet<>();
        Set<List<Rational>> theirs = force.vertices(0);
        for (List<Rational> x : force.vertices(1)) {
            for (List<Rational> y : theirs) {
                List<Rational> both = new ArrayList<>(x);
                both.addAll(y);
                MixedProfile profile = MixedProfile.exact(game, both);
                if (profile.verify().exactEquilibrium()) {
                    equilibria.add(profile);
                }
            }
        }
        return equilibria;
    }

    private Rational payoff(int player, int own, int other) {
        return game.payoff(player, player == 0 ? game.cell(own, other) : game.cell(other, own));
    }

    /** Strategies of the other player that are determined by what they make a player indifferent between. */
    private Set<List<Rational>> vertices(int player) {
        int own = player == 0 ? rows : columns;
        int other = player == 0 ? columns : rows;
        Set<List<Rational>> vertices = new LinkedHashSet<>();
        for (int support = 1; support < 1 << other; support++) {
            for (int ties = 1; ties < 1 << own; ties++) {
                if (Integer.bitCount(support) == Integer.bitCount(ties)) {
                    List<Rational> vertex = vertex(player, own, other, support, ties);
                    if (!vertex.isEmpty()) {
                        vertices.add(vertex);
                    }
                }
            }
        }
        return vertices;
    }

    private List<Rational> vertex(int player, int own, int other, int support, int ties) {
        List<Integer> played = members(support, other);
        List<Integer> tied = members(ties, own);
        int n = played.size();
        // probabilities, then the payoff
        Rational[][] system = new Rational[n + 1][n + 2];
        for (int r = 0; r <= n; r++) {
            for (int c = 0; c < n; c++) {
                system[r][c] = r < n ? payoff(player, tied.get(r), played.get(c)) : Rational.ONE;
            }
            system[r][n] = r < n ? Rational.of(-1) : Rational.ZERO;
            system[r][n + 1] = r < n ? Rational.ZERO : Rational.ONE;
        }
        if (!solve(system)) {
            return List.of();
        }
        List<Rational> point = new ArrayList<>(Collections.nCopies(other, Rational.ZERO));
        for (int c = 0; c < n; c++) {
            if (system[c][n + 1].signum() <= 0) {
                return List.of();
            }
            point.set(played.get(c), system[c][n + 1]);
        }
        for (int s = 0; s < own; s++) {
            Rational worth = Rational.ZERO;
            for (int t = 0; t < other; t++) {
                worth = worth.add(point.get(t).multiply(payoff(player, s, t)));
            }
            if (worth.compareTo(system[n][n + 1]) > 0) {
                return List.of();
            }
        }
        return point;
    }

    private static List<Integer> members(int set, int size) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if ((set >> i & 1) != 0) {
                members.add(i);
            }
        }
        return members;
    }

    /** Gauss and Jordan; false if there is not just one solution. */
    private static boolean solve(Rational[][] system) {
        int n = system.length;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            while (pivot < n && system[pivot][c].signum() == 0) {
                pivot++;
            }
            if (pivot == n) {
                return false;
            }
            Rational[] row = system[pivot];
            system[pivot] = system[c];
            system[c] = row;
            Rational by = row[c];
            for (int k = 0; k <= n; k++) {
                row[k] = row[k].divide(by);
            }
            for (int r = 0; r < n; r++) {
                Rational factor = system[r][c];
                for (int k = 0; r != c && k <= n; k++) {
                    system[r][k] = system[r][k].subtract(factor.multiply(row[k]));
                }
            }
        }
        return true;
    }
}
