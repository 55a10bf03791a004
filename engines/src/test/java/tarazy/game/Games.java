package tarazy.game;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tarazy.game.StrategicGame.Cells;
import tarazy.game.StrategicGame.Strategies;

/** Games for the tests. */
public final class Games {
    private static final List<String> NUMBERS = List.of(
            "0", "1", "-1", "1/2", "-3/4", "0.25", "2.50", "1e2", "-.5", "1e-7", "3.", "+4", "10000000000000000000");

    private Games() {}

    /** Every node is known; up to 3 players, chance moves, outcomes on inner nodes, few payoffs so that ties occur. */
    public static ExtensiveGame perfectInformation(long seed, int decisions) {
        return new RandomTree(seed, decisions, 0).game();
    }

    /** With information sets of several nodes, which never contain two nodes of one path; recall may be imperfect. */
    public static ExtensiveGame imperfectInformation(long seed, int decisions) {
        return new RandomTree(seed, decisions, 0.5).game();
    }

    /** Players move in turn without seeing some of the others' moves; nobody forgets. */
    public static ExtensiveGame perfectRecall(long seed, int players, int depth) {
        return new RecallTree(seed, players, depth).game();
    }

    /** A table with payoffs, or with outcomes if the seed is odd. */
    public static StrategicGame table(long seed, int... counts) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Strategies> strategies = new ArrayList<>();
        int cells = 1;
        for (int p = 0; p < counts.length; p++) {
            strategies.add(Strategies.counted(text(random), counts[p]));
            cells *= counts[p];
        }
        if (seed % 2 == 0) {
            List<Numeral> numbers = new ArrayList<>();
            for (int i = 0; i < cells * counts.length; i++) {
                numbers.add(number(random));
            }
            return StrategicGame.of("table " + seed, strategies, new Cells.Payoffs(numbers));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            outcomes.add(outcome(random, i, counts.length));
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            numbers.add(random.nextInt(5));
        }
        return StrategicGame.of(
                "table " + seed, text(random), Game.NumberStyle.D, strategies, new Cells.Outcomes(outcomes, numbers));
    }

    static Numeral number(SplittableRandom random) {
        return Numeral.parse(NUMBERS.get(random.nextInt(NUMBERS.size())));
    }

    static Outcome outcome(SplittableRandom random, int number, int players) {
        List<Numeral> payoffs = new ArrayList<>();
        for (int p = 0; p < players; p++) {
            payoffs.add(number(random));
        }
        return new Outcome(number, text(random), payoffs);
    }

    /** Names as nasty as a file can hold. */
    static String text(SplittableRandom random) {
        String letters = "ab \"{},\\\n\tżქ0c";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString().endsWith("\\") ? text + "." : text.toString();
    }

    /** Probabilities that add up, 0 among them. */
    static ChanceMove chance(SplittableRandom random, int number) {
        List<String> probabilities = switch (random.nextInt(4)) {
            case 0 -> List.of("1");
            case 1 -> List.of("0.25", "3/4");
            case 2 -> List.of("1/3", "1/3", "1/3");
            default -> List.of("0", "5e-1", ".5");
        };
        List<ChanceMove.Action> actions = new ArrayList<>();
        for (String each : probabilities) {
            actions.add(new ChanceMove.Action(text(random), Numeral.parse(each)));
        }
        return new ChanceMove(number, text(random), actions);
    }
}
