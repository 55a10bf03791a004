package tarazy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.formula.Expression.Mixture.Part;

class FormulaParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a + b + c                  | ((a + b) + c)
            a - b - c                  | ((a - b) - c)
            a - b + c                  | ((a - b) + c)
            a + b * c                  | (a + (b * c))
            a * b + c                  | ((a * b) + c)
            a / b / c                  | ((a / b) / c)
            a / b * c                  | ((a / b) * c)
            a ^ b ^ c                  | (a ^ (b ^ c))
            a * b ^ c                  | (a * (b ^ c))
            -a ^ b                     | (-(a ^ b))
            2 ^ -1                     | (2 ^ (-1))
            2 ^ -a ^ b                 | (2 ^ (-(a ^ b)))
            2 ^ -a * b                 | ((2 ^ (-a)) * b)
            -a * b                     | ((-a) * b)
            a * -b                     | (a * (-b))
            a - -b                     | (a - (-b))
            --a                        | (-(-a))
            +a                         | a
            a < b + c                  | (a < (b + c))
            a to b + c                 | (a to (b + c))
            a to b < c                 | ((a to b) < c)
            a < b to c                 | (a < (b to c))
            a < b and c > d            | ((a < b) and (c > d))
            a or b and c               | (a or (b and c))
            a and b or c               | ((a and b) or c)
            a or b or c                | ((a or b) or c)
            not a and b                | ((not a) and b)
            not a == b                 | (not (a == b))
            a and not b or c           | ((a and (not b)) or c)
            not not a                  | (not (not a))
            (a + b) * c                | ((a + b) * c)
            a == b or c != d           | ((a == b) or (c != d))
            a <= b and c >= d          | ((a <= b) and (c >= d))
            if a or b then c + 1 else d + 1       | (if (a or b) then (c + 1) else (d + 1))
            if a then b else if c then d else e   | (if a then b else (if c then d else e))
            if if a then b else c then d else e   | (if (if a then b else c) then d else e)
            if a then if b then c else d else e   | (if a then (if b then c else d) else e)
            min(a, if b then c else d, 3)         | min(a, (if b then c else d), 3)
            a × b                      | (a * b)
            a · b ⋅ c                  | ((a * b) * c)
            a ÷ b                      | (a / b)
            a − b                      | (a - b)
            a ≤ b                      | (a <= b)
            a ≥ b                      | (a >= b)
            a ≠ b                      | (a != b)
            max ( a , b )              | max(a, b)
            """)
    void operators_bind_as_in_the_table(String text, String grouped) {
        assertThat(Grouped.text(Formulas.parse(text))).isEqualTo(grouped);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12        | 12       | false
            1.5e3     | 1500     | false
            1.5E-3    | 0.0015   | false
            1e+2      | 100      | false
            6_846     | 6846     | false
            1_0.2_5   | 10.25    | false
            .5        | 0.5      | false
            3.5k      | 3500     | false
            12M       | 12000000 | false
            2B        | 2e9      | false
            1.1T      | 1.1e12   | false
            1e3k      | 1e6      | false
            40%       | 0.4      | true
            0.1%      | 0.001    | true
            250%      | 2.5      | true
            1e1%      | 0.1      | true
            yes       | 1        | false
            true      | 1        | false
            no        | 0        | false
            false     | 0        | false
            1.1k      | 1100     | false
            0.7%      | 0.007    | true
            4.35%     | 0.0435   | true
            0e999     | 0        | false
            """)
    void numbers_are_the_nearest_doubles_of_what_is_written(String text, double value, boolean percent) {
        assertThat(Formulas.parse(text)).isEqualTo(new Expression.Literal(value, percent, new Span(0, text.length())));
    }

    @Test
    void every_form_has_its_own_node() {
        assertThat(Formulas.parse("time")).isEqualTo(new Expression.Time(new Span(0, 4)));
        assertThat(Formulas.parse("since(fall)")).isEqualTo(new Expression.Since("fall", new Span(0, 11)));
        assertThat(Formulas.parse("previous(x)")).isEqualTo(new Expression.Previous("x", List.of(), new Span(0, 11)));
        assertThat(Formulas.parse("previous(x, y)"))
                .isEqualTo(new Expression.Previous("x", List.of(name("y", 12)), new Span(0, 14)));
        assertThat(Formulas.parse("days(\"2022-01-07\")"))
                .isEqualTo(new Expression.Days(LocalDate.of(2022, 1, 7), new Span(0, 18)));
        assertThat(Formulas.parse("mix(a: b, c: d)"))
                .isEqualTo(new Expression.Mixture(
                        List.of(new Part(name("a", 4), name("b", 7)), new Part(name("c", 10), name("d", 13))),
                        new Span(0, 15)));
        assertThat(Formulas.parse("discrete(1: a)"))
                .isEqualTo(new Expression.Discrete(
                        List.of(new Part(new Expression.Literal(1, false, new Span(9, 10)), name("a", 12))),
                        new Span(0, 14)));
        Expression draw = new Expression.Draw("normal", List.of(name("a", 7), name("b", 10)), new Span(0, 12));
        assertThat(Formulas.parse("normal(a, b)")).isEqualTo(draw);
        assertThat(Formulas.parse("fresh(beta(a, b))"))
                .isEqualTo(new Expression.Fresh(
                        new Expression.Draw("beta", List.of(name("a", 11), name("b", 14)), new Span(6, 16)),
                        new Span(0, 17)));
        assertThat(Formulas.parse("truncate(a to b, c, d)"))
                .isEqualTo(new Expression.Truncated(
                        new Expression.Interval(name("a", 9), name("b", 14), new Span(9, 15)),
                        name("c", 17),
                        name("d", 20),
                        new Span(0, 22)));
    }

    @Test
    void spans_cover_the_text_of_each_part_and_brackets_belong_to_the_whole_around_them() {
        String text = "  ( a + b ) * -c ";
        Expression.Binary product = (Expression.Binary) Formulas.parse(text);
        assertThat(written(text, product)).isEqualTo("( a + b ) * -c");
        assertThat(written(text, product.left())).isEqualTo("a + b");
        assertThat(written(text, product.right())).isEqualTo("-c");
        String choice = "1+(if a then (b) else (c))";
        Expression.Binary sum = (Expression.Binary) Formulas.parse(choice);
        assertThat(written(choice, sum)).isEqualTo(choice);
        Expression.Conditional conditional = (Expression.Conditional) sum.right();
        assertThat(written(choice, conditional)).isEqualTo("if a then (b) else (c)");
        assertThat(written(choice, conditional.no())).isEqualTo("c");
    }

    @Test
    void comments_and_line_breaks_are_spaces() {
        String text = "# strength\na # first\r\n  + # second\n\tb";
        assertThat(FormulaPrinter.print(Formulas.parse(text))).isEqualTo("a + b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "_a",
                "a1",
                "a.b",
                "a.1",
                "a_b.c_d",
                "қала.саны",
                "ифа",
                "time.zone",
                "Time",
                "notary",
                "E5",
                "M",
                "if.then"
            })
    void names_have_letters_digits_underscores_and_points(String name) {
        assertThat(Formulas.parse(name)).isEqualTo(name(name, 0));
        assertThat(Names.fault(name)).isEmpty();
    }

    @Test
    void names_are_the_same_however_their_accents_are_stored() {
        assertThat(Names.references(Formulas.parse("cafe\u0301 + caf\u00e9"))).containsExactly("caf\u00e9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"2022-01-07\"", "'2022-01-07'", "“2022-01-07”", "„2022-01-07“", "‘2022-01-07’", "«2022-01-07»"
            })
    void a_date_stands_in_any_quotation_marks(String quoted) {
        assertThat(FormulaPrinter.print(Formulas.parse("days(" + quoted + ")"))).isEqualTo("days(\"2022-01-07\")");
    }

    private static String written(String text, Expression expression) {
        return text.substring(expression.span().start(), expression.span().end());
    }

    private static Expression.Reference name(String name, int start) {
        return new Expression.Reference(name, new Span(start, start + name.length()));
    }
}
