package tarazy.random;

/**
 * Binomial draws: search from 0 where fewer than 10 successes are expected, else transformed rejection BTRS
 * (Hörmann 1993, Journal of Statistical Computation and Simulation 46).
 */
final class BinomialSampler implements RunSampler {

    private static final double SEARCH_BELOW = 10;

    private final double trials;
    private final boolean mirrored;
    private final double p;
    private final double odds;
    private final double none;

    private final double spread;
    private final double a;
    private final double b;
    private final double centre;
    private final double squeeze;
    private final double mode;
    private final double logOdds;
    private final double atMode;

    BinomialSampler(double trials, double probability) {
        this.trials = trials;
        mirrored = probability > 0.5;
        p = mirrored ? 1 - probability : probability;
        odds = p / (1 - p);
        none = PortableMath.exp(trials * PortableMath.log1p(-p));

        double root = Math.sqrt(trials * p * (1 - p));
        b = 1.15 + 2.53 * root;
        a = -0.0873 + 0.0248 * b + 0.01 * p;
        centre = trials * p + 0.5;
        squeeze = 0.92 - 4.2 / b;
        spread = (2.83 + 5.1 / b) * root;
        mode = Math.floor((trials + 1) * p);
        logOdds = PortableMath.log(odds);
        atMode = LogFactorial.of(mode) + LogFactorial.of(trials - mode);
    }

    @Override
    public double draw(RunStream run) {
        double successes = trials * p < SEARCH_BELOW ? search(run) : reject(run);
        return mirrored ? trials - successes : successes;
    }

    private double search(RunStream run) {
        double rest = run.uniform();
        double probability = none;
        double k = 0;
        while (rest > probability && k < trials) {
            rest -= probability;
            k++;
            probability *= (trials - k + 1) / k * odds;
        }
        return k;
    }

    private double reject(RunStream run) {
        while (true) {
            double u = run.uniform() - 0.5;
            double v = run.uniform();
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + centre);
            if (edge >= 0.07 && v <= squeeze) {
                return k;
            }
            if (k < 0 || k > trials) {
                continue;
            }
            double bound = atMode - LogFactorial.of(k) - LogFactorial.of(trials - k) + (k - mode) * logOdds;
            if (PortableMath.log(v * spread / (a / (edge * edge) + b)) <= bound) {
                return k;
            }
        }
    }
}
