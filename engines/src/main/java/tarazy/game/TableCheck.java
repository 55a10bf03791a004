package tarazy.game;

import java.util.ArrayList;
import java.util.List;
import tarazy.game.GameProblem.Part;

/** Finds every fault of a table. */
final class TableCheck {
    private final StrategicGame game;
    private final List<GameProblem> problems = new ArrayList<>();

    private TableCheck(StrategicGame game) {
        this.game = game;
    }

    static List<GameProblem> problems(StrategicGame game) {
        TableCheck check = new TableCheck(game);
        for (int p = 0; p < game.strategies().size(); p++) {
            if (game.strategyCount(p) == 0) {
                check.add(p, Part.MOVE, "player " + (p + 1), "has no strategies, must have one or more");
            }
        }
        if (game.size() < 0) {
            check.add(-1, Part.MOVE, "", "the table has more than " + Integer.MAX_VALUE + " cells");
        } else if (check.problems.isEmpty()) {
            check.cells();
        }
        return check.problems;
    }

    private void cells() {
        int players = game.strategies().size();
        switch (game.cells()) {
            case StrategicGame.Cells.Payoffs(List<Numeral> numbers) -> {
                if (numbers.size() != (long) game.size() * players) {
                    add(
                            -1,
                            Part.OUTCOME,
                            "",
                            "the table has " + numbers.size() + " payoffs, must have one for each of " + players
                                    + " players in each of " + game.size() + " cells");
                }
            }
            case StrategicGame.Cells.Outcomes(List<Outcome> outcomes, List<Integer> numbers) -> {
                outcomes(outcomes, players);
                numbers(numbers, outcomes.size());
            }
        }
    }

    private void outcomes(List<Outcome> outcomes, int players) {
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            String place = "outcome " + (i + 1);
            if (outcome.number() != i + 1) {
                add(i, Part.NODE, place, "has number " + outcome.number() + ", must be its place in the list");
            }
            if (outcome.payoffs().size() != players) {
                add(
                        i,
                        Part.NODE,
                        place,
                        "has " + outcome.payoffs().size() + " payoffs, must have one for each of " + players
                                + " players");
            }
        }
    }

    private void numbers(List<Integer> numbers, int outcomes) {
        if (numbers.size() != game.size()) {
            add(
                    -1,
                    Part.OUTCOME,
                    "",
                    "the table has " + numbers.size() + " outcomes, must have one for each of " + game.size()
                            + " cells");
        }
        for (int cell = 0; cell < numbers.size(); cell++) {
            int number = numbers.get(cell);
            if (number < 0 || number > outcomes) {
                add(
                        cell,
                        Part.OUTCOME,
                        "cell " + (cell + 1),
                        "has outcome " + number + ", must be from 0 to " + outcomes);
            }
        }
    }

    private void add(int index, Part part, String place, String message) {
        problems.add(new GameProblem(index, part, place, message));
    }
}
