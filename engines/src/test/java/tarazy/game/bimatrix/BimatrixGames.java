package tarazy.game.bimatrix;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import tarazy.game.Numeral;
import tarazy.game.StrategicGame;
import tarazy.game.StrategicGame.Cells;
import tarazy.game.StrategicGame.Strategies;

/** Tables for the tests. */
public final class BimatrixGames {
    private BimatrixGames() {}

    /** Payoffs are integers from 0. */
    public static StrategicGame random(long seed, int most, int... counts) {
        SplittableRandom random = new SplittableRandom(seed);
        return table("random " + seed, () -> Numeral.of(random.nextInt(most + 1)), counts);
    }

    public static StrategicGame table(String title, Supplier<Numeral> numbers, int... counts) {
        List<Strategies> strategies = new ArrayList<>();
        int cells = 1;
        for (int p = 0; p < counts.length; p++) {
            strategies.add(Strategies.counted("player " + (p + 1), counts[p]));
            cells *= counts[p];
        }
        List<Numeral> all = new ArrayList<>();
        for (int i = 0; i < cells * counts.length; i++) {
            all.add(numbers.get());
        }
        return StrategicGame.of(title, strategies, new Cells.Payoffs(all));
    }

    /** Each row of text a strategy of the first player, cells "a,b". */
    public static StrategicGame rows(String... rows) {
        String[] mine = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            mine[i] = "r" + (i + 1);
        }
        String[] theirs = new String[rows[0].strip().split("\\s+", -1).length];
        for (int j = 0; j < theirs.length; j++) {
            theirs[j] = "c" + (j + 1);
        }
        return StrategicGame.builder("rows")
                .player("A", mine)
                .player("B", theirs)
                .payoffs(rows)
                .build();
    }

    /** Von Stengel's (1999) game of 75 equilibria in the small numbers of Savani and von Stengel (2006). */
    public static StrategicGame vonStengel() {
        return rows(
                "-81,72    36,36   -126,17  126,-3   -36,-36  90,-153",
                "-180,-180 72,-81  -333,-30 297,20   -153,90  270,270",
                "20,297    -3,126  42,42    -33,-33  17,-126  -30,-333",
                "-30,-333  17,-126 -33,-33  42,42    -3,126   20,297",
                "270,270   -153,90 297,20   -333,-30 72,-81   -180,-180",
                "90,-153   -36,-36 126,-3   -126,17  36,36    -81,72");
    }

    /** The same game in the numbers of von Stengel (1997). */
    public static StrategicGame vonStengelFirst() {
        return rows(
                "9504,72336 -660,48081 19976,29216 -20526,14124 1776,1776 -8976,-8514",
                "-111771,-461736 31680,-300036 -130944,-178761 168124,-84436 -8514,-8976 52764,52764",
                "397584,1227336 -113850,774576 451176,451176 -586476,208626 29216,19976 -178761,-130944",
                "171204,-1718376 -45936,-1039236 208626,-586476 -263076,-263076 14124,-20526 -84436,168124",
                "1303104,1303104 -453420,737154 1227336,397584 -1718376,171204 72336,9504 -461736,-111771",
                "737154,-453420 -227040,-227040 774576,-113850 -1039236,-45936 48081,-660 -300036,31680");
    }
}
