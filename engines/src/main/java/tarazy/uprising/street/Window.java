package tarazy.uprising.street;

/**
 * The cells in view as bit masks over tiles of 8 × 8 cells: one set of masks for each place a person can have within its
 * tile. Counting who is in view then takes one population count a tile, 9 for a reach of 7, in place of one look a cell.
 */
final class Window {
    /** Cells a side of a tile; a tile is one {@code long}, row by row from the lowest bit. */
    static final int TILE = 8;

    /** Furthest cell in view, in either direction. */
    final int reach;

    /** Tiles a side that a view can touch. */
    final int span;

    /** Cells in view. */
    final int size;

    /** For each place in a tile, {@code span * span} masks, row by row. */
    final long[] masks;

    Window(Neighbourhood vision) {
        reach = vision.reach();
        span = (TILE - 1 + 2 * reach) / TILE + 1;
        size = vision.size();
        masks = new long[TILE * TILE * span * span];
        for (int y = 0; y < TILE; y++) {
            for (int x = 0; x < TILE; x++) {
                fill(vision, x, y);
            }
        }
    }

    private void fill(Neighbourhood vision, int x, int y) {
        int base = base(x, y);
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                if (vision.sees(dx, dy)) {
                    int column = x + dx + reach;
                    int row = y + dy + reach;
                    masks[base + row / TILE * span + column / TILE] |= 1L << (row % TILE * TILE + column % TILE);
                }
            }
        }
    }

    /** Where the masks for a cell begin. The view of cell (x, y) begins in the tile (x / 8, y / 8) of {@link Planes}. */
    int base(int x, int y) {
        return ((y & (TILE - 1)) * TILE + (x & (TILE - 1))) * span * span;
    }
}
