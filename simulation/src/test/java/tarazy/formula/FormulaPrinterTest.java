package tarazy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaPrinterTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_is_printed_is_read_back_as_the_same_expression(long seed) throws FormulaException {
        Random random = new Random(seed);
        RandomExpressions expressions = new RandomExpressions(random);
        for (int i = 0; i < 5000; i++) {
            Expression expression = expressions.next(1 + random.nextInt(7));
            String text = FormulaPrinter.print(expression);
            if (text.length() > 20_000) {
                continue;
            }
            Expression back = FormulaParser.parse(text);
            assertThat(Spanless.of(back))
                    .as("seed %d, case %d: %s", seed, i, text)
                    .isEqualTo(Spanless.of(expression));
            assertThat(FormulaPrinter.print(back)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            ((a))                            | a
            a+b*c                            | a + b * c
            (a+b)*c                          | (a + b) * c
            a-(b-c)                          | a - (b - c)
            (a-b)-c                          | a - b - c
            a/(b*c)                          | a / (b * c)
            (a^b)^c                          | (a^b)^c
            a^(b^c)                          | a^b^c
            (-a)^2                           | (-a)^2
            -(a^2)                           | -a^2
            a^(-2)                           | a^-2
            -(-a)                            | --a
            -(a*b)                           | -(a * b)
            (a<b)==c                         | (a < b) == c
            not (a and b)                    | not (a and b)
            (not a) and b                    | not a and b
            not (not a)                      | not not a
            (not a) == b                     | (not a) == b
            (a or b) and c                   | (a or b) and c
            (1 to 2) + 3                     | (1 to 2) + 3
            1+1 to 2*3                       | 1 + 1 to 2 * 3
            (if a then b else c) + 1         | (if a then b else c) + 1
            if a then b else (if c then d else e) | if a then b else if c then d else e
            if (if a then b else c) then d else e | if if a then b else c then d else e
            12M                              | 12000000
            3.5k                             | 3500
            40%                              | 40%
            12.5%                            | 12.5%
            yes                              | 1
            6_846                            | 6846
            1e300                            | 1e300
            1.5e-20                          | 1.5e-20
            0.1                              | 0.1
            .5                               | 0.5
            mix(a:1,b:2)                     | mix(a: 1, b: 2)
            discrete(1:20%,5:80%)            | discrete(1: 20%, 5: 80%)
            truncate(5 to 9,4,10)            | truncate(5 to 9, 4, 10)
            previous(x)                      | previous(x)
            previous(x,1+2)                  | previous(x, 1 + 2)
            days('2022-01-07')               | days("2022-01-07")
            """)
    void canonical_text_has_no_needless_brackets(String text, String canonical) {
        assertThat(FormulaPrinter.print(Formulas.parse(text))).isEqualTo(canonical);
    }

    @Test
    void a_number_that_no_formula_has_is_refused() {
        Expression missing = new Expression.Literal(Double.NaN, false, new Span(0, 0));
        assertThatThrownBy(() -> FormulaPrinter.print(missing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no formula has the number NaN");
    }
}
