package tarazy.bargain.exchange;

import tarazy.bargain.Bargaining.Ending;

/** Rounds of exchange on a market. */
final class Rounds {
    /** Follows the exchanges where somebody wants to know. */
    interface Listener {
        /** An exchange is about to be made. */
        void before(Market market);

        /** It has been made. */
        void after(Market market);

        /** Nobody can exchange any more in this round; the first one is not told of without exchanges. */
        void closed(Market market);

        /** Nobody wants to know. */
        Listener NOBODY = new Listener() {
            @Override
            public void before(Market market) {}

            @Override
            public void after(Market market) {}

            @Override
            public void closed(Market market) {}
        };
    }

    private final int most;
    private final Market market;

    Rounds(int most, Market market) {
        this.most = most;
        this.market = market;
    }

    Market market() {
        return market;
    }

    Ending run(Listener listener) {
        for (int round = 0; round < most; round++) {
            if (round > 0) {
                market.revise();
            }
            market.open();
            boolean any = false;
            while (market.find()) {
                listener.before(market);
                market.make();
                listener.after(market);
                any = true;
            }
            if (any || round > 0) {
                listener.closed(market);
            }
            if (!any) {
                return Ending.REST;
            }
        }
        return most == 1 ? Ending.REST : Ending.TURN_LIMIT;
    }
}
