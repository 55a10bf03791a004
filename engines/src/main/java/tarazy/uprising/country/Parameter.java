package tarazy.uprising.country;

import java.util.Locale;

/**
 * The numbers of the country level, which may differ from run to run. The defaults are round numbers to start from, not
 * estimates. Ranges include their ends.
 */
public enum Parameter {
    /** T: grievance less net risk beyond which a person takes part. */
    THRESHOLD(0.1, 0, 1),
    /** k in the perceived probability of arrest 1 − exp(−k x). */
    DETERRENCE(2.3, Range.TINY, Range.VAST),
    /**
     * How many people one has in view: in a city of N, each member of the forces and each active person is in view with probability
     * sight / N, but nobody with more than 1.
     */
    SIGHT(120, Range.TINY, Range.VAST),
    /** φ: how much an active person in view covers one, in x = forces / (1 + φ · active). */
    COVER(1, 0, Range.VAST),
    /** η: greatest rate at which people come to decide, a day; β, the rate for each unit of exposure, if contagion is linear. */
    CONTAGION_RATE(1, 0, Range.VAST),
    /** γ: how steeply the rate grows with exposure; without meaning if contagion is linear. */
    STEEPNESS(100, Range.TINY, Range.VAST),
    /** Λ0: exposure at which contagion sets in; below 0, people come to decide even where nobody is active. */
    ONSET(0.0005, -Range.VAST, Range.VAST),
    /** Weight of word of mouth between neighbouring cities. */
    WORD(0.1, 0, Range.VAST),
    /** ω: rate at which active people leave, a day. */
    LEAVING(0.7, 0, Range.VAST),
    /** Share of those who leave that never come back. */
    EXHAUSTION(0.3, 0, 1),
    /** τ: arrests a member of the forces makes in a day where the forces dominate (p = 1). */
    ARRESTS(0.2, 0, Range.VAST),
    /** ν: share of its arrests that a member of the forces still makes where the forces are hopelessly outnumbered (p = 0). */
    OUTNUMBERED(0, 0, 1),
    /** Mean time in jail, days. */
    HELD_DAYS(15, Range.TINY, Double.POSITIVE_INFINITY),
    /** Deaths for each member of the forces engaged (at most one for each active person) and day. */
    LETHALITY(0, 0, Range.VAST),
    /** Exposure added in the whole country for each death at full openness. */
    OUTRAGE(0, 0, Range.VAST),
    /** Mean time for which outrage, and signs of weakness, are felt, days. */
    OUTRAGE_DAYS(3, Range.TINY, Double.POSITIVE_INFINITY),
    /** L at the start. */
    LEGITIMACY(0.7, 0, 1),
    /** L0, to which legitimacy returns. */
    LEGITIMACY_NORMAL(0.7, 0, 1),
    /** ρ: rate of that return, a day. */
    LEGITIMACY_RECOVERY(0, 0, Range.VAST),
    /** bR: legitimacy lost for each death at full openness. */
    LEGITIMACY_PER_CASUALTY(0, 0, Range.VAST),
    /** bC: legitimacy won by a concession of size 1; below 0 it costs legitimacy. */
    LEGITIMACY_PER_CONCESSION(0, -1, 1),
    /** bP: legitimacy lost by a price shock of size 1. */
    LEGITIMACY_PER_PRICE_SHOCK(0, 0, Range.VAST),
    /** Legitimacy lost in a day for each unit of backlash. */
    LEGITIMACY_PER_BACKLASH(0, 0, Range.VAST),
    /** Fall of the growth of hardship by a concession of size 1. */
    RELIEF(0, -Range.VAST, Range.VAST),
    /** Exposure added in the whole country by a concession of size 1, as a sign of weakness: a concession can backfire. */
    WEAKNESS(0, 0, Range.VAST),
    /** κ at the start: openness of information. */
    OPENNESS(1, 0, 1),
    /** h at the start: everybody's hardship has grown by this share. */
    HARDSHIP(0, -1, Range.VAST),
    /** ε: the forces count 1 + ε · share of foreigners among all forces, in all cities. */
    FOREIGN_EXPECTATION(0, 0, Range.VAST),
    /** Backlash added for each 1,000 foreign soldiers and day. */
    FOREIGN_BACKLASH(0, 0, Range.VAST),
    /** Backlash added for each death at full openness. */
    BACKLASH_PER_CASUALTY(0, 0, Range.VAST),
    /** Mean time for which backlash lasts, days. */
    BACKLASH_DAYS(30, Range.TINY, Double.POSITIVE_INFINITY),
    /** Active people that a member of the forces can hold. */
    HOLDS(4, Range.TINY, Range.VAST),
    /** Control below which a city is lost. */
    LOST_BELOW(0.5, 0, 1),
    /** How long the capital, or as many cities as below, must be lost without a break until the government falls, days. */
    FALL_DAYS(2, 0, Double.POSITIVE_INFINITY),
    /** Cities that must be lost for the government to fall; infinite if only the capital matters. */
    FALL_CITIES(Double.POSITIVE_INFINITY, 1, Double.POSITIVE_INFINITY),
    /** ψ: greatest rate at which forces defect, a day; the rate is ψ (1 − L) z² / (z² + z0²) for z active people to each member. */
    DEFECTION(0, 0, Range.VAST),
    /** z0: active people to each member of the forces at which half that rate is reached. */
    DEFECTION_RATIO(20, Range.TINY, Range.VAST);

    /** Bounds wide enough for any use, narrow enough that no result overflows. */
    private static final class Range {
        static final double TINY = 1e-9;
        static final double VAST = 1e9;
    }

    private final double usual;
    private final double low;
    private final double high;

    Parameter(double usual, double low, double high) {
        this.usual = usual;
        this.low = low;
        this.high = high;
    }

    /** As written in files: the name in small letters. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The default. */
    public double usual() {
        return usual;
    }

    /** Smallest value allowed. */
    public double low() {
        return low;
    }

    /** Largest value allowed. */
    public double high() {
        return high;
    }

    /** The allowed value nearest to one that was drawn. NaN stays NaN. */
    public double nearest(double value) {
        return Double.isNaN(value) ? value : Math.clamp(value, low, high);
    }
}
