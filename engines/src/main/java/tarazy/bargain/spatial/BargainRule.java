package tarazy.bargain.spatial;

import java.util.List;

/** Where two meet who bargain: nearer to the one who cares and is likely to win. */
public enum BargainRule implements Spelled {
    /** Weights are salience squared times probability squared; closest to the Nash solution. */
    S2P2("s2p2"),
    /** Weights are salience times probability. */
    S1P1("s1p1"),
    /** The one less likely to win moves alone, as far as it is less likely, weighted by salience squared. */
    S2PMAX("s2pmax");

    private final String spellings;

    BargainRule(String... spellings) {
        this.spellings = String.join(" ", spellings);
    }

    @Override
    public List<String> spellings() {
        return List.of(spellings.split(" ", -1));
    }

    /** A little weight on where one stands already, for where neither side has any. */
    private static final double LEAST = 1e-6;

    private static final double DECIMALS = 1e4;

    /** Where the initiator ends on an issue, given positions, saliences and how likely it wins. */
    double initiator(double own, double salience, double chance, double other, double otherSalience, double risk) {
        if (this == S2PMAX) {
            double pull = Math.max(0, risk - chance);
            return own + step(pull, salience, otherSalience) * (other - own);
        }
        double weight = weight(salience, chance);
        double otherWeight = weight(otherSalience, risk);
        return rounded(((weight + LEAST) * own + otherWeight * other) / (weight + LEAST + otherWeight));
    }

    /** Where the receiver ends; {@code own} is still the initiator's. */
    double receiver(double own, double salience, double chance, double other, double otherSalience, double risk) {
        if (this == S2PMAX) {
            double pull = Math.max(0, chance - risk);
            return other + step(pull, otherSalience, salience) * (own - other);
        }
        double weight = weight(salience, chance);
        double otherWeight = weight(otherSalience, risk);
        return rounded((weight * own + (LEAST + otherWeight) * other) / (weight + LEAST + otherWeight));
    }

    private double weight(double salience, double chance) {
        return this == S2P2 ? salience * salience * (chance * chance) : salience * chance;
    }

    private static double step(double pull, double salience, double otherSalience) {
        double towards = pull * (otherSalience * otherSalience);
        return towards / (towards + LEAST + (1 - pull) * (salience * salience));
    }

    /** To four decimals, halves up; below 0, where only KTAB's faults lead, towards 0. */
    private static double rounded(double place) {
        return (int) (0.5 + place * DECIMALS) / DECIMALS;
    }
}
