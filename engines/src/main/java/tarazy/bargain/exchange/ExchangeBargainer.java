package tarazy.bargain.exchange;

import java.util.Arrays;
import tarazy.bargain.Bargainer;
import tarazy.bargain.FullSalience;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;

/** Exchanges without the story. */
final class ExchangeBargainer implements Bargainer {
    private final EqualGainExchange model;
    private final Rounds rounds;

    ExchangeBargainer(EqualGainExchange model, int actors, int issues) {
        this.model = model;
        rounds = new Rounds(model.rounds(), new Market(actors, issues, model.fullSalience()));
    }

    @Override
    public void settle(Stakes stakes) {
        if (!stakes.usable() || (model.rounds() > 1 && !FullSalience.holds(stakes, model.fullSalience()))) {
            stakes.fail();
            return;
        }
        Market market = rounds.market();
        market.take(stakes);
        rounds.run(Rounds.Listener.NOBODY);
        for (int i = 0; i < market.actors(); i++) {
            for (int k = 0; k < stakes.issues(); k++) {
                stakes.rest()[market.given(i) * stakes.issues() + k] = market.held(i, k);
            }
        }
        Arrays.fill(stakes.probability(), Double.NaN);
        for (int k = 0; k < stakes.issues(); k++) {
            double expected = market.expected(k);
            if (Double.isNaN(expected)) {
                stakes.fail(Settlement.Reason.NO_INFLUENCE);
                return;
            }
            stakes.settlement()[k] = expected;
        }
    }
}
