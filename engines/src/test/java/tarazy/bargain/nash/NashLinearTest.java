package tarazy.bargain.nash;

import tarazy.bargain.BargainingModelContract;

/** What holds for every model, where losses are linear. */
class NashLinearTest extends BargainingModelContract {
    @Override
    protected NashBargaining model() {
        return new NashBargaining(1, new Disagreement.Utility(0));
    }
}
