package tarazy.uprising.street;

/** A cell as one number: 12 bits each for column and row. */
final class Cells {
    static final int BITS = 12;
    static final int MASK = (1 << (2 * BITS)) - 1;
    private static final int COLUMN = (1 << BITS) - 1;

    private Cells() {}

    static int pack(int x, int y) {
        return y << BITS | x;
    }

    static int x(int cell) {
        return cell & COLUMN;
    }

    static int y(int cell) {
        return cell >> BITS & COLUMN;
    }
}
