package tarazy.random;

/**
 * Poisson draws: search from 0 for means below 10, else transformed rejection PTRS (Hörmann 1993, Insurance:
 * Mathematics and Economics 12).
 */
final class PoissonSampler implements RunSampler {

    private static final double SEARCH_BELOW = 10;

    private final double mean;
    private final double none;
    private final double logMean;
    private final double a;
    private final double b;
    private final double logScale;
    private final double squeeze;

    PoissonSampler(double mean) {
        this.mean = mean;
        none = PortableMath.exp(-mean);
        logMean = PortableMath.log(mean);
        b = 0.931 + 2.53 * Math.sqrt(mean);
        a = -0.059 + 0.02483 * b;
        logScale = PortableMath.log(1.1239 + 1.1328 / (b - 3.4));
        squeeze = 0.9277 - 3.6224 / (b - 2);
    }

    @Override
    public double draw(RunStream run) {
        return mean < SEARCH_BELOW ? search(run) : reject(run);
    }

    private double search(RunStream run) {
        double rest = run.uniform();
        double probability = none;
        double k = 0;
        // A rounding remainder may outlast all probability; then the search ends where nothing is left.
        while (rest > probability && (probability > 0 || k <= mean)) {
            rest -= probability;
            k++;
            probability *= mean / k;
        }
        return k;
    }

    private double reject(RunStream run) {
        while (true) {
            double u = run.uniform() - 0.5;
            double v = run.uniform();
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + mean + 0.43);
            if (edge >= 0.07 && v <= squeeze) {
                return k;
            }
            if (k < 0 || (edge < 0.013 && v > edge)) {
                continue;
            }
            double height = PortableMath.log(v) + logScale - PortableMath.log(a / (edge * edge) + b);
            if (height <= k * logMean - mean - LogFactorial.of(k)) {
                return k;
            }
        }
    }
}
