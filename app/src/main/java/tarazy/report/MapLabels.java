package tarazy.report;

import java.util.ArrayList;
import java.util.List;

/** Finds room for the names of points: beside them where nothing is, else left out. */
final class MapLabels {
    private static final double HEIGHT = 15;
    private static final double WIDTH_OF_A_LETTER = 7.1;
    private static final double GAP = 4;

    private MapLabels() {}

    /** A name and the point it belongs to. */
    record Label(String text, double x, double y, double radius) {}

    /** A name and where it begins, ends or has its middle. */
    record Placed(String text, double x, double y, String anchor) {}

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Earlier ones have the first choice. Names that fit nowhere are left out: the points still tell them. */
    static List<Placed> place(List<Label> labels, double width, double height) {
        List<Box> taken = new ArrayList<>();
        for (Label label : labels) {
            double r = label.radius();
            taken.add(new Box(label.x() - r, label.y() - r, label.x() + r, label.y() + r));
        }
        List<Placed> placed = new ArrayList<>();
        for (Label label : labels) {
            if (label.text().isEmpty()) {
                continue;
            }
            double wide = WIDTH_OF_A_LETTER * PlainText.width(PlainText.of(label.text()));
            double off = label.radius() + GAP;
            for (int side = 0; side < 4; side++) {
                double left = side == 0 ? label.x() + off : side == 1 ? label.x() - off - wide : label.x() - wide / 2;
                double base = side == 2 ? label.y() - off : side == 3 ? label.y() + off + 11 : label.y() + 4.5;
                Box box = new Box(left, base - HEIGHT + 3, left + wide, base + 3);
                boolean inside =
                        box.left() > 2 && box.right() < width - 2 && box.top() > 2 && box.bottom() < height - 2;
                if (inside && taken.stream().noneMatch(box::meets)) {
                    taken.add(box);
                    String anchor = side == 0 ? "start" : side == 1 ? "end" : "middle";
                    double x = side == 0 ? left : side == 1 ? left + wide : label.x();
                    placed.add(new Placed(label.text(), x, base, anchor));
                    break;
                }
            }
        }
        return placed;
    }
}
