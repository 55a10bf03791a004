package tarazy.report;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.List;
import tarazy.uprising.street.StreetObserver;
import tarazy.uprising.street.StreetView;

/** Pictures of a street-level run, one every few steps, and how many were active and jailed in them. */
public final class StreetFilm implements StreetObserver {
    /** More pictures than this are too large and too long to look at. */
    static final int MOST_FRAMES = 240;

    private static final int MOST_CELLS_A_SIDE = 250;

    /** Colours in the order of the cells' codes: empty, quiet, jailed, active, cop. */
    private static final int[] COLOURS = {0x0E1420, 0x2F4A6B, 0xC79A2E, 0xFF4B3A, 0xE8F1FF};

    private final int every;
    private final List<byte[]> frames = new ArrayList<>();
    private final List<Integer> active = new ArrayList<>();
    private final List<Integer> jailed = new ArrayList<>();
    private int width;
    private int height;
    private int citizens;

    /** For a run of so many steps. */
    public StreetFilm(int steps) {
        every = Math.max(1, (steps + MOST_FRAMES - 1) / MOST_FRAMES);
    }

    /** Largest city that can be filmed, cells a side. */
    public static int mostCellsASide() {
        return MOST_CELLS_A_SIDE;
    }

    /** Whether a city is small enough to be looked at. */
    public static boolean fits(int width, int height) {
        return width <= MOST_CELLS_A_SIDE && height <= MOST_CELLS_A_SIDE;
    }

    @Override
    public void observe(StreetView view) {
        if (view.step() % every != 0) {
            return;
        }
        width = view.width();
        height = view.height();
        citizens = view.quiet() + view.active() + view.jailed();
        byte[] cells = new byte[width * height];
        view.fill(cells);
        frames.add(cells);
        active.add(view.active());
        jailed.add(view.jailed());
    }

    int every() {
        return every;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int citizens() {
        return citizens;
    }

    int frames() {
        return frames.size();
    }

    /** Active citizens in each picture. */
    List<Integer> active() {
        return active;
    }

    /** Jailed citizens in each picture. */
    List<Integer> jailed() {
        return jailed;
    }

    byte[] frame(int i) {
        return frames.get(i);
    }

    static String colour(int code) {
        return String.format("#%06x", COLOURS[code]);
    }

    /** An empty picture in these colours. */
    static BufferedImage canvas(int width, int height) {
        byte[][] parts = new byte[3][COLOURS.length];
        for (int i = 0; i < COLOURS.length; i++) {
            for (int part = 0; part < 3; part++) {
                parts[part][i] = (byte) (COLOURS[i] >> (16 - 8 * part));
            }
        }
        IndexColorModel colours = new IndexColorModel(8, COLOURS.length, parts[0], parts[1], parts[2]);
        return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
    }

    /** Paints picture i with its corner at a place, each cell so many pixels wide. */
    void paint(int i, BufferedImage on, int left, int top, int scale) {
        byte[] cells = frames.get(i);
        int[] row = new int[width * scale];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = cells[y * width + x / scale];
            }
            for (int k = 0; k < scale; k++) {
                on.getRaster().setSamples(left, top + y * scale + k, row.length, 1, 0, row);
            }
        }
    }
}
