package tarazy.uprising.street;

import tarazy.uprising.Checks;

/**
 * A city and the rules of a street-level run. Grid and time have no unit: a cell holds one person, a step gives everybody
 * one turn. The grid is a torus. Start from a {@link Profile} or from {@link #builder()}.
 *
 * @param width cells a row; at least twice the vision's reach and one, at most 4,000
 * @param height rows; likewise
 * @param citizens share of cells with a citizen
 * @param cops share of cells with a cop; with the citizens at most 1
 * @param legitimacy L over the steps, 0 to 1
 * @param threshold T: a citizen is active if grievance less net risk exceeds it; 0 or more
 * @param deterrence k in the perceived probability of arrest 1 − exp(−k cops / active), above 0
 * @param vision what citizens and cops see and where they can move
 * @param longestTerm longest jail term in steps, 0 to 4,000,000, or {@link #FOR_EVER}
 */
public record StreetSettings(
        int width,
        int height,
        double citizens,
        double cops,
        LegitimacySchedule legitimacy,
        double threshold,
        double deterrence,
        Neighbourhood vision,
        int longestTerm,
        RatioRule ratio,
        TurnOrder order,
        AfterArrest afterArrest,
        JailedCitizens jailed,
        TermRule term,
        Placement placement) {
    /** The longest term of those who are never released. */
    public static final int FOR_EVER = Integer.MAX_VALUE;

    static final int MOST_CELLS_A_SIDE = 4_000;
    static final int MOST_STEPS_IN_JAIL = 4_000_000;

    /** @throws tarazy.uprising.InvalidUprisingException with all faults */
    public StreetSettings {
        Checks checks = new Checks();
        vision.check(checks.in("vision"));
        int narrowest = 2 * Math.clamp((long) vision.radius(), 1, 31) + 1;
        checks.within("width", width, narrowest, MOST_CELLS_A_SIDE);
        checks.within("height", height, narrowest, MOST_CELLS_A_SIDE);
        checks.within("citizens", citizens, 0, 1);
        checks.within("cops", cops, 0, 1);
        checks.require(!(citizens + cops > 1), "citizens + cops", "is " + (citizens + cops) + ", must be 1 or less");
        legitimacy.check(checks.in("legitimacy"));
        checks.atLeastZero("threshold", threshold);
        checks.aboveZero("deterrence", deterrence);
        if (longestTerm != FOR_EVER) {
            checks.within("longestTerm", longestTerm, 0, MOST_STEPS_IN_JAIL);
        }
        checks.done("street");
    }

    /** Starts from {@link Profile#TARAZY}. */
    public static Builder builder() {
        return Profile.TARAZY.builder();
    }

    /** These settings, to change some. */
    public Builder toBuilder() {
        return new Builder()
                .size(width, height)
                .citizens(citizens)
                .cops(cops)
                .legitimacy(legitimacy)
                .threshold(threshold)
                .deterrence(deterrence)
                .vision(vision)
                .longestTerm(longestTerm)
                .ratio(ratio)
                .order(order)
                .afterArrest(afterArrest)
                .jailed(jailed)
                .term(term)
                .placement(placement);
    }

    /** Settings with a name for each; begins with those of {@link Profile#TARAZY}. */
    public static final class Builder {
        private int width = 40;
        private int height = 40;
        private double citizens = 0.7;
        private double cops = 0.04;
        private LegitimacySchedule legitimacy = LegitimacySchedule.constant(0.82);
        private double threshold = 0.1;
        private double deterrence = 2.3;
        private Neighbourhood vision = Neighbourhood.vonNeumann(7);
        private int longestTerm = 30;
        private RatioRule ratio = RatioRule.FLOOR;
        private TurnOrder order = TurnOrder.DECIDE_THEN_MOVE;
        private AfterArrest afterArrest = AfterArrest.RANDOM_EMPTY_CELL;
        private JailedCitizens jailed = JailedCitizens.BLOCK;
        private TermRule term = TermRule.TO_LONGEST_ON_OWN_TURN;
        private Placement placement = Placement.EXACT_NUMBERS;

        Builder() {}

        public Builder size(int newWidth, int newHeight) {
            width = newWidth;
            height = newHeight;
            return this;
        }

        public Builder citizens(double share) {
            citizens = share;
            return this;
        }

        public Builder cops(double share) {
            cops = share;
            return this;
        }

        public Builder legitimacy(LegitimacySchedule schedule) {
            legitimacy = schedule;
            return this;
        }

        /** The same at all steps. */
        public Builder legitimacy(double constant) {
            return legitimacy(LegitimacySchedule.constant(constant));
        }

        public Builder threshold(double value) {
            threshold = value;
            return this;
        }

        public Builder deterrence(double k) {
            deterrence = k;
            return this;
        }

        public Builder vision(Neighbourhood neighbourhood) {
            vision = neighbourhood;
            return this;
        }

        public Builder longestTerm(int steps) {
            longestTerm = steps;
            return this;
        }

        public Builder ratio(RatioRule rule) {
            ratio = rule;
            return this;
        }

        public Builder order(TurnOrder newOrder) {
            order = newOrder;
            return this;
        }

        public Builder afterArrest(AfterArrest place) {
            afterArrest = place;
            return this;
        }

        public Builder jailed(JailedCitizens rule) {
            jailed = rule;
            return this;
        }

        public Builder term(TermRule rule) {
            term = rule;
            return this;
        }

        public Builder placement(Placement rule) {
            placement = rule;
            return this;
        }

        /** @throws tarazy.uprising.InvalidUprisingException with all faults */
        public StreetSettings build() {
            return new StreetSettings(
                    width,
                    height,
                    citizens,
                    cops,
                    legitimacy,
                    threshold,
                    deterrence,
                    vision,
                    longestTerm,
                    ratio,
                    order,
                    afterArrest,
                    jailed,
                    term,
                    placement);
        }
    }
}
