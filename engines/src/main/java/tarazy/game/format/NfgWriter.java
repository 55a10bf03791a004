package tarazy.game.format;

import java.util.List;
import tarazy.game.Numeral;
import tarazy.game.Outcome;
import tarazy.game.StrategicGame;
import tarazy.game.StrategicGame.Cells;
import tarazy.game.StrategicGame.Strategies;

/** Writes tables in Gambit's format {@code .nfg}, version 1: outcomes if the game has them, else payoffs. */
public final class NfgWriter {
    private NfgWriter() {}

    /**
     * A whole file.
     *
     * @throws IllegalArgumentException if a name ends with a backslash, which the format cannot hold
     */
    public static String write(StrategicGame game) {
        StringBuilder out = new StringBuilder();
        out.append("NFG 1 ").append(game.numberStyle()).append(' ');
        Texts.quote(out, game.title()).append(' ');
        Texts.list(out, game.players()).append("\n\n");
        strategies(out, game.strategies());
        game.comment().ifPresent(comment -> Texts.quote(out, comment).append('\n'));
        out.append('\n');
        int row = game.players().isEmpty() ? 1 : game.strategyCount(0);
        switch (game.cells()) {
            case Cells.Payoffs(List<Numeral> numbers) ->
                rows(out, numbers, row * Math.max(1, game.players().size()));
            case Cells.Outcomes(List<Outcome> outcomes, List<Integer> numbers) -> {
                out.append("{\n");
                for (Outcome outcome : outcomes) {
                    Texts.quote(out.append("{ "), outcome.name());
                    OutcomeText.write(out, outcome.payoffs());
                    out.append('\n');
                }
                out.append("}\n");
                rows(out, numbers, row);
            }
        }
        return out.toString();
    }

    private static void strategies(StringBuilder out, List<Strategies> strategies) {
        out.append("{ ");
        boolean counted = strategies.stream().allMatch(Strategies::counted);
        for (Strategies each : strategies) {
            if (counted) {
                out.append(each.names().size()).append(' ');
            } else {
                Texts.list(out, each.names()).append(' ');
            }
        }
        out.append("}\n");
    }

    /** A line for each combination of the other players' strategies. */
    private static void rows(StringBuilder out, List<?> numbers, int perRow) {
        for (int i = 0; i < numbers.size(); i++) {
            out.append(numbers.get(i)).append((i + 1) % perRow == 0 || i + 1 == numbers.size() ? '\n' : ' ');
        }
    }
}
