package tarazy.report;

import java.util.Arrays;

/** What is done to lines on a plane: points as x and y by turns. */
final class PlaneLines {
    private PlaneLines() {}

    /**
     * Leaves out points that lie within a tolerance of the line without them; the ends stay (Douglas and Peucker 1973,
     * <em>Cartographica</em> 10).
     */
    static double[] simplified(double[] line, double tolerance) {
        int n = line.length / 2;
        if (n <= 2) {
            return line;
        }
        boolean[] keep = new boolean[n];
        keep[0] = true;
        keep[n - 1] = true;
        int[] stack = new int[2 * n];
        int top = 0;
        stack[top++] = 0;
        stack[top++] = n - 1;
        while (top > 0) {
            int last = stack[--top];
            int first = stack[--top];
            int farthest = -1;
            double most = tolerance;
            for (int k = first + 1; k < last; k++) {
                double distance = distance(line, k, first, last);
                if (distance > most) {
                    most = distance;
                    farthest = k;
                }
            }
            if (farthest >= 0) {
                keep[farthest] = true;
                stack[top++] = first;
                stack[top++] = farthest;
                stack[top++] = farthest;
                stack[top++] = last;
            }
        }
        double[] kept = new double[line.length];
        int count = 0;
        for (int k = 0; k < n; k++) {
            if (keep[k]) {
                kept[count++] = line[2 * k];
                kept[count++] = line[2 * k + 1];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Of a point to the stretch between two others. */
    private static double distance(double[] line, int point, int first, int last) {
        double x = line[2 * first];
        double y = line[2 * first + 1];
        double dx = line[2 * last] - x;
        double dy = line[2 * last + 1] - y;
        double px = line[2 * point] - x;
        double py = line[2 * point + 1] - y;
        double length = dx * dx + dy * dy;
        double along = length > 0 ? Math.clamp((px * dx + py * dy) / length, 0, 1) : 0;
        return Math.hypot(px - along * dx, py - along * dy);
    }

    /** The part of an area's ring within a rectangle (Sutherland and Hodgman 1974); empty if there is none. */
    static double[] clipped(double[] ring, double left, double top, double right, double bottom) {
        double[] part = ring;
        part = cut(part, 0, left, 1);
        part = cut(part, 0, right, -1);
        part = cut(part, 1, top, 1);
        return cut(part, 1, bottom, -1);
    }

    /** Keeps what lies on one side of a line along an axis: above the limit for a side of 1, below it for −1. */
    private static double[] cut(double[] ring, int axis, double limit, int side) {
        int n = ring.length / 2;
        double[] kept = new double[4 * ring.length + 4];
        int count = 0;
        for (int k = 0; k < n; k++) {
            int before = (k + n - 1) % n;
            double here = side * (ring[2 * k + axis] - limit);
            double there = side * (ring[2 * before + axis] - limit);
            if ((here >= 0) != (there >= 0)) {
                double share = there / (there - here);
                for (int c = 0; c < 2; c++) {
                    kept[count++] = ring[2 * before + c] + share * (ring[2 * k + c] - ring[2 * before + c]);
                }
            }
            if (here >= 0) {
                kept[count++] = ring[2 * k];
                kept[count++] = ring[2 * k + 1];
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
