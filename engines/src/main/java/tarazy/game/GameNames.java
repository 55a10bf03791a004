package tarazy.game;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names for people and files: what the game says where that is there and unique; otherwise a number is put in its place
 * or behind it.
 *
 * @param players one for each player
 * @param sets by information set, unique among its player's
 * @param actions by action, unique in its information set
 */
public record GameNames(List<String> players, List<String> sets, List<String> actions) {
    public GameNames {
        players = List.copyOf(players);
        sets = List.copyOf(sets);
        actions = List.copyOf(actions);
    }

    static GameNames of(CompiledGame game) {
        List<String> sets = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        for (int p = 0; p < game.players(); p++) {
            List<String> raw = new ArrayList<>();
            for (int h = game.firstSet()[p]; h < game.firstSet()[p + 1]; h++) {
                InformationSet set = game.set(h);
                raw.add(set.name().isEmpty() ? Integer.toString(set.number()) : set.name());
                actions.addAll(unique("", set.actions()));
            }
            sets.addAll(unique("", raw));
        }
        return new GameNames(players(game.source()), sets, actions);
    }

    /** Unique names of the players of any game. */
    public static List<String> players(Game game) {
        return unique("player ", game.players());
    }

    /** Unique names of the strategies of a player of a table. */
    public static List<String> strategies(StrategicGame game, int player) {
        return unique("", game.strategies().get(player).names());
    }

    private static List<String> unique(String prefix, List<String> raw) {
        Set<String> taken = new HashSet<>(raw);
        Set<String> used = new HashSet<>();
        Map<String, Integer> repeats = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            String given = raw.get(i);
            String name = given.isEmpty() ? prefix + (i + 1) : given;
            // a name made up must not be one that stands elsewhere
            if ((given.isEmpty() && taken.contains(name)) || !used.add(name)) {
                String next = name;
                while (taken.contains(next) || !used.add(next)) {
                    next = name + " #" + repeats.merge(name, 2, (count, _) -> count + 1);
                }
                name = next;
            }
            names.add(name);
        }
        return names;
    }
}
