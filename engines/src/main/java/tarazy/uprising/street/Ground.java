package tarazy.uprising.street;

import org.jspecify.annotations.Nullable;

/** The cells with the people on them, as seen from a cell. */
final class Ground {
    private final int width;
    private final Planes planes;

    /** Null where nobody can share a cell. */
    private final @Nullable Crowd crowd;

    /** For a cell with an active citizen, who that is; for others whatever was there last. */
    private final int[] activeAt;

    Ground(StreetSettings settings, Window window) {
        width = settings.width();
        int height = settings.height();
        planes = new Planes(width, height, window);
        boolean alone =
                settings.jailed() == JailedCitizens.BLOCK && settings.afterArrest() == AfterArrest.RANDOM_EMPTY_CELL;
        crowd = alone ? null : new Crowd(width * height);
        activeAt = new int[width * height];
    }

    int index(int cell) {
        return Cells.y(cell) * width + Cells.x(cell);
    }

    void enter(int plane, int cell) {
        if (crowd == null || crowd.add(plane, index(cell))) {
            planes.flip(plane, Cells.x(cell), Cells.y(cell));
        }
    }

    void leave(int plane, int cell) {
        if (crowd == null || crowd.remove(plane, index(cell))) {
            planes.flip(plane, Cells.x(cell), Cells.y(cell));
        }
    }

    void enterActive(int cell, int id) {
        enter(Planes.ACTIVE, cell);
        activeAt[index(cell)] = id;
    }

    /** How many of a kind are in view. */
    int count(int plane, int cell) {
        int x = Cells.x(cell);
        int y = Cells.y(cell);
        int count = planes.count(plane, x, y);
        return crowd != null && crowd.shares(plane) ? countShared(crowd, plane, x, y, count) : count;
    }

    private int countShared(Crowd shared, int plane, int x, int y, int cells) {
        int count = 0;
        for (int k = 0; k < cells; k++) {
            count += shared.count(plane, index(planes.pick(plane, x, y, k)));
        }
        return count;
    }

    /** A random cell in view to which a person can move, or −1. */
    int randomFree(int cell, Draws draws) {
        return planes.randomFree(Cells.x(cell), Cells.y(cell), draws);
    }

    /** Number k of the active citizens in view: by cell, on the same cell in the order of the records. */
    int active(int cell, int k, long[] records) {
        int x = Cells.x(cell);
        int y = Cells.y(cell);
        if (crowd == null) {
            return activeAt[index(planes.pick(Planes.ACTIVE, x, y, k))];
        }
        int left = k;
        for (int i = 0; ; i++) {
            int place = planes.pick(Planes.ACTIVE, x, y, i);
            int here = crowd.count(Planes.ACTIVE, index(place));
            if (left < here) {
                return activeOn(place, left, here, records);
            }
            left -= here;
        }
    }

    private int activeOn(int place, int k, int here, long[] records) {
        int last = activeAt[index(place)];
        return here == 1 && isActiveOn(place, records[2 * last]) ? last : search(place, k, records);
    }

    /** The slow way, for citizens whom a release has put on one cell. */
    private static int search(int place, int k, long[] records) {
        int left = k;
        for (int id = 0; ; id++) {
            if (isActiveOn(place, records[2 * id]) && left-- == 0) {
                return id;
            }
        }
    }

    private static boolean isActiveOn(int place, long word) {
        return Person.state(word) == Person.ACTIVE && Person.cell(word) == place;
    }
}
