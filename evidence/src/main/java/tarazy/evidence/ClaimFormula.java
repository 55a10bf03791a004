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

/** From a value to its distribution in the formula language; the rules stand at {@link ClaimValue#formula}. */
final class ClaimFormula {

    private ClaimFormula() {}

    static Optional<String> of(ClaimValue value, GradeConvention convention, ItemGrade grade) {
        return switch (value) {
            case Figure figure -> Optional.of(Extent.of(figure, convention).formula());
            case Range(Numeral low, Numeral high) -> Optional.of(low.formula() + " to " + high.formula());
            case YesNo(boolean yes) -> {
                BigDecimal credible = convention.credible(grade);
                yield Optional.of(bernoulli(plain(yes ? credible : BigDecimal.ONE.subtract(credible))));
            }
            case Likelihood(LikelihoodWord word) -> {
                BigDecimal low = convention.low(word);
                BigDecimal high = convention.high(word);
                yield Optional.of(bernoulli(
                        low.compareTo(high) == 0 ? plain(low) : "uniform(" + plain(low) + ", " + plain(high) + ")"));
            }
            case FormulaValue(String text) -> Optional.of(text);
            case Statement() -> Optional.empty();
            case Unreadable(String message, String advice) -> Optional.empty();
        };
    }

    private static String bernoulli(String probability) {
        return "bernoulli(" + probability + ")";
    }

    private static String plain(BigDecimal number) {
        return Numeral.literal(number, false);
    }
}
