package tarazy.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import tarazy.evidence.ClaimValue.Figure;
import tarazy.evidence.ClaimValue.FormulaValue;
import tarazy.evidence.ClaimValue.Likelihood;
import tarazy.evidence.ClaimValue.Range;
import tarazy.evidence.ClaimValue.Statement;
import tarazy.evidence.ClaimValue.Unreadable;
import tarazy.evidence.ClaimValue.YesNo;

/** Where a claim stands: the values it allows. "More than 3" allows all above, whatever its distribution. */
record Stand(Claim claim, Kind kind, double low, double high) {

    enum Kind {
        NUMBER,
        YES_NO,
        LIKELIHOOD
    }

    static Optional<Stand> of(Claim claim, GradeConvention convention) {
        return switch (claim.parsedValue()) {
            case Figure figure -> {
                Extent extent = Extent.of(figure, convention);
                boolean open = figure.bound().oneSided();
                yield of(
                        claim,
                        Kind.NUMBER,
                        open && figure.bound().reachesDown() ? Double.NEGATIVE_INFINITY : extent.lowValue(),
                        open && figure.bound().reachesUp() ? Double.POSITIVE_INFINITY : extent.highValue());
            }
            case Range(Numeral low, Numeral high) ->
                of(claim, Kind.NUMBER, low.value().doubleValue(), high.value().doubleValue());
            case YesNo(boolean yes) -> of(claim, Kind.YES_NO, yes ? 1 : 0, yes ? 1 : 0);
            case Likelihood(LikelihoodWord word) -> {
                BigDecimal low = convention.low(word);
                yield of(
                        claim,
                        Kind.LIKELIHOOD,
                        low.doubleValue(),
                        convention.high(word).doubleValue());
            }
            case FormulaValue(String text) -> Optional.empty();
            case Statement() -> Optional.empty();
            case Unreadable(String message, String advice) -> Optional.empty();
        };
    }

    private static Optional<Stand> of(Claim claim, Kind kind, double low, double high) {
        return Optional.of(new Stand(claim, kind, low, high));
    }

    /** The gap between two stands as a share of the larger facing end; 0 if they meet or cannot be compared. */
    double gap(Stand other) {
        if (!comparable(other)) {
            return 0;
        }
        double upperOfLower = low <= other.low ? high : other.high;
        double lowerOfUpper = low <= other.low ? other.low : low;
        if (upperOfLower >= lowerOfUpper) {
            return 0;
        }
        return (lowerOfUpper - upperOfLower) / Math.max(Math.abs(upperOfLower), Math.abs(lowerOfUpper));
    }

    private boolean comparable(Stand other) {
        boolean sameUnit = claim.unit().isEmpty()
                || other.claim.unit().isEmpty()
                || claim.unit().equals(other.claim.unit());
        boolean sameTime = claim.when().isEmpty()
                || other.claim.when().isEmpty()
                || claim.when().equals(other.claim.when());
        return kind == other.kind && sameUnit && sameTime;
    }

    /** The claim in a few words, such as {@code c1 says 6,846 km}. */
    String said() {
        String unit = claim.unit().isEmpty() ? "" : " " + claim.unit();
        return claim.id() + " says " + claim.value().strip() + unit;
    }
}
