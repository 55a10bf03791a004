package tarazy.influence.cascade;

/**
 * Sectors that fail as those fail which they need: inoperability q = (I − A*)⁻¹ c*, where c* is the share of each sector's
 * output that a shock takes away directly, and q the share that is lost in the end (Haimes and Jiang 2001, <em>Journal of
 * Infrastructure Systems</em> 7; Santos and Haimes 2004). Linear: a q above 1 says that the shock is beyond what the
 * sectors can lose. Safe to share between threads.
 */
public final class Inoperability {
    private final SquareMatrix inverse;

    private Inoperability(double[][] interdependency) {
        inverse = SquareMatrix.leontiefInverse("interdependencies", interdependency);
    }

    /**
     * From how sectors need each other.
     *
     * @param interdependency in row i, column j: inoperability of i that follows from a full failure of j; square, each 0 or
     *     more, and such that no shock grows without end
     * @throws tarazy.influence.InvalidInputException with all faults
     */
    public static Inoperability of(double[][] interdependency) {
        return new Inoperability(SquareMatrix.copied("interdependencies", interdependency));
    }

    /** Share of each sector's output that is lost. */
    public double[] of(double[] shock) {
        double[] lost = new double[inverse.size()];
        of(shock, lost);
        return lost;
    }

    /**
     * The same without allocation.
     *
     * @param shock share of output taken away directly, one to a sector
     * @param lost is filled; not the same array
     */
    public void of(double[] shock, double[] lost) {
        inverse.times(shock, lost);
    }
}
