package tarazy.uprising.street;

/**
 * Where cops, active citizens and obstacles are, one bit a cell each, in tiles of 8 × 8 cells with the planes of a tile side
 * by side: 32 bytes a tile, 20 KB for 200 × 200 cells. A rim as wide as people see repeats the cells of the opposite side,
 * so that a view never wraps.
 */
final class Planes {
    static final int COPS = 0;
    static final int ACTIVE = 1;
    static final int BLOCKED = 2;

    /** Words a tile. */
    private static final int STRIDE = 4;

    private static final int TILE_BITS = 3;

    /** Tiles a side of the view of reach 7, which has its own, faster paths. */
    private static final int USUAL_SPAN = 3;

    private final int width;
    private final int height;
    private final int reach;
    private final int span;
    private final Window window;
    private final long[] masks;

    /** Words from a row of tiles to the next. */
    private final int down;

    private final long[] words;

    Planes(int width, int height, Window window) {
        this.width = width;
        this.height = height;
        this.window = window;
        reach = window.reach;
        span = window.span;
        masks = window.masks;
        down = (((width - 1) >> TILE_BITS) + span) * STRIDE;
        words = new long[down * (((height - 1) >> TILE_BITS) + span)];
    }

    /** Sets a clear bit, clears a set one. */
    void flip(int plane, int x, int y) {
        int column = x + reach;
        int row = y + reach;
        flipOne(plane, column, row);
        boolean besideX = x < reach || x >= width - reach;
        boolean besideY = y < reach || y >= height - reach;
        if (besideX || besideY) {
            // at least 2 · reach + 1 cells a side: each cell is repeated at most once in each direction
            int otherColumn = x < reach ? column + width : column - width;
            int otherRow = y < reach ? row + height : row - height;
            if (besideX) {
                flipOne(plane, otherColumn, row);
            }
            if (besideY) {
                flipOne(plane, column, otherRow);
            }
            if (besideX && besideY) {
                flipOne(plane, otherColumn, otherRow);
            }
        }
    }

    private void flipOne(int plane, int column, int row) {
        int word = (row >> TILE_BITS) * down + (column >> TILE_BITS) * STRIDE + plane;
        words[word] ^= 1L << ((row & 7) << TILE_BITS | (column & 7));
    }

    /** The word of a plane in the first tile in view. */
    private int start(int plane, int x, int y) {
        return (y >> TILE_BITS) * down + (x >> TILE_BITS) * STRIDE + plane;
    }

    /** Set bits in view. */
    int count(int plane, int x, int y) {
        int mask = window.base(x, y);
        int word = start(plane, x, y);
        if (span == USUAL_SPAN) {
            return countRow(word, mask) + countRow(word + down, mask + 3) + countRow(word + 2 * down, mask + 6);
        }
        return countAll(word, mask, 0);
    }

    private int countRow(int word, int mask) {
        return Long.bitCount(words[word] & masks[mask])
                + Long.bitCount(words[word + STRIDE] & masks[mask + 1])
                + Long.bitCount(words[word + 2 * STRIDE] & masks[mask + 2]);
    }

    private int countClearRow(int word, int mask) {
        return Long.bitCount(~words[word] & masks[mask])
                + Long.bitCount(~words[word + STRIDE] & masks[mask + 1])
                + Long.bitCount(~words[word + 2 * STRIDE] & masks[mask + 2]);
    }

    private int countAll(int start, int mask, long invert) {
        int count = 0;
        for (int i = 0; i < span; i++) {
            for (int j = 0; j < span; j++) {
                count += Long.bitCount((words[start + i * down + j * STRIDE] ^ invert) & masks[mask + i * span + j]);
            }
        }
        return count;
    }

    /** The cell of set bit number k in view, from 0, in the order of tiles, packed as by {@link Cells}. */
    int pick(int plane, int x, int y, int k) {
        return pick(start(plane, x, y), 0, x, y, k);
    }

    private int pick(int start, long invert, int x, int y, int k) {
        int mask = window.base(x, y);
        int left = k;
        for (int i = 0; i < span; i++) {
            for (int j = 0; j < span; j++) {
                long bits = (words[start + i * down + j * STRIDE] ^ invert) & masks[mask + i * span + j];
                int count = Long.bitCount(bits);
                if (left < count) {
                    return cell(x, y, i, j, bits, left);
                }
                left -= count;
            }
        }
        throw new IllegalArgumentException("only " + (k - left) + " cells in view, not " + (k + 1));
    }

    /** The cell of set bit number k of a tile in view. */
    private int cell(int x, int y, int i, int j, long bits, int k) {
        int bit = Long.numberOfTrailingZeros(Long.expand(1L << k, bits));
        int column = ((x >> TILE_BITS) + j) << TILE_BITS | (bit & 7);
        int row = ((y >> TILE_BITS) + i) << TILE_BITS | bit >> TILE_BITS;
        return Cells.pack(wrap(column - reach, width), wrap(row - reach, height));
    }

    private static int wrap(int i, int n) {
        return i < 0 ? i + n : i >= n ? i - n : i;
    }

    /** A random cell without an obstacle in view, or −1. Draws once if there is any. */
    int randomFree(int x, int y, Draws draws) {
        int mask = window.base(x, y);
        int word = start(BLOCKED, x, y);
        if (span == USUAL_SPAN) {
            return randomFreeUsually(x, y, word, mask, draws);
        }
        int free = countAll(word, mask, -1);
        return free == 0 ? -1 : pick(word, -1, x, y, draws.below(free));
    }

    /** The same without branches that a processor would guess wrongly: first the row of tiles, then the tile. */
    private int randomFreeUsually(int x, int y, int word, int mask, Draws draws) {
        int first = countClearRow(word, mask);
        int second = first + countClearRow(word + down, mask + 3);
        int free = second + countClearRow(word + 2 * down, mask + 6);
        if (free == 0) {
            return -1;
        }
        int k = draws.below(free);
        int afterFirst = isAtLeast(k, first);
        int afterSecond = isAtLeast(k, second);
        int i = -(afterFirst + afterSecond);
        int inRow = k - (first & afterFirst) - ((second - first) & afterSecond);
        int row = word + i * down;
        long bits0 = ~words[row] & masks[mask + 3 * i];
        long bits1 = ~words[row + STRIDE] & masks[mask + 3 * i + 1];
        long bits2 = ~words[row + 2 * STRIDE] & masks[mask + 3 * i + 2];
        int count0 = Long.bitCount(bits0);
        int count1 = Long.bitCount(bits1);
        int after0 = isAtLeast(inRow, count0);
        int after1 = isAtLeast(inRow, count0 + count1);
        long bits = (bits0 & ~after0) | (bits1 & (after0 & ~after1)) | (bits2 & after1);
        return cell(x, y, i, -(after0 + after1), bits, inRow - (count0 & after0) - (count1 & after1));
    }

    /** All bits set if so, else none. */
    private static int isAtLeast(int k, int bound) {
        return (bound - 1 - k) >> 31;
    }
}
