package tarazy.bargain;

/**
 * Settles one agenda after the other. Keeps its working memory between calls, so that a call need not allocate: one to a
 * thread. What it returns depends on the stakes of the call alone.
 */
public interface Bargainer {
    /**
     * Reads what the actors want and fills in where they end: rest, settlement and probability. Where a number is not
     * usable (NaN, infinite, a negative weight) or nobody has influence, all three are NaN.
     * Where the model finds that nothing can be settled, too, and {@link Stakes#reason} says why.
     */
    void settle(Stakes stakes);
}
