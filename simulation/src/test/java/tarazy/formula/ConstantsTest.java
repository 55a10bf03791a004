package tarazy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3                             | 3
            -3                            | -3
            2 + 3 * 4 - 6 / 4             | 12.5
            2 ^ 3 ^ 2                     | 512
            -2 ^ 2                        | -4
            2 ^ -1                        | 0.5
            40% * 10k                     | 4000
            1 < 2                         | 1
            2 <= 1                        | 0
            2 > 1                         | 1
            1 >= 2                        | 0
            1 == 1                        | 1
            1 != 1                        | 0
            yes and no                    | 0
            yes or no                     | 1
            not 3                         | 0
            not 0                         | 1
            if 1 < 2 then 5 else 6        | 5
            if no then 5 else 6           | 6
            min(3, 1, 2)                  | 1
            max(3, 1, 2)                  | 3
            sum(3, 1, 2)                  | 6
            mean(3, 1, 2)                 | 2
            clamp(5, 1, 3)                | 3
            clamp(0, 1, 3)                | 1
            clamp(2, 1, 3)                | 2
            exp(1)                        | 2.718281828459045
            log(exp(2))                   | 2
            sqrt(16)                      | 4
            abs(-3)                       | 3
            logistic(0)                   | 0.5
            logistic(logit(0.3))          | 0.3
            floor(-1.5)                   | -2
            ceil(-1.5)                    | -1
            round(2.4)                    | 2
            round(2.5)                    | 3
            round(-2.5)                   | -2
            known(1)                      | 1
            known(log(-1))                | 0
            """)
    void formulas_of_numbers_have_a_value(String text, double value) {
        assertThat(Constants.value(Formulas.parse(text)).orElseThrow()).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log(-1)",
                "log(-1) < 1",
                "not log(-1)",
                "if log(-1) then 1 else 2",
                "min(1, log(-1))",
                "max(log(-1), 1)",
                "no and log(-1)",
                "yes or log(-1)",
                "clamp(log(-1), 0, 1)",
                "sum(1, log(-1))",
                "round(log(-1))",
                "log(0)",
                "logit(1)",
                "logit(0)",
                "sqrt(-1)",
                "log(-1) ^ 0"
            })
    void a_missing_value_stays_missing(String text) {
        assertThat(Constants.value(Formulas.parse(text)).orElseThrow()).isNaN();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "a * 0", "1 + time", "min(1, a)", "if a then 1 else 1", "if 1 then a else 1", "if 1 then 1 else a",
                "1 to 2", "normal(a, 1)", "mix(1: 1)", "discrete(1: 1)", "previous(a)", "since(a)",
                        "days('2022-01-07')",
                "-a", "not a"
            })
    void everything_else_has_none(String text) {
        assertThat(Constants.value(Formulas.parse(text))).isEmpty();
    }

    @Test
    void a_quotient_by_zero_is_missing() {
        Span nowhere = new Span(0, 0);
        Expression quotient = new Expression.Binary(
                Expression.BinaryOperator.DIVIDE,
                new Expression.Literal(1, false, nowhere),
                new Expression.Literal(0, false, nowhere),
                nowhere);
        assertThat(Constants.value(quotient).orElseThrow()).isNaN();
    }
}
