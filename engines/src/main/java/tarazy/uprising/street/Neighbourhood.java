package tarazy.uprising.street;

import tarazy.uprising.Checks;

/**
 * The cells a person sees and may move to.
 *
 * @param shape which cells are near
 * @param radius how far, in cells, 1 to 31; whole except for {@link Shape#EUCLIDEAN}
 * @param ownCell whether people on the own cell are seen too: an active citizen then counts itself twice, once as seen and once
 *     as the one who asks, as in NetLogo's model
 */
public record Neighbourhood(Shape shape, double radius, boolean ownCell) {
    private static final double WIDEST = 31;

    /** Distances between cells. */
    public enum Shape {
        /** |dx| + |dy| ≤ radius. */
        VON_NEUMANN,
        /** dx² + dy² ≤ radius². */
        EUCLIDEAN,
        /** |dx|, |dy| ≤ radius. */
        MOORE
    }

    /** Von Neumann without the own cell. */
    public static Neighbourhood vonNeumann(int radius) {
        return new Neighbourhood(Shape.VON_NEUMANN, radius, false);
    }

    void check(Checks checks) {
        checks.within("radius", radius, 1, WIDEST);
        checks.require(
                shape == Shape.EUCLIDEAN || radius == Math.rint(radius), "radius", "is " + radius + ", must be whole");
    }

    /** Furthest cell in either direction. */
    int reach() {
        return (int) radius;
    }

    /** How many cells are seen. */
    int size() {
        int size = 0;
        for (int dy = -reach(); dy <= reach(); dy++) {
            for (int dx = -reach(); dx <= reach(); dx++) {
                size += sees(dx, dy) ? 1 : 0;
            }
        }
        return size;
    }

    boolean sees(int dx, int dy) {
        if (dx == 0 && dy == 0) {
            return ownCell;
        }
        return switch (shape) {
            case VON_NEUMANN -> Math.abs(dx) + Math.abs(dy) <= radius;
            case EUCLIDEAN -> dx * dx + dy * dy <= radius * radius;
            case MOORE -> Math.abs(dx) <= radius && Math.abs(dy) <= radius;
        };
    }
}
