package tarazy.game;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A game in which all players choose once and at the same time: a table of payoffs. A cell is a combination of
 * strategies; cells are counted from 0 with the first player's strategy varying fastest. Immutable; there is no game
 * with a fault.
 */
public final class StrategicGame implements Game {
    private final String title;
    private final @Nullable String comment;
    private final NumberStyle numberStyle;
    private final List<Strategies> strategies;
    private final Cells cells;
    private final int[] strides;
    private final int[] firstStrategy;
    private final int size;

    /**
     * A player of a table.
     *
     * @param player its name
     * @param names of its strategies, at least one
     */
    public record Strategies(String player, List<String> names) {
        public Strategies {
            names = List.copyOf(names);
        }

        /** Strategies named by their numbers from 1, as in a file that gives their count only. */
        public static Strategies counted(String player, int count) {
            return new Strategies(player, numbers(count));
        }

        /** Whether the names are just the numbers from 1. */
        public boolean counted() {
            return names.equals(numbers(names.size()));
        }

        private static List<String> numbers(int count) {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                names.add(Integer.toString(i));
            }
            return names;
        }
    }

    /** What the cells hold. */
    public sealed interface Cells {
        /** A number for each player in each cell: those of the first cell, then of the second. */
        record Payoffs(List<Numeral> numbers) implements Cells {
            public Payoffs {
                numbers = List.copyOf(numbers);
            }
        }

        /**
         * An outcome in each cell.
         *
         * @param outcomes numbered from 1 in their order
         * @param numbers of the outcome in each cell, 0 for none, which pays nothing
         */
        record Outcomes(List<Outcome> outcomes, List<Integer> numbers) implements Cells {
            public Outcomes {
                outcomes = List.copyOf(outcomes);
                numbers = List.copyOf(numbers);
            }
        }
    }

    private StrategicGame(
            String title, @Nullable String comment, NumberStyle numberStyle, List<Strategies> strategies, Cells cells) {
        this.title = title;
        this.comment = comment;
        this.numberStyle = numberStyle;
        this.strategies = List.copyOf(strategies);
        this.cells = cells;
        this.strides = new int[strategies.size()];
        this.firstStrategy = new int[strides.length + 1];
        BigInteger product = BigInteger.ONE;
        for (int p = 0; p < strides.length; p++) {
            strides[p] = product.intValue();
            firstStrategy[p + 1] = firstStrategy[p] + strategyCount(p);
            product = product.multiply(
                    BigInteger.valueOf(strategies.get(p).names().size()));
        }
        this.size = product.bitLength() < Integer.SIZE ? product.intValue() : -1;
    }

    /**
     * A game with rational numbers and without comment.
     *
     * @throws InvalidGameException with all faults
     */
    public static StrategicGame of(String title, List<Strategies> strategies, Cells cells) {
        return of(title, null, NumberStyle.R, strategies, cells);
    }

    /**
     * A game as it stands in a file.
     *
     * @throws InvalidGameException with all faults
     */
    public static StrategicGame of(
            String title, @Nullable String comment, NumberStyle numberStyle, List<Strategies> strategies, Cells cells) {
        StrategicGame game = new StrategicGame(title, comment, numberStyle, strategies, cells);
        List<GameProblem> problems = TableCheck.problems(game);
        if (!problems.isEmpty()) {
            throw new InvalidGameException(title, problems);
        }
        return game;
    }

    /**
     * A tree as the table of its reduced pure strategies.
     *
     * @throws IllegalArgumentException if the table had more than {@link NormalForm#MOST_PAYOFFS} payoffs
     */
    public static StrategicGame of(ExtensiveGame game) {
        return NormalForm.of(game.compiled()).table();
    }

    /** Builds a game from named strategies. */
    public static StrategicGameBuilder builder(String title) {
        return new StrategicGameBuilder(title);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    @Override
    public NumberStyle numberStyle() {
        return numberStyle;
    }

    @Override
    public List<String> players() {
        return strategies.stream().map(Strategies::player).toList();
    }

    /** The players with their strategies, in order. */
    public List<Strategies> strategies() {
        return strategies;
    }

    /** The table as it was given. */
    public Cells cells() {
        return cells;
    }

    /** How many strategies a player has. */
    public int strategyCount(int player) {
        return strategies.get(player).names().size();
    }

    /**
     * By player: where its strategies begin if all are counted through; one more entry at the end. Shared, must not be
     * written to.
     */
    public int[] firstStrategy() {
        return firstStrategy;
    }

    /** How many cells there are: the product of all strategy counts. */
    public int size() {
        return size;
    }

    /** How far apart cells are that differ in the player's strategy by one. */
    public int stride(int player) {
        return strides[player];
    }

    /** The cell of a combination of strategies, one for each player, from 0. */
    public int cell(int... choices) {
        if (choices.length != strides.length) {
            throw new IllegalArgumentException(
                    choices.length + " strategies for " + strides.length + " players: must be one for each");
        }
        int cell = 0;
        for (int p = 0; p < strides.length; p++) {
            cell += strides[p] * Objects.checkIndex(choices[p], strategyCount(p));
        }
        return cell;
    }

    /** What a player chooses in a cell, from 0. */
    public int strategy(int player, int cell) {
        return cell / strides[player] % strategyCount(player);
    }

    /** What a player receives in a cell, exactly. */
    public Rational payoff(int player, int cell) {
        return switch (cells) {
            case Cells.Payoffs(List<Numeral> numbers) ->
                numbers.get(cell * strategies.size() + player).value();
            case Cells.Outcomes(List<Outcome> outcomes, List<Integer> numbers) -> {
                int number = numbers.get(cell);
                yield number == 0
                        ? Rational.ZERO
                        : outcomes.get(number - 1).payoffs().get(player).value();
            }
        };
    }

    /** What a player receives in each cell, rounded. A new array. */
    public double[] payoffs(int player) {
        double[] payoffs = new double[size];
        Arrays.setAll(payoffs, cell -> payoff(player, cell).doubleValue());
        return payoffs;
    }

    /** The same as a tree: one player after the other chooses, without seeing what was chosen. */
    public ExtensiveGame toTree() {
        return SimultaneousTree.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StrategicGame that
                && title.equals(that.title)
                && comment().equals(that.comment())
                && numberStyle == that.numberStyle
                && strategies.equals(that.strategies)
                && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * title.hashCode() + cells.hashCode();
    }

    @Override
    public String toString() {
        return "game " + title + " (" + strategies.size() + " players, " + size + " cells)";
    }
}
