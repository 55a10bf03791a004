package tarazy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MiddleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12M|12e6",
                "20 to 30|25",
                "5 to 80|20",
                "normal(55, 8)|55",
                "2 * uniform(0, 30) + 1|31",
                "if normal(3, 1) > 2 then 7 else 8|7",
                "triangular(0, 5, 10)|5",
                "truncate(normal(0, 1), -3, 3)|0",
                "truncate(uniform(0, 10), 0, uniform(3, 5))|2",
                "normal(uniform(0, 10), exponential(3))|5",
                "fresh(uniform(4, 6))|5",
                "discrete(1: 20%, 5: 40%, 9: 40%)|5",
                "discrete(1: 50%, 5: 50%)|1",
                "mix(3: 2, 20 to 30: 1)|3",
                "mix(uniform(0, 1): 1, uniform(10, 11): 3)|10.33333333333333",
                "mix(2 * uniform(0, 1): 1, mix(7: 1, 8: 2): 1)|1",
                "bernoulli(30%)|0",
            })
    void everyDistributionStandsAtItsMedian(String formula, double middle) throws FormulaException {
        assertThat(Middle.value(FormulaParser.parse(formula)).orElseThrow()).isCloseTo(middle, within(1e-12 * middle));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "normal(x, 1)", "time", "days(\"2022-01-07\")", "since(e)", "1 + previous(x)"})
    void whatDependsOnNamesOrTimeHasNone(String formula) throws FormulaException {
        assertThat(Middle.value(FormulaParser.parse(formula))).isEmpty();
    }

    @Test
    void aMissingValueStaysMissing() throws FormulaException {
        assertThat(Middle.value(FormulaParser.parse("0 / (uniform(-1, 1) - 0)")))
                .hasValue(Double.NaN);
    }

    @Test
    void impossibleDistributionsAreReported() {
        assertThatThrownBy(() -> Middle.value(FormulaParser.parse("normal(1, 0 - 2) + beta(0 * 1, 5)")))
                .isInstanceOfSatisfying(
                        FormulaException.class,
                        faults -> assertThat(faults.problems())
                                .extracting(problem -> problem.span().start())
                                .containsExactly(0, 19));
        assertThatThrownBy(() -> Middle.value(FormulaParser.parse("mix(1 / (1 - 1): 1, 2: 3)")))
                .isInstanceOf(FormulaException.class);
    }
}
