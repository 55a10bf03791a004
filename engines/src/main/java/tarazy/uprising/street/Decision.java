package tarazy.uprising.street;

/**
 * Whether a citizen is active: H (1 − L) − R (1 − exp(−k ratio)) &gt; T. With a whole ratio this comes down to one number a
 * citizen, found whenever legitimacy changes: the ratio from which on it does not dare. A decision then compares whole numbers,
 * and those who never or always dare need not even look around.
 */
final class Decision {
    static final int NEVER = 0;
    static final int ALWAYS = 0xFFFF;

    /** Stands for any limit where the ratio is not whole. */
    private static final int WAVERS = 1;

    private static final int LARGEST_TABLE = 1 << 17;

    private final RatioRule ratio;
    private final double threshold;
    private final double deterrence;

    /** Perceived probability of arrest at each whole ratio, up to where it does not change any more. */
    private final double[] arrest;

    /** The same for each pair of counts, where the ratio is not whole and the table not too large. */
    private final double[] arrestOfCounts;

    private final int counts;

    Decision(StreetSettings settings, int inView) {
        ratio = settings.ratio();
        threshold = settings.threshold();
        deterrence = settings.deterrence();
        arrest = table();
        boolean fits = ratio == RatioRule.EXACT && (inView + 2) * (inView + 2) <= LARGEST_TABLE;
        counts = fits ? inView + 2 : 0;
        arrestOfCounts = new double[counts * counts];
        for (int active = 1; active < counts; active++) {
            for (int cops = 0; cops < counts; cops++) {
                arrestOfCounts[active * counts + cops] = arrest((double) cops / active);
            }
        }
    }

    private double[] table() {
        int last = 1;
        while (last < ALWAYS - 2 && arrest(last) < arrest(last + 1)) {
            last++;
        }
        double[] table = new double[last + 1];
        for (int n = 0; n <= last; n++) {
            table[n] = arrest(n);
        }
        return table;
    }

    private double arrest(double at) {
        return 1 - StrictMath.exp(-deterrence * at);
    }

    /** The smallest whole ratio at which a citizen is not active; {@link #NEVER} and {@link #ALWAYS} at the ends. */
    int limit(long traits, double legitimacy) {
        double grievance = Person.hardship(traits) * (1 - legitimacy);
        double riskAversion = Person.riskAversion(traits);
        if (!(grievance > threshold)) {
            return NEVER;
        }
        if (grievance - riskAversion * arrest[arrest.length - 1] > threshold) {
            return ALWAYS;
        }
        if (ratio == RatioRule.EXACT) {
            return WAVERS;
        }
        int dares = 0;
        int fears = arrest.length - 1;
        while (fears - dares > 1) {
            int middle = (dares + fears) >>> 1;
            if (grievance - riskAversion * arrest[middle] > threshold) {
                dares = middle;
            } else {
                fears = middle;
            }
        }
        return fears;
    }

    /**
     * What a citizen who looks around decides.
     *
     * @param limit neither {@link #NEVER} nor {@link #ALWAYS}
     * @param active in view, the citizen itself included, so at least 1
     */
    boolean dares(int limit, long traits, double legitimacy, int cops, int active) {
        return switch (ratio) {
            case FLOOR -> cops < limit * active;
            case ROUND_HALF_EVEN -> {
                // cops / active < limit − ½, or equal to it if that rounds down to an even number
                int side = (2 * limit - 1) * active - 2 * cops;
                yield side > 0 || (side == 0 && (limit & 1) == 1);
            }
            case EXACT -> {
                double p = active < counts && cops < counts
                        ? arrestOfCounts[active * counts + cops]
                        : arrest((double) cops / active);
                yield Person.hardship(traits) * (1 - legitimacy) - Person.riskAversion(traits) * p > threshold;
            }
        };
    }
}
