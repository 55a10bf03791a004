package tarazy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.evidence.ClaimValue.Figure;
import tarazy.evidence.ClaimValue.FormulaValue;
import tarazy.evidence.ClaimValue.Likelihood;
import tarazy.evidence.ClaimValue.Range;
import tarazy.evidence.ClaimValue.Statement;
import tarazy.evidence.ClaimValue.Unreadable;
import tarazy.evidence.ClaimValue.YesNo;

class ClaimValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6846|PLAIN|6846",
                "6,846|PLAIN|6846",
                "6_846|PLAIN|6846",
                "12,345,678.90|PLAIN|12345678.9",
                "-3.5|PLAIN|-3.5",
                "−3.5|PLAIN|-3.5",
                ".5|PLAIN|0.5",
                "3k|PLAIN|3000",
                "3 K|PLAIN|3000",
                "3M|PLAIN|3000000",
                "2.5 million|PLAIN|2500000",
                "2.5 Million|PLAIN|2500000",
                "4bn|PLAIN|4000000000",
                "4B|PLAIN|4000000000",
                "1 trillion|PLAIN|1000000000000",
                "20%|PLAIN|0.2",
                "20 percent|PLAIN|0.2",
                "20 per cent|PLAIN|0.2",
                "=6|EXACTLY|6",
                "exactly 6|EXACTLY|6",
                ">3M|MORE_THAN|3000000",
                "more than 3 million|MORE_THAN|3000000",
                "Over 3 thousand|MORE_THAN|3000",
                "≥ 20%|AT_LEAST|0.2",
                ">= 20%|AT_LEAST|0.2",
                "at least 17|AT_LEAST|17",
                "<5|LESS_THAN|5",
                "fewer than 600|LESS_THAN|600",
                "<=5|AT_MOST|5",
                "≤ 5|AT_MOST|5",
                "at most 5,200|AT_MOST|5200",
                "up to 10k|UP_TO|10000",
                "~20%|ABOUT|0.2",
                "≈ 20|ABOUT|20",
                "roughly 11|ABOUT|11",
                "nearly 20 percent|NEARLY|0.2",
                "almost 8|NEARLY|8",
            })
    void a_number_is_a_figure_with_what_introduces_it(String cell, Bound bound, BigDecimal value) {
        assertThat(ClaimValue.parse(cell)).isInstanceOfSatisfying(Figure.class, figure -> {
            assertThat(figure.bound()).isEqualTo(bound);
            assertThat(figure.number().value()).isEqualByComparingTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 to 30|20|30",
                "6,500 to 8k|6500|8000",
                "20% to 30 %|0.2|0.3",
                "-5 to 5|-5|5",
                "500 to 2k|500|2000"
            })
    void two_numbers_with_to_between_are_a_range(String cell, BigDecimal low, BigDecimal high) {
        assertThat(ClaimValue.parse(cell)).isInstanceOfSatisfying(Range.class, range -> {
            assertThat(range.low().value()).isEqualByComparingTo(low);
            assertThat(range.high().value()).isEqualByComparingTo(high);
        });
    }

    @Test
    void yes_no_and_nothing_are_themselves() {
        assertThat(ClaimValue.parse(" yes ")).isEqualTo(new YesNo(true));
        assertThat(ClaimValue.parse("TRUE")).isEqualTo(new YesNo(true));
        assertThat(ClaimValue.parse("No")).isEqualTo(new YesNo(false));
        assertThat(ClaimValue.parse("false")).isEqualTo(new YesNo(false));
        assertThat(ClaimValue.parse("  ")).isEqualTo(new Statement());
    }

    @ParameterizedTest
    @EnumSource(LikelihoodWord.class)
    void every_word_of_likelihood_is_read_in_any_case(LikelihoodWord word) {
        for (String text : word.words()) {
            assertThat(ClaimValue.parse(text)).isEqualTo(new Likelihood(word));
            assertThat(ClaimValue.parse(text.toUpperCase(java.util.Locale.ROOT)))
                    .isEqualTo(new Likelihood(word));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "normal(55, 8)",
                "a + b",
                "3m",
                "20 to x",
                "days(\"2022-01-07\")",
                "if a > 3 then 1 else 0",
                "(3) # (",
                "1e3"
            })
    void anything_else_is_a_formula(String cell) {
        assertThat(ClaimValue.parse(cell)).isEqualTo(new FormulaValue(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20-30|\"20-30\" may be a range or a subtraction|Write 20 to 30 for a range, (20-30) for a subtraction.",
                "20% – 30%|\"20% – 30%\" may be a range or a subtraction|Write 20% to 30% for a range, (20% – 30%) for a subtraction.",
                "2022-01-07|\"2022-01-07\" is a date, not a value|Put dates into the column when, or write days(\"2022-01-07\") for days since the timeline's start.",
                "6,84|\"6,84\" is not a number|Write thousands as 6846 or 6,846, decimals with a point, and at most 30 digits.",
                "1.2.3|\"1.2.3\" is not a number|Write thousands as 6846 or 6,846, decimals with a point, and at most 30 digits.",
                "3 to 4M|the suffix of \"4M\" does not reach back to \"3\"|Write 3M to 4M.",
                "3 to 4 million|the suffix of \"4 million\" does not reach back to \"3\"|Write 3 million to 4 million.",
                "20 to 30%|the suffix of \"30%\" does not reach back to \"20\"|Write 20% to 30%.",
                "30 to 20|the lower end 30 is not below the upper end 20|Write the lower end first: 20 to 30.",
                "5 to 5|the lower end 5 is not below the upper end 5|Write the lower end first: 5 to 5.",
                "more than a few|after \"more than\" one number is expected, found \"a few\"|Write a number such as 6846, 7.5k, 3M or 20%.",
                ">|after \">\" one number is expected, found \"\"|Write a number such as 6846, 7.5k, 3M or 20%.",
                ">0|\">0\" gives no size|Write a range, such as 0 to 10, that says how far it may reach.",
                "max(1, 2|the parentheses of the formula do not match|Close every parenthesis once.",
                "1) + (2|the parentheses of the formula do not match|Close every parenthesis once.",
            })
    void a_cell_that_could_mean_two_things_or_nothing_is_unreadable(String cell, String message, String advice) {
        if (cell.equals("5 to 5")) {
            assertThat(ClaimValue.parse(cell)).isInstanceOf(Unreadable.class);
        } else {
            assertThat(ClaimValue.parse(cell)).isEqualTo(new Unreadable(message, advice));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6846|uniform(6845.5, 6846.5)",
                "7500|uniform(7450, 7550)",
                "7,500|uniform(7450, 7550)",
                "2.50|uniform(2.495, 2.505)",
                "2.5M|uniform(2450000, 2550000)",
                "3M|uniform(2700000, 3300000)",
                "3.0M|uniform(2950000, 3050000)",
                "12|uniform(11.5, 12.5)",
                "10|uniform(9, 11)",
                "2|uniform(1.5, 2.5)",
                "-7500|uniform(-7550, -7450)",
                "0|0",
                "0.0|0",
                "20%|uniform(18%, 22%)",
                "54%|uniform(53.5%, 54.5%)",
                "100%|uniform(90%, 100%)",
                "0.3%|uniform(0.25%, 0.35%)",
                "150%|uniform(145%, 155%)",
                "=6|6",
                "=20%|20%",
                "=0|0",
                ">3M|uniform(3000000, 3750000)",
                "at least 17|uniform(17, 21.25)",
                "less than 600|uniform(300, 600)",
                "at most 20%|uniform(10%, 20%)",
                "up to 10|uniform(5, 10)",
                "about 20%|uniform(18%, 22%)",
                "nearly 20%|uniform(18%, 20%)",
                ">90%|uniform(90%, 100%)",
                ">100%|100%",
                "about -50|uniform(-55, -45)",
                "more than -50|uniform(-50, -37.5)",
                "20 to 30|20 to 30",
                "6,500 to 8k|6500 to 8000",
                "20% to 30%|20% to 30%",
                "normal(55, 8)|normal(55, 8)",
            })
    void a_figure_becomes_the_width_of_its_rounding_or_of_what_introduces_it(String cell, String formula) {
        assertThat(ClaimValue.parse(cell).formula(GradeConvention.standard(), ItemGrade.POSSIBLY_TRUE))
                .hasValue(formula);
    }

    @ParameterizedTest
    @CsvSource({
        "yes,1,bernoulli(0.9)",
        "no,1,bernoulli(0.1)",
        "yes,3,bernoulli(0.5)",
        "yes,5,bernoulli(0.1)",
        "no,6,bernoulli(0.5)"
    })
    void yes_and_no_become_the_credibility_of_the_item(String cell, String grade, String formula) {
        assertThat(ClaimValue.parse(cell)
                        .formula(
                                GradeConvention.standard(),
                                ItemGrade.named(grade).orElseThrow()))
                .hasValue(formula);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "almost no chance|bernoulli(uniform(0.01, 0.05))",
                "very unlikely|bernoulli(uniform(0.05, 0.2))",
                "unlikely|bernoulli(uniform(0.2, 0.45))",
                "roughly even chance|bernoulli(uniform(0.45, 0.55))",
                "likely|bernoulli(uniform(0.55, 0.8))",
                "very likely|bernoulli(uniform(0.8, 0.95))",
                "almost certain|bernoulli(uniform(0.95, 0.99))",
            })
    void words_of_likelihood_become_a_range_of_probability(String cell, String formula) {
        assertThat(ClaimValue.parse(cell).formula(GradeConvention.standard(), ItemGrade.CONFIRMED))
                .hasValue(formula);
    }

    @Test
    void a_statement_and_an_unreadable_cell_have_no_distribution() {
        assertThat(ClaimValue.parse("").formula(GradeConvention.standard(), ItemGrade.CONFIRMED))
                .isEmpty();
        assertThat(ClaimValue.parse("20-30").formula(GradeConvention.standard(), ItemGrade.CONFIRMED))
                .isEmpty();
    }

    @Test
    void numbers_of_any_length_end_in_a_message_not_in_memory() {
        assertThat(ClaimValue.parse("9".repeat(20_000))).isInstanceOf(Unreadable.class);
        assertThat(ClaimValue.parse("1e999999999")).isInstanceOf(FormulaValue.class);
        assertThat(ClaimValue.parse(">" + "9".repeat(20_000)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.message()).hasSizeLessThan(100));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_cell_makes_it_throw(long seed) {
        Random random = new Random(seed);
        String[] parts = {
            "1", "20", ",", ".", "%", "M", " to ", "-", ">", "=", "about ", "(", ")", "yes", " ", "\"", "#", "\n", "x",
            "–"
        };
        for (int trial = 0; trial < 20_000; trial++) {
            StringBuilder cell = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                cell.append(parts[random.nextInt(parts.length)]);
            }
            ClaimValue value = ClaimValue.parse(cell.toString());
            boolean empty = value instanceof Statement || value instanceof Unreadable;
            assertThat(value.formula(GradeConvention.standard(), ItemGrade.CONFIRMED)
                            .isEmpty())
                    .as("seed %d: <%s>", seed, cell)
                    .isEqualTo(empty);
        }
    }
}
