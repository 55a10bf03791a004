package tarazy.game.support;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.game.Equilibrium;
import tarazy.game.MixedProfile;
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.bimatrix.LinearSystem;

/** Equilibria of a game of three or more players, support by support. */
final class ManyPlayerSupports {
    private static final Rational LARGEST_DENOMINATOR = Rational.of(1_000_000);
    /** How far below 0 a probability may be by rounding. */
    private static final double ROUNDING = 1e-11;

    private static final int MOST_SAMPLES = 10;

    private final PayoffTable table;
    private final int mostBoxes;
    private final Effort effort;
    private final List<MixedProfile> found = new ArrayList<>();
    private final List<int[][]> undecided = new ArrayList<>();
    private int continua;
    private int samples;

    private ManyPlayerSupports(PayoffTable table, int mostBoxes, Effort effort) {
        this.table = table;
        this.mostBoxes = mostBoxes;
        this.effort = effort;
    }

    static ManyPlayerSupports of(PayoffTable table, int mostBoxes, Effort effort) {
        ManyPlayerSupports supports = new ManyPlayerSupports(table, mostBoxes, effort);
        new SupportSearch(table.counts(), table.ranks(), effort, supports::visit).run();
        return supports;
    }

    List<MixedProfile> found() {
        return found;
    }

    /** Supports of which it is not known whether all their equilibria were found. */
    List<int[][]> undecided() {
        return undecided;
    }

    /** On how many supports there are surely infinitely many, whose extreme points are listed. */
    int continua() {
        return continua;
    }

    private void visit(int[][] supports) {
        if (TiedReplies.applies(supports)) {
            effort.spend(2_000);
            TiedReplies replies = TiedReplies.of(table, supports, effort);
            replies.inner().forEach(each -> found.add(each.profile()));
            continua += replies.continuum() ? 1 : 0;
            return;
        }
        if (LinearSupport.applies(supports)) {
            effort.spend(2_000);
            LinearSupport linear = LinearSupport.of(table, supports);
            if (linear.kind() == LinearSystem.Kind.ONE) {
                ExactPoint point = linear.point();
                if (point.best()) {
                    found.add(point.profile());
                }
                return;
            }
            if (linear.kind() == LinearSystem.Kind.NONE) {
                return;
            }
        }
        SupportSystem system = new SupportSystem(table, supports);
        effort.spend(system.cost());
        RootSearch search = RootSearch.of(system, mostBoxes, effort);
        boolean decided = search.complete();
        boolean any = false;
        for (Interval[] root : search.roots()) {
            switch (judge(system, supports, root)) {
                case NO -> {}
                case YES -> any = true;
                case MAYBE -> decided = false;
            }
        }
        if (!decided) {
            undecided.add(supports);
            if (!any && samples < MOST_SAMPLES) {
                sample(system, supports);
            }
        }
    }

    private enum Verdict {
        YES,
        NO,
        MAYBE
    }

    /** Whether the solution in a narrow box is an equilibrium with these supports; notes it if it is or may be one. */
    private Verdict judge(SupportSystem system, int[][] supports, Interval[] root) {
        Interval[][] mixed = system.mixed(root);
        boolean positive = true;
        for (Interval[] each : mixed) {
            for (Interval weight : each) {
                if (weight.high() < 0) {
                    return Verdict.NO;
                }
                positive &= weight.low() > 0;
            }
        }
        if (system.excluded(mixed)) {
            return Verdict.NO;
        }
        ExactPoint exact = rational(supports, root);
        if (exact != null) {
            // a weight of 0 belongs to a smaller support
            if (!exact.positive() || !exact.best()) {
                return Verdict.NO;
            }
            found.add(exact.profile());
            return Verdict.YES;
        }
        double[] centre = new double[root.length];
        for (int i = 0; i < root.length; i++) {
            centre[i] = root[i].middle();
        }
        boolean certain = positive && system.best(mixed);
        boolean added = (certain || !repeats(supports, centre, system)) && add(system, supports, centre);
        return certain && added ? Verdict.YES : Verdict.MAYBE;
    }

    /** The solution in a box if it is one of simple fractions; nothing if not. */
    private @Nullable ExactPoint rational(int[][] supports, Interval[] root) {
        List<List<Rational>> weights = new ArrayList<>();
        int next = 0;
        for (int[] support : supports) {
            List<Rational> own = new ArrayList<>();
            Rational last = Rational.ONE;
            for (int k = 0; k + 1 < support.length; k++) {
                Interval box = root[next++];
                Rational simple = SimplestRational.between(Rational.exactly(box.low()), Rational.exactly(box.high()));
                if (Rational.of(simple.denominator(), BigInteger.ONE).compareTo(LARGEST_DENOMINATOR) > 0) {
                    return null;
                }
                own.add(simple);
                last = last.subtract(simple);
            }
            own.add(last);
            weights.add(own);
        }
        ExactPoint point = new ExactPoint(table, supports, weights);
        return point.indifferent() ? point : null;
    }

    /** A solution on a support where there may be a continuum, from a few starts, so that the list shows one of them. */
    private void sample(SupportSystem system, int[][] supports) {
        for (int start = 0; start < 4; start++) {
            double[] solution = Newton.nearest(system, start(system, supports, start));
            if (solution != null && add(system, supports, solution)) {
                samples++;
                return;
            }
        }
    }

    /** The middle, and points some way from it, always the same. */
    private static double[] start(SupportSystem system, int[][] supports, int number) {
        double[] point = new double[system.unknowns()];
        int next = 0;
        for (int[] support : supports) {
            for (int k = 0; k + 1 < support.length; k++) {
                // the golden ratio spreads them evenly
                double spread = (number * 0.6180339887498949 * (next + 1)) % 1;
                point[next++] = (number == 0 ? 1 : 0.5 + spread) / support.length;
            }
        }
        return point;
    }

    private boolean repeats(int[][] supports, double[] point, SupportSystem system) {
        double[] all = spread(supports, system.mixed(point));
        return found.stream().anyMatch(each -> {
            double[] known = each.probabilities();
            for (int i = 0; i < all.length; i++) {
                if (Math.abs(known[i] - all[i]) > 1e-9) {
                    return false;
                }
            }
            return true;
        });
    }

    /** Adds a point unless it is no profile, or no equilibrium even to the precision of doubles. */
    private boolean add(SupportSystem system, int[][] supports, double[] point) {
        double[] all = spread(supports, system.mixed(point));
        for (double each : all) {
            if (!(each >= 0)) {
                return false;
            }
        }
        MixedProfile profile = MixedProfile.of(table.game(), all);
        if (Equilibrium.verified(profile).relativeRegret() > Solution.ROUNDING) {
            return false;
        }
        return found.add(profile);
    }

    private double[] spread(int[][] supports, double[][] mixed) {
        double[] all = new double[table.game().firstStrategy()[supports.length]];
        for (int p = 0; p < supports.length; p++) {
            for (int k = 0; k < supports[p].length; k++) {
                double weight = mixed[p][k];
                all[table.game().firstStrategy()[p] + supports[p][k]] = weight < 0 && weight > -ROUNDING ? 0 : weight;
            }
        }
        return all;
    }
}
