package tarazy.game.library;

import static tarazy.game.Tree.chance;
import static tarazy.game.Tree.on;

import java.util.ArrayList;
import java.util.List;
import tarazy.game.ExtensiveGame;
import tarazy.game.Rational;
import tarazy.game.Tree;

/** Small poker games, on which methods for hidden information are compared. */
public final class Poker {
    private Poker() {}

    /**
     * Kuhn's poker (Kuhn 1950): an ante of 1, one card each, one bet of 1. With 3 cards its value is −1/18.
     *
     * @param cards how many there are, 2 or more
     */
    public static ExtensiveGame kuhn(int cards) {
        List<Tree.Branch> deals = new ArrayList<>();
        for (int a = 0; a < cards; a++) {
            for (int b = 0; b < cards; b++) {
                if (a != b) {
                    Betting betting = new Betting(List.of("" + (a + 1), "" + (b + 1)), Integer.compare(a, b));
                    deals.add(on((a + 1) + " " + (b + 1), Rational.of(1, cards * (cards - 1L)), betting.kuhn()));
                }
            }
        }
        return ExtensiveGame.builder("Kuhn poker with " + cards + " cards")
                .players("first", "second")
                .root(chance("deal", deals))
                .build();
    }

    /**
     * Leduc hold'em (Southey and others 2005): two cards of each of three ranks, an ante of 1, one card each, a round of
     * betting with bets of 2, a common card, a round with bets of 4; at most two bets a round. A pair with the common card
     * wins, then the higher rank.
     */
    public static ExtensiveGame leduc() {
        return ExtensiveGame.builder("Leduc hold'em")
                .players("first", "second")
                .root(chance("deal", Leduc.deals()))
                .build();
    }
}
