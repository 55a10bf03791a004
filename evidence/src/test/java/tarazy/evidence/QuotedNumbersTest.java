package tarazy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a border of 6,846 kilometers|6846",
                "a border of 6 846 kilometres|6846",
                "a 7,500-kilometer border|7500",
                "more than three million people|3000000",
                "more than 3 million people|3000000",
                "two and a half million people|2500000",
                "half a million people|500000",
                "a million people|1000000",
                "a hundred thousand men|100000",
                "six thousand eight hundred and forty-six kilometres|6846",
                "two hundred and fifty thousand|250000",
                "one million two hundred thousand|1200000",
                "twenty-one members|21",
                "seventy five|75",
                "nineteen|19",
                "20% of the population|0.2",
                "20% of the population|20",
                "twenty percent|0.2",
                "twenty per cent|0.2",
                "three to four million|3000000",
                "three to four million|4000000",
                "between 8 and 11 percent|0.08",
                "3-4 million|3000000",
                "three quarters of them|0.75",
                "a quarter of them|0.25",
                "two-fifths of them|0.4",
                "a dozen tanks|12",
                "three dozen tanks|36",
                "$4.7 billion|4700000000",
                "3bn dollars|3000000000",
                "5.45 mm|5.45",
                "It ended in 2022. 300 stayed|300",
                "on January 6 160 people were killed|160",
                "zero|0",
            })
    void finds_numbers_in_digits_and_words(String quote, BigDecimal number) {
        assertThat(QuotedNumbers.in(quote))
                .usingElementComparator(BigDecimal::compareTo)
                .contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a border of 6,846 kilometers|846",
                "a border of 6,846 kilometers|6",
                "twenty-one members|20",
                "twenty-one members|1",
                "two hundred and fifty thousand|200",
                "15.5 percent|15",
                "nobody, someone, often, attend, weightless|1",
                "nobody, someone, often, attend, weightless|10",
                "the third time|3",
            })
    void finds_no_number_inside_another(String quote, BigDecimal number) {
        assertThat(QuotedNumbers.in(quote))
                .usingElementComparator(BigDecimal::compareTo)
                .doesNotContain(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6846|a border of 6,846 kilometers|",
                "6864|a border of 6,846 kilometers|6864",
                ">3M|more than three million|",
                ">3.1M|more than three million|3100000",
                "20%|20 percent|",
                "20%|20 people|20%",
                "8% to 11%|between 8 and 11 percent|",
                "8% to 12%|between 8 and 11 percent|12%",
                "-5|fell by 5 degrees|",
                "yes|he resigned|",
                "likely|he may resign|",
                "|no value at all|",
                "normal(20, 3)|about 20|",
                "normal(21, 3)|about 20|21",
                "20% * x2|twenty percent|",
                "days(\"2022-01-07\")|in January|",
                "a.b1 + c|in January|",
            })
    void a_number_that_the_quote_lacks_is_named(String value, String quote, String missing) {
        assertThat(QuotedNumbers.missing(ClaimValue.parse(value == null ? "" : value), quote))
                .isEqualTo(java.util.Optional.ofNullable(missing));
    }
}
