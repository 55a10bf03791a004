package tarazy.game.library;

import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tarazy.game.ExtensiveGame;
import tarazy.game.StrategicGame;

/** Games every textbook has. */
public final class Classics {
    private Classics() {}

    /** Chicken: who swerves loses face, if nobody does both lose more. */
    public static StrategicGame chicken() {
        return table("chicken", "swerve", "dare", "3,3 2,4", "4,2 1,1");
    }

    /** Chicken with a disaster in the corner. */
    public static StrategicGame brinkmanship() {
        return table("brinkmanship", "swerve", "dare", "0,0 -1,1", "1,-1 -10,-10");
    }

    /** The stag hunt, or the security dilemma (Jervis 1978): trust pays if the other trusts. */
    public static StrategicGame stagHunt() {
        return table("stag hunt", "cooperate", "defect", "4,4 0,3", "3,0 2,2");
    }

    /** The prisoner's dilemma. */
    public static StrategicGame prisonersDilemma() {
        return table("prisoner's dilemma", "cooperate", "defect", "3,3 0,5", "5,0 1,1");
    }

    /** Matching pennies: one wants to match, the other not. */
    public static StrategicGame matchingPennies() {
        return table("matching pennies", "heads", "tails", "1,-1 -1,1", "-1,1 1,-1");
    }

    private static StrategicGame table(String title, String first, String second, String... rows) {
        return StrategicGame.builder(title)
                .player("A", first, second)
                .player("B", first, second)
                .payoffs(rows)
                .build();
    }

    /**
     * Pure coordination: both receive 1 if they choose alike, else 0. Has 2ⁿ − 1 equilibria.
     *
     * @param n how many strategies each has, 1 or more
     */
    public static StrategicGame coordination(int n) {
        String[] names = IntStream.rangeClosed(1, n).mapToObj(i -> "plan " + i).toArray(String[]::new);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rows.add(i == j ? "1,1" : "0,0");
            }
        }
        return StrategicGame.builder("coordination on " + n + " plans")
                .player("A", names)
                .player("B", names)
                .payoffs(rows.toArray(String[]::new))
                .build();
    }

    /** Selten's horse (Selten 1975, International Journal of Game Theory 4(1)): three players, no proper subgame. */
    public static ExtensiveGame seltensHorse() {
        return ExtensiveGame.builder("Selten's horse")
                .players("1", "2", "3")
                .root(choice(
                        "1",
                        "first",
                        on(
                                "R",
                                choice(
                                        "2",
                                        "second",
                                        on("R", end("agreement", 1, 1, 1)),
                                        on(
                                                "L",
                                                choice(
                                                        "3",
                                                        "third",
                                                        on("R", end("RLR", 4, 4, 0)),
                                                        on("L", end("RLL", 0, 0, 1)))))),
                        on("L", choice("3", "third", on("R", end("LR", 3, 2, 2)), on("L", end("LL", 0, 0, 0))))))
                .build();
    }
}
