package tarazy.uprising.country;

import java.util.Arrays;

/** How strongly each city feels the unrest in all: Λ. */
final class Exposure {
    private final int cities;
    private final double[] perPerson;

    /** Columns a row of the tables below: the cities, filled up to a multiple of four. */
    private final int columns;

    /** How strongly the row's city feels the column's, by distance and if they are neighbours; 0 on the diagonal. */
    private final double[] far;

    private final double[] near;

    /** Both together as openness and word of mouth have it; made anew when these change. */
    private final double[] felt;

    private double feltOpenness;
    private double feltWord;
    private final double[] share;

    Exposure(CountrySettings settings) {
        cities = settings.cities().size();
        columns = (cities + 3) / 4 * 4;
        perPerson = new double[cities];
        far = new double[cities * columns];
        near = new double[cities * columns];
        felt = new double[cities * columns];
        share = new double[columns];
        for (int i = 0; i < cities; i++) {
            perPerson[i] = 1 / settings.cities().get(i).population();
            for (int j = 0; j < cities; j++) {
                if (i != j) {
                    double distance = Distances.between(settings, i, j);
                    far[i * columns + j] = StrictMath.pow(
                            1 + distance / settings.ties().scale(),
                            -settings.ties().decay());
                    near[i * columns + j] = distance <= settings.ties().neighbours() ? 1 : 0;
                }
            }
        }
        System.arraycopy(far, 0, felt, 0, far.length);
        feltOpenness = 1;
    }

    /** Fills Λ for all cities. */
    void fill(CountryState state, double openness, double[] exposure) {
        if (!(state.totalActive > 0)) {
            Arrays.fill(exposure, 0, cities, state.signal);
            return;
        }
        for (int i = 0; i < cities; i++) {
            share[i] = state.active[i] * perPerson[i];
        }
        weigh(openness, (1 - openness) * state.coefficients.word);
        for (int i = 0; i < cities; i++) {
            exposure[i] = share[i] + state.signal + sum(i * columns);
        }
    }

    private void weigh(double openness, double word) {
        if (Double.compare(openness, feltOpenness) != 0 || Double.compare(word, feltWord) != 0) {
            feltOpenness = openness;
            feltWord = word;
            for (int k = 0; k < felt.length; k++) {
                felt[k] = openness * far[k] + word * near[k];
            }
        }
    }

    /** Shares times a row of weights. Four sums side by side, because one alone waits for each addition. */
    private double sum(int row) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int j = 0; j < columns; j += 4) {
            a = Math.fma(share[j], felt[row + j], a);
            b = Math.fma(share[j + 1], felt[row + j + 1], b);
            c = Math.fma(share[j + 2], felt[row + j + 2], c);
            d = Math.fma(share[j + 3], felt[row + j + 3], d);
        }
        return (a + b) + (c + d);
    }
}
