package tarazy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "km, km",
        "people/km^2, people/km^2",
        "Mt/year, Mt/year",
        "Mt / years, Mt/year",
        "1, 1",
        "'', 1",
        "'  ', 1",
        "%, 1",
        "1/day, 1/day",
        "day^-1, 1/day",
        "km*km, km^2",
        "km·h, h*km",
        "km², km^2",
        "m³/s, m^3/s",
        "km/km, 1",
        "J/(kg*K), J/(K*kg)",
        "J/kg/K, J/(K*kg)",
        "J/kg*K, J*K/kg",
        "(km/h)^2, km^2/h^2",
        "bn_USD, bn_USD",
        "$/barrel, $/barrel",
        "°C, °C",
        "тонна/год, тонна/год",
        "days, day",
        "x^0, 1",
    })
    void units_are_read_into_one_form(String text, String canonical) throws FormulaException {
        assertThat(Unit.parse(text)).hasToString(canonical);
        assertThat(Unit.parse(canonical)).isEqualTo(Unit.parse(text)).hasSameHashCodeAs(Unit.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            km per day | [p] the unit `km per day` cannot be read from `per day` on. Write for example `km`, `people/km^2` or `Mt/year`; join words with `_`.
            2 km       | [2] the unit `2 km` cannot be read from `2 km` on. Write for example `km`, `people/km^2` or `Mt/year`; join words with `_`.
            km/        | [] the unit `km/` is not complete. Write for example `km`, `people/km^2` or `Mt/year`; join words with `_`.
            (km        | [] the unit `(km` is not complete. Write for example `km`, `people/km^2` or `Mt/year`; join words with `_`.
            km^x       | [x] expected a whole number after `^`. Write for example `km^2`.
            km^100     | [100] exponents of units go up to 99.
            """)
    void what_is_no_unit_is_refused_with_the_place(String text, String fault) {
        FormulaException e = catchThrowableOfType(FormulaException.class, () -> Unit.parse(text));
        assertThat(Formulas.fault(text, e.problems().getFirst())).isEqualTo(fault);
    }

    @Test
    void an_endless_unit_is_refused() {
        assertThatThrownBy(() -> Unit.parse("(".repeat(100_000)))
                .isInstanceOf(FormulaException.class)
                .hasMessage("the unit is longer than 200 characters");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void units_multiply_like_numbers(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Unit a = random(random);
            Unit b = random(random);
            Unit c = random(random);
            assertThat(a.times(b)).as("seed %d", seed).isEqualTo(b.times(a));
            assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
            assertThat(a.over(b).times(b)).isEqualTo(a);
            assertThat(a.over(a)).isEqualTo(Unit.NONE);
            assertThat(a.power(3)).isEqualTo(a.times(a).times(a));
            assertThat(a.power(-1)).isEqualTo(Unit.NONE.over(a));
            assertThat(a.power(2).root(2)).contains(a);
            assertThat(a.power(0)).isEqualTo(Unit.NONE);
        }
    }

    private static Unit random(Random random) {
        Unit unit = Unit.NONE;
        for (String symbol : List.of("km", "day", "people")) {
            unit = unit.times(Unit.of(symbol, 1).power(random.nextInt(-3, 4)));
        }
        return unit;
    }

    @Test
    void a_unit_with_odd_exponents_has_no_square_root() throws FormulaException {
        assertThat(Unit.parse("km^2/day").root(2)).isEmpty();
        assertThat(Unit.parse("km^6/day^3").root(3)).contains(Unit.parse("km^2/day"));
        assertThatThrownBy(() -> Unit.DAY.root(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exponents_never_overflow_silently() throws FormulaException {
        Unit large = Unit.parse("km").power(2_000_000_000);
        assertThatThrownBy(() -> large.times(large)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> large.power(2)).isInstanceOf(ArithmeticException.class);
    }
}
