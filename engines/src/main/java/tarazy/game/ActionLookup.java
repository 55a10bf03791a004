package tarazy.game;

import java.util.List;

/** Finds actions by names as in {@link CompiledGame#names()}. */
public final class ActionLookup {
    private ActionLookup() {}

    /** @throws IllegalArgumentException if there is no such action, with those there are */
    public static int action(CompiledGame game, String player, String set, String action) {
        GameNames names = game.names();
        int p = find("player", player, names.players());
        int first = game.firstSet()[p];
        int h = first + find("information set", set, names.sets().subList(first, game.firstSet()[p + 1]));
        int start = game.firstAction()[h];
        return start + find("action", action, names.actions().subList(start, game.firstAction()[h + 1]));
    }

    static int find(String what, String name, List<String> names) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("there is no " + what + " \"" + name + "\", there are " + names);
        }
        return place;
    }
}
