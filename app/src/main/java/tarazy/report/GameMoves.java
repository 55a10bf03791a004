package tarazy.report;

import java.util.ArrayList;
import java.util.List;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.Game;
import tarazy.game.GameNames;
import tarazy.game.StrategicGame;

/** Who chooses where among what, by names, in the order of the probabilities of a profile. */
record GameMoves(List<Player> players) {
    /** The name of the one place at which a player of a table chooses. */
    private static final String ONLY = "1";

    record Player(String name, List<Place> places) {}

    /**
     * An information set.
     *
     * @param first where its probabilities begin in a profile
     */
    record Place(String name, List<String> actions, int first) {}

    static GameMoves of(Game game) {
        return switch (game) {
            case ExtensiveGame tree -> of(tree.compiled());
            case StrategicGame table -> of(table);
        };
    }

    private static GameMoves of(CompiledGame game) {
        GameNames names = game.names();
        List<Player> players = new ArrayList<>();
        for (int p = 0; p < game.players(); p++) {
            List<Place> places = new ArrayList<>();
            for (int h = game.firstSet()[p]; h < game.firstSet()[p + 1]; h++) {
                int first = game.firstAction()[h];
                places.add(new Place(
                        names.sets().get(h), names.actions().subList(first, game.firstAction()[h + 1]), first));
            }
            players.add(new Player(names.players().get(p), places));
        }
        return new GameMoves(players);
    }

    private static GameMoves of(StrategicGame game) {
        List<String> names = GameNames.players(game);
        List<Player> players = new ArrayList<>();
        for (int p = 0; p < names.size(); p++) {
            players.add(new Player(
                    names.get(p), List.of(new Place(ONLY, GameNames.strategies(game, p), game.firstStrategy()[p]))));
        }
        return new GameMoves(players);
    }
}
