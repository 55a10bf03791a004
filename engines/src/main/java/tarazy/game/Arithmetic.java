package tarazy.game;

/** Numbers to verify with, so that there is one code for exact and rounded ones. */
interface Arithmetic<T extends Comparable<T>> {
    T zero();

    T one();

    /** 1/n. */
    T share(int n);

    T add(T a, T b);

    T subtract(T a, T b);

    T multiply(T a, T b);

    T divide(T a, T b);

    boolean isZero(T a);

    /** Whether a probability is 0 but for rounding. */
    boolean isNegligible(T probability);

    T payoff(CompiledGame game, int player, int terminal);

    T chanceReach(CompiledGame game, int terminal);

    T branchProbability(CompiledGame game, int node);

    T payoff(StrategicGame game, int player, int cell);

    default T max(T a, T b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
