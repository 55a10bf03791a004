package tarazy.game.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * All solutions of a support's equations in the simplices, by proof: boxes are split until each is excluded, lies where a
 * solution is known to be the only one, or is found to hold just one (Krawczyk 1969; Neumaier 1990, Interval Methods for
 * Systems of Equations, 5.1). Newton's method proposes solutions, around which as large a box as possible is proved to hold
 * no other.
 */
final class RootSearch {
    private static final double SMALLEST = 1e-6;
    private static final int MOST_OPEN = 8;

    private final SupportSystem system;
    private final Effort effort;
    private final List<Interval[]> roots = new ArrayList<>();
    /** Boxes that hold one solution each. */
    private final List<Interval[]> solved = new ArrayList<>();

    private final Deque<Interval[]> boxes = new ArrayDeque<>();
    private int open;
    private boolean complete;

    private RootSearch(SupportSystem system, Effort effort) {
        this.system = system;
        this.effort = effort;
    }

    static RootSearch of(SupportSystem system, int mostBoxes, Effort effort) {
        RootSearch search = new RootSearch(system, effort);
        search.run(mostBoxes);
        return search;
    }

    /** Narrow boxes, each around one solution; some may lie outside of the simplices. */
    List<Interval[]> roots() {
        return roots;
    }

    /** Whether there are surely no others. */
    boolean complete() {
        return complete;
    }

    private void run(int mostBoxes) {
        Interval[] start = new Interval[system.unknowns()];
        Arrays.fill(start, new Interval(0, 1));
        boxes.push(start);
        for (int done = 0; !boxes.isEmpty(); done++) {
            if (done == mostBoxes || open > MOST_OPEN || effort.spent()) {
                return;
            }
            effort.spend(system.cost());
            process(boxes.pop());
        }
        complete = open == 0;
    }

    private void process(Interval[] box) {
        Interval[][] clipped = system.clipped(box);
        if (clipped == null || system.excluded(clipped) || known(box)) {
            return;
        }
        double[] centre = middle(box);
        double[][] inverse = Matrices.inverse(system.jacobian(system.mixed(centre)));
        Interval[] rest = box;
        if (inverse != null) {
            Interval[] image = image(box, centre, inverse);
            if (misses(box, image)) {
                return;
            }
            rest = meet(box, image);
            if (surrounds(box, image)) {
                found(box, rest);
                return;
            }
            propose(box, centre);
            if (known(box)) {
                return;
            }
            if (volume(rest, box) < 0.5) {
                boxes.push(rest);
                return;
            }
        }
        split(rest);
    }

    private void split(Interval[] box) {
        int widest = 0;
        for (int i = 1; i < box.length; i++) {
            if (box[i].width() > box[widest].width()) {
                widest = i;
            }
        }
        if (box[widest].width() < SMALLEST) {
            open++;
            return;
        }
        // not in the middle, where solutions tend to be
        double at = box[widest].low() + 0.4921875 * box[widest].width();
        Interval[] lower = box.clone();
        Interval[] upper = box.clone();
        lower[widest] = new Interval(box[widest].low(), at);
        upper[widest] = new Interval(at, box[widest].high());
        boxes.push(upper);
        boxes.push(lower);
    }

    /** Krawczyk's operator: holds all solutions of the box. */
    private Interval[] image(Interval[] box, double[] centre, double[][] inverse) {
        Interval[] point = new Interval[box.length];
        Arrays.setAll(point, i -> Interval.of(centre[i]));
        Interval[] values = system.values(system.mixed(point));
        Interval[][] jacobian = system.jacobian(system.mixed(box));
        Interval[] image = new Interval[box.length];
        for (int i = 0; i < box.length; i++) {
            Interval sum = point[i];
            for (int k = 0; k < box.length; k++) {
                sum = sum.subtract(values[k].multiply(inverse[i][k]));
            }
            for (int v = 0; v < box.length; v++) {
                Interval slope = i == v ? Interval.ONE : Interval.ZERO;
                for (int k = 0; k < box.length; k++) {
                    slope = slope.subtract(jacobian[k][v].multiply(inverse[i][k]));
                }
                sum = sum.add(slope.multiply(box[v].subtract(point[v])));
            }
            image[i] = sum;
        }
        return image;
    }

    /** Looks for a solution in or beside a box. */
    private void propose(Interval[] box, double[] centre) {
        double[] solution = Newton.solve(system, centre);
        if (solution == null) {
            return;
        }
        double width = 0;
        for (int i = 0; i < box.length; i++) {
            width = Math.max(width, box[i].width());
            if (!Interval.around(box[i].middle(), box[i].width()).contains(solution[i])) {
                return;
            }
        }
        if (known(around(solution, 0))) {
            return;
        }
        double[][] inverse = Matrices.inverse(system.jacobian(system.mixed(solution)));
        for (double radius = width; inverse != null && radius > 1e-12; radius /= 4) {
            effort.spend(system.cost());
            Interval[] near = around(solution, radius);
            Interval[] image = image(near, solution, inverse);
            if (surrounds(near, image)) {
                found(near, image);
                return;
            }
        }
    }

    private void found(Interval[] only, Interval[] root) {
        Interval[] narrow = root;
        for (int i = 0; i < 4; i++) {
            double[] centre = middle(narrow);
            double[][] inverse = Matrices.inverse(system.jacobian(system.mixed(centre)));
            if (inverse != null) {
                narrow = meet(narrow, image(narrow, centre, inverse));
            }
        }
        if (!known(narrow)) {
            roots.add(narrow);
        }
        solved.add(only);
    }

    private boolean known(Interval[] box) {
        return solved.stream().anyMatch(each -> contains(each, box));
    }

    private static boolean contains(Interval[] outer, Interval[] inner) {
        for (int i = 0; i < outer.length; i++) {
            if (!outer[i].contains(inner[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean surrounds(Interval[] outer, Interval[] inner) {
        for (int i = 0; i < outer.length; i++) {
            if (!outer[i].surrounds(inner[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean misses(Interval[] a, Interval[] b) {
        for (int i = 0; i < a.length; i++) {
            if (a[i].misses(b[i])) {
                return true;
            }
        }
        return false;
    }

    private static Interval[] meet(Interval[] a, Interval[] b) {
        Interval[] both = new Interval[a.length];
        Arrays.setAll(both, i -> a[i].meet(b[i]));
        return both;
    }

    private static double volume(Interval[] part, Interval[] whole) {
        double share = 1;
        for (int i = 0; i < part.length; i++) {
            share *= whole[i].width() > 0 ? part[i].width() / whole[i].width() : 1;
        }
        return share;
    }

    private static double[] middle(Interval[] box) {
        return Arrays.stream(box).mapToDouble(Interval::middle).toArray();
    }

    private static Interval[] around(double[] point, double radius) {
        return Arrays.stream(point)
                .mapToObj(each -> Interval.around(each, radius))
                .toArray(Interval[]::new);
    }
}
