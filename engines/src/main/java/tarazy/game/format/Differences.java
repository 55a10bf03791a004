package tarazy.game.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.game.ChanceMove;
import tarazy.game.InformationSet;
import tarazy.game.Numeral;
import tarazy.game.Outcome;
import tarazy.game.Rational;

/** What differs between two descriptions of the same, null if nothing does; 1/2 and 0.5 do not. */
final class Differences {
    private Differences() {}

    static @Nullable String between(InformationSet first, InformationSet again) {
        String names = names(first.name(), again.name());
        return names != null || first.actions().equals(again.actions())
                ? names
                : "actions " + first.actions() + " there and " + again.actions() + " here";
    }

    static @Nullable String between(ChanceMove first, ChanceMove again) {
        String names = names(first.name(), again.name());
        return names != null || values(first).equals(values(again))
                ? names
                : "actions " + shown(first) + " there and " + shown(again) + " here";
    }

    static @Nullable String between(Outcome first, Outcome again) {
        String names = names(first.name(), again.name());
        return names != null || values(first.payoffs()).equals(values(again.payoffs()))
                ? names
                : "payoffs " + first.payoffs() + " there and " + again.payoffs() + " here";
    }

    private static @Nullable String names(String first, String again) {
        return first.equals(again) ? null : "named \"" + first + "\" there and \"" + again + "\" here";
    }

    private record Chance(String name, Rational probability) {}

    private static List<Chance> values(ChanceMove move) {
        return move.actions().stream()
                .map(action -> new Chance(action.name(), action.probability().value()))
                .toList();
    }

    private static List<Rational> values(List<Numeral> numerals) {
        return numerals.stream().map(Numeral::value).toList();
    }

    private static List<String> shown(ChanceMove move) {
        return move.actions().stream()
                .map(action -> action.name() + " " + action.probability())
                .toList();
    }
}
