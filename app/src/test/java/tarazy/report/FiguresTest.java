package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarazy.forecast.Answer.Kind;

class FiguresTest {
    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0, 0 %",
        "1, 100 %",
        "0.5, 50 %",
        "0.8734, 87 %",
        "0.995, 99.5 %",
        "0.004, 0.4 %",
        "0.0001, <0.1 %",
        "0.99999, >99.9 %",
        "0.01, 1 %",
        "0.99, 99 %",
        "NaN, –"
    })
    void probabilitiesAreWholePerCentExceptNearCertainty(double probability, String text) {
        assertThat(Figures.percent(probability)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} in {1} to {2} is written {3}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "6846, 6500, 8000, '6,800'",
                "312.4, 248.7, 428.9, 310",
                "0.123456, 0.1, 0.2, 0.12",
                "1234567, 1000000, 2000000, 1.2 M",
                "2.5e9, 1e9, 8e9, 2.5 B",
                "3.1e12, 1e12, 9e12, 3.1 T",
                "-42.5, -50, -30, −42",
                "0, -1, 1, 0",
                "-0.0001, -1, 1, 0.0",
                "5, 5, 5, 5",
                "0.00001, 0, 0.00002, 1.00e-05",
                "NaN, 0, 1, –",
                "12, NaN, NaN, 12",
            })
    void aNumberIsRoundedToWhatItsIntervalCarries(double value, double low, double high, String text) {
        assertThat(Figures.number(value, low, high)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "301.5, 301.5",
                "0.78, 0.78",
                "0.5, 0.5",
                "6846, '6,846'",
                "-6846, '−6,846'",
                "6846.28, '6,846'",
                "1234567, 1.235 M",
                "123456, '123,456'",
                "3, 3",
                "Infinity, –"
            })
    void aNumberByItselfKeepsFourDigitsAndNoTrailingZeros(double value, String text) {
        assertThat(Figures.number(value)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} to {1} is written {2}")
    @CsvSource({
        "0.12, 0.34, 12 – 34 %",
        "0.0312, 0.0341, 3.1 – 3.4 %",
        "0.976, 0.981, 97.6 – 98.1 %",
        "0, 0, 0 – 0 %",
        "0.003, 0.0052, 0.3 – 0.5 %",
        "NaN, 1, –"
    })
    void anIntervalOfProbabilitiesShowsThatItHasTwoEnds(double low, double high, String text) {
        assertThat(Figures.range(Kind.PROBABILITY, low, high)).isEqualTo(text);
    }

    @Test
    void differencesOfProbabilitiesAreInPercentagePoints() {
        assertThat(Figures.difference(Kind.PROBABILITY, -0.0822, -0.09, -0.07)).isEqualTo("−8.2 pts");
        assertThat(Figures.difference(Kind.PROBABILITY, 0.25, 0.2, 0.3)).isEqualTo("+25 pts");
        assertThat(Figures.difference(Kind.PROBABILITY, 0, 0, 0)).isEqualTo("±0 pts");
        assertThat(Figures.difference(Kind.NUMBER, 130, -60, 340)).isEqualTo("+130");
        assertThat(Figures.differenceRange(Kind.NUMBER, -60, 340)).isEqualTo("−60 to +340");
        assertThat(Figures.difference(Kind.NUMBER, Double.NaN, 0, 1)).isEqualTo("–");
    }

    @Test
    void anOutcomeIsYesOrNoOrANumberWithItsUnit() {
        assertThat(Figures.outcome(Kind.PROBABILITY, 1, "")).isEqualTo("yes");
        assertThat(Figures.outcome(Kind.PROBABILITY, 0, "")).isEqualTo("no");
        assertThat(Figures.outcome(Kind.NUMBER, 301.5, "EUR/t")).isEqualTo("301.5 EUR/t");
        assertThat(Figures.outcome(Kind.NUMBER, 0.4, "1")).isEqualTo("0.4");
    }
}
