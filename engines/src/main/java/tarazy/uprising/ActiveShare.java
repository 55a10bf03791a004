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
        return ofGrievance(arrest, 1 - legitimacy, threshold);
    }

    /**
     * The willing share when everybody's hardship has grown from H to min(1, H (1 + h)).
     *
     * @param hardship growth h, −1 or more; 0 changes nothing
     */
    public static double of(double arrest, double legitimacy, double threshold, double hardship) {
        double grievance = 1 - legitimacy;
        if (hardship <= 0) {
            // evenly over 0 to 1 + h
            return ofGrievance(arrest, grievance * (1 + hardship), threshold);
        }
        // 1 / (1 + h) of all still lie evenly over 0 to 1, the others have come to 1
        double evenly = ofGrievance(arrest, grievance, threshold);
        double excess = grievance - threshold;
        double atMost = excess <= 0 ? 0 : excess >= arrest ? 1 : excess / arrest;
        return (evenly + hardship * atMost) / (1 + hardship);
    }

    private static double ofGrievance(double arrest, double most, double threshold) {
        double excess = most - threshold;
        if (excess <= 0) {
            return 0;
        }
        return arrest <= excess ? (excess - arrest / 2) / most : excess * excess / (2 * most * arrest);
    }
}
