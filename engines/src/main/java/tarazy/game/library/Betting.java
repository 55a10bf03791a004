package tarazy.game.library;

import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.List;
import tarazy.game.Tree;

/**
 * What follows a deal in Kuhn's poker.
 *
 * @param cards what each player sees
 * @param comparison positive if the first player has the better card
 */
record Betting(List<String> cards, int comparison) {
    Tree kuhn() {
        return player(
                0,
                "",
                on("check", player(1, "check", on("check", showdown(1)), on("bet", answer(0, "check, bet", 1)))),
                on("bet", answer(1, "bet", -1)));
    }

    /** @param lost by the first player if the bet is not answered, 1 or −1 for what it wins */
    private Tree answer(int player, String history, int lost) {
        return player(player, history, on("fold", end("", -lost, lost)), on("call", showdown(2)));
    }

    private Tree player(int player, String history, Tree.Branch... branches) {
        String place = cards.get(player) + (history.isEmpty() ? "" : ": " + history);
        return choice(player == 0 ? "first" : "second", place, branches);
    }

    private Tree showdown(int stake) {
        return end("", (long) comparison * stake, (long) -comparison * stake);
    }
}
