package tarazy.insight;

/** Student's t distribution (1908), as far as 90 % intervals need it. */
final class StudentT {
    private StudentT() {}

    /**
     * The 95 % quantile; exact for one to three degrees of freedom, then the normal quantile with four terms of its
     * Cornish–Fisher series (Abramowitz and Stegun 1964, 26.7.5), within 0.0003 from four on.
     */
    static double quantile95(int degrees) {
        if (degrees == 1) {
            return 6.313751514675043;
        }
        if (degrees == 2) {
            return 2.919985580353726;
        }
        if (degrees == 3) {
            return 2.3533634348018264;
        }
        double z = Interval.Z90;
        double z2 = z * z;
        double v = degrees;
        double g1 = z * (z2 + 1) / 4;
        double g2 = z * ((5 * z2 + 16) * z2 + 3) / 96;
        double g3 = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        double g4 = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
        return z + (g1 + (g2 + (g3 + g4 / v) / v) / v) / v;
    }
}
