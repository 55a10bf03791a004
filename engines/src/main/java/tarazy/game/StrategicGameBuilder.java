package tarazy.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.game.GameProblem.Part;

/**
 * Builds a table.
 *
 * <pre>{@code
 * StrategicGame.builder("chicken")
 *         .player("A", "swerve", "dare")
 *         .player("B", "swerve", "dare")
 *         .payoffs("3,3  2,4", // A swerves: B swerves, B dares
 *                  "4,2  1,1") // A dares
 *         .build();
 * }</pre>
 */
public final class StrategicGameBuilder {
    private final String title;
    private final List<StrategicGame.Strategies> strategies = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private @Nullable String comment;

    StrategicGameBuilder(String title) {
        this.title = title;
    }

    /** The next player with all its strategies. */
    public StrategicGameBuilder player(String name, String... names) {
        strategies.add(new StrategicGame.Strategies(name, Arrays.asList(names)));
        return this;
    }

    /** Free text about the game. */
    public StrategicGameBuilder comment(String text) {
        comment = text;
        return this;
    }

    /**
     * The cells in the order in which tables are read: the <em>last</em> player's strategy varies fastest, so that a row
     * is a strategy of the first player of two. In a cell the payoffs stand in the order of the players with commas
     * between them; space separates cells. The split into rows is free.
     */
    public StrategicGameBuilder payoffs(String... lines) {
        rows.addAll(Arrays.asList(lines));
        return this;
    }

    /** @throws InvalidGameException with all faults */
    public StrategicGame build() {
        List<GameProblem> problems = new ArrayList<>();
        List<List<Numeral>> cells = new ArrayList<>();
        for (String cell : String.join(" ", rows).strip().split("\\s+", -1)) {
            cells.add(cell(cells.size(), cell, problems));
        }
        int size = strategies.stream().mapToInt(each -> each.names().size()).reduce(1, Math::multiplyExact);
        if (size > 0 && cells.size() != size) {
            problems.add(new GameProblem(
                    -1, Part.OUTCOME, "", "the table has " + cells.size() + " cells, must have " + size));
        }
        if (!problems.isEmpty()) {
            throw new InvalidGameException(title, problems);
        }
        List<Numeral> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            numbers.addAll(cells.get(readingPlace(i)));
        }
        return StrategicGame.of(
                title, comment, Game.NumberStyle.R, strategies, new StrategicGame.Cells.Payoffs(numbers));
    }

    private List<Numeral> cell(int index, String text, List<GameProblem> problems) {
        String place = "cell " + (index + 1);
        List<Numeral> numbers = new ArrayList<>();
        String[] parts = text.split(",", -1);
        if (parts.length != strategies.size()) {
            problems.add(new GameProblem(
                    index,
                    Part.OUTCOME,
                    place,
                    "'" + text + "' has " + parts.length + " payoffs, must have one for each of " + strategies.size()
                            + " players"));
        }
        for (String part : parts) {
            try {
                numbers.add(Numeral.parse(part));
            } catch (NumberFormatException e) {
                problems.add(new GameProblem(index, Part.OUTCOME, place, String.valueOf(e.getMessage())));
            }
        }
        return numbers;
    }

    /** Where a cell of the game stands among the rows. */
    private int readingPlace(int cell) {
        int rest = cell;
        int[] choices = new int[strategies.size()];
        for (int p = 0; p < choices.length; p++) {
            int count = strategies.get(p).names().size();
            choices[p] = rest % count;
            rest /= count;
        }
        int place = 0;
        for (int p = 0; p < choices.length; p++) {
            place = place * strategies.get(p).names().size() + choices[p];
        }
        return place;
    }
}
