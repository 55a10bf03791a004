package tarazy.report;

import java.util.Locale;

/**
 * A bent arrow between two points of a drawing.
 *
 * @param bend how far it swerves to its right, as a share of its length
 * @param gapBefore left free at its begin, in pixels
 * @param gapAfter left free at its end
 */
record Arrow(double x1, double y1, double x2, double y2, double bend, double gapBefore, double gapAfter) {
    /**
     * Draws it.
     *
     * @param width of the line
     * @param kind classes of the style sheet
     * @param head whether it has one
     * @param link where a click leads; may be empty
     */
    void draw(SvgText out, double width, String kind, boolean head, String tooltip, String link) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = Math.hypot(dx, dy);
        if (!(length > gapBefore + gapAfter)) {
            return;
        }
        double cx = (x1 + x2) / 2 - dy * 2 * bend;
        double cy = (y1 + y2) / 2 + dx * 2 * bend;
        double before = Math.hypot(cx - x1, cy - y1);
        double after = Math.hypot(cx - x2, cy - y2);
        double fromX = x1 + (cx - x1) * gapBefore / before;
        double fromY = y1 + (cy - y1) * gapBefore / before;
        double ux = (x2 - cx) / after;
        double uy = (y2 - cy) / after;
        double tipX = x2 - ux * gapAfter;
        double tipY = y2 - uy * gapAfter;
        double size = head ? 4 + 1.6 * width : 0;
        boolean leads = !link.isEmpty();
        if (leads) {
            out.open("a", "href", link);
        }
        out.open("g", "class", "arc " + kind).words("title", tooltip);
        String curve = "M%s %sQ%s %s %s %s"
                .formatted(
                        at(fromX), at(fromY), at(cx), at(cy), at(tipX - 0.8 * size * ux), at(tipY - 0.8 * size * uy));
        out.empty("path", "class", "line", "d", curve, "stroke-width", width);
        // what the pointer can hit
        out.empty("path", "class", "reach", "d", curve);
        if (head) {
            double half = 0.42 * size;
            String shape = "M%s %sL%s %sL%s %sz"
                    .formatted(
                            at(tipX),
                            at(tipY),
                            at(tipX - size * ux - half * uy),
                            at(tipY - size * uy + half * ux),
                            at(tipX - size * ux + half * uy),
                            at(tipY - size * uy - half * ux));
            out.empty("path", "class", "head", "d", shape);
        }
        out.close("g");
        if (leads) {
            out.close("a");
        }
    }

    private static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
