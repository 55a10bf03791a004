package tarazy.influence.dependence;

/**
 * On how few something is spread: Σ s² of the shares s (Hirschman 1945, <em>National Power and the Structure of Foreign
 * Trade</em>; Herfindahl 1950). All NaN where the sizes were not usable.
 *
 * @param count number of parts, those of size 0 included
 * @param hhi Hirschman–Herfindahl index, 1/count (even) to 1 (all in one)
 */
public record Concentration(int count, double hhi) {
    /**
     * Of the parts of a whole.
     *
     * @param sizes each 0 or more, in any unit; NaN results if one is not or all are 0
     */
    public static Concentration of(double... sizes) {
        double sum = 0;
        for (double size : sizes) {
            sum += size >= 0 ? size : Double.NaN;
        }
        double squares = 0;
        for (double size : sizes) {
            double share = size / sum;
            squares += share * share;
        }
        // an empty loop has the sum 0 as well
        return new Concentration(sizes.length, sum > 0 ? squares : Double.NaN);
    }

    /** From 0 (even) to 1 (all in one): (HHI − 1/n) / (1 − 1/n). A single part is all in one. */
    public double normalised() {
        return count == 1 ? hhi : (hhi - 1.0 / count) / (1 - 1.0 / count);
    }

    /** As many equal parts are as concentrated: 1 / HHI. */
    public double effectiveNumber() {
        return 1 / hhi;
    }

    /** Hirschman's own index of 1945: 100 √HHI. */
    public double hirschman() {
        return 100 * StrictMath.sqrt(hhi);
    }
}
