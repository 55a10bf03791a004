package tarazy.uprising;

/**
 * The share of people willing to rebel in the model of Epstein (2002, PNAS 99, suppl. 3, 7243): hardship H and risk
 * aversion R are spread evenly over 0 to 1, and a person is willing if H (1 − L) − R p &gt; T. Integrating over H and R, with
 * a = 1 − L:
 *
 * <pre>
 *   0                     if T ≥ a
 *   (a − T − p/2) / a     if T + p ≤ a
 *   (a − T)² / (2 a p)    otherwise
 * </pre>
 */
public final class ActiveShare {
    private ActiveShare() {}

    /**
     * The willing share.
     *
     * @param arrest perceived probability p of being arrested, from 0 to 1
     * @param legitimacy L, from 0 to 1
     * @param threshold T, 0 or more
     * @return from 0 to 1
     */
    public static double of(double arrest, double legitimacy, double threshold) {
        return of(arrest, legitimacy, threshold, 0);
    }

    /**
     * The willing share when everybody's hardship has grown from H to min(1, H (1 + h)). If h is above 0, a share of
     * 1 / (1 + h) still lies evenly over 0 to 1 and the others have come to 1; below 0, all lie evenly over 0 to 1 + h.
     *
     * @param hardship growth h, −1 or more; 0 changes nothing
     */
    public static double of(double arrest, double legitimacy, double threshold, double hardship) {
        double most = (1 - legitimacy) * (hardship < 0 ? 1 + hardship : 1);
        double excess = most - threshold;
        if (excess <= 0) {
            return 0;
        }
        double grown = hardship > 0 ? hardship : 0;
        double all = most * (1 + grown);
        // both cases over one denominator, as divisions cost most here
        return arrest <= excess
                ? (excess - arrest / 2 + grown * most) / all
                : excess * (excess + 2 * grown * most) / (2 * arrest * all);
    }
}
