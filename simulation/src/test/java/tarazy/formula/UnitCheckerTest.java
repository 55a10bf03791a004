package tarazy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCheckerTest {
    private static final Map<String, String> UNITS = Map.of(
            "border",
            "km",
            "river",
            "km",
            "population",
            "people",
            "area",
            "km^2",
            "density",
            "people/km^2",
            "halflife",
            "day",
            "share",
            "1",
            "m_per_km",
            "m/km",
            "height",
            "m");

    private static @Nullable Unit unit(@Nullable String text) {
        try {
            return text == null ? null : Unit.parse(text);
        } catch (FormulaException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> faults(String text, @Nullable String expected) {
        return UnitChecker.check(Formulas.parse(text), name -> unit(UNITS.get(name)), unit(expected)).stream()
                .map(problem -> Formulas.fault(text, problem))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            border + river                             | km
            border + 5                                 | km
            5                                          | km
            20 to 30                                   | km
            normal(5, 2)                               | km
            2 * 3 + 1                                  | km
            border + 2 * (5 to 6)                      | km
            mix(5: 1, normal(3, 1): 2)                 | km
            discrete(5: 1, 7: 2)                       | km
            if border > 5 then border else 10          | km
            if share then border else previous(river)  | km
            border * 2                                 | km
            border * river                             | km^2
            border * border - area                     | km^2
            sqrt(area)                                 | km
            sqrt(area) + river                         | km
            population / area                          | people/km^2
            density * area                             | people
            border ^ 2                                 | km^2
            border ^ -1                                | 1/km
            border ^ (1 + 1)                           | km^2
            share ^ 0.5                                | 1
            2 ^ share                                  | 1
            border / river                             | 1
            exp(border / river)                        | 1
            log(share)                                 | 1
            logistic(3 * share)                        | 1
            time                                       | day
            days("2022-01-07") - time                  | day
            since(fall) < 30                           | 1
            exp(-since(fall) / halflife)               | 1
            time > days("2022-01-07") and share > 0    | 1
            border * m_per_km + height                 | m
            min(border, river, 5)                      | km
            clamp(border, 0, river)                    | km
            sum(border, river) + mean(border, 3)       | km
            floor(border) + abs(-river) + round(river) | km
            known(border)                              | 1
            normal(border, 5)                          | km
            normal(border, river)                      | km
            border to 8000                             | km
            truncate(border to 8000, 100, river)       | km
            fresh(normal(border, 5))                   | km
            beta(2 * share, 5)                         | 1
            gamma(2, border)                           | km
            uniform(border, river)                     | km
            exponential(halflife)                      | day
            lognormal(3, 1)                            | km
            lognormal(share, 1)                        | 1
            bernoulli(share)                           | 1
            bernoulli(0.3) * border                    | km
            previous(border, 5)                        | km
            mix(border: population, river: population) | km
            not share or yes                           | 1
            border == river                            | 1
            undeclared                                 | 1
            undeclared + share                         | 1
            undeclared * border                        | km
            0 * time + 5                               | day
            """)
    void what_is_right_passes(String text, String unit) {
        assertThat(faults(text, unit)).isEmpty();
        assertThat(faults(text, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            border + population                | [border + population] adds km to people. Both need the same unit.
            border - population                | [border - population] subtracts people from km. Both need the same unit.
            border + share                     | [border + share] adds km to a plain number. Both need the same unit.
            1 + border + population * 2        | [1 + border + population * 2] adds km to people. Both need the same unit.
            border < population                | [border < population] compares km with people. Both need the same unit.
            min(1, border, population)         | [min(1, border, population)] `min` of km and people. Both need the same unit.
            clamp(border, 0, population)       | [clamp(border, 0, population)] limits km by people. Both need the same unit.
            if yes then border else population | [if yes then border else population] chooses between km and people. Both need the same unit.
            if border then 1 else 2            | [border] the condition is in km. A plain number is needed here.
            border and share                   | [border] `and` takes yes or no, but this is in km. A plain number is needed here.
            share or border                    | [border] `or` takes yes or no, but this is in km. A plain number is needed here.
            not border                         | [border] `not` takes yes or no, but this is in km. A plain number is needed here.
            exp(border)                        | [border] `exp` takes a plain number, but this is in km. Divide by a quantity in km first.
            exp(-since(fall) / 30)             | [-since(fall) / 30] `exp` takes a plain number, but this is in day. Divide by a quantity in day first.
            sqrt(border)                       | [sqrt(border)] takes the square root of km. A root needs even exponents, as in the square root of km^2.
            border ^ share                     | [border ^ share] raises km to a power that is no whole number. Write a whole number as exponent, use `sqrt(…)`, or divide by a quantity in km first.
            border ^ 0.5                       | [border ^ 0.5] raises km to a power that is no whole number. Write a whole number as exponent, use `sqrt(…)`, or divide by a quantity in km first.
            2 ^ border                         | [border] the exponent is in km. A plain number is needed here.
            border ^ 2e9 * border ^ 2e9        | [border ^ 2e9 * border ^ 2e9] the exponent of the unit grows beyond all measure. Check the powers.
            border ^ 3e9                       | [border ^ 3e9] the exponent of the unit grows beyond all measure. Check the powers.
            normal(border, population)         | [normal(border, population)] `normal` of km and people. Both need the same unit.
            beta(border, 2)                    | [border] the alpha of `beta` is in km. A plain number is needed here.
            border to population               | [border to population] an interval from km to people. Both need the same unit.
            truncate(border to 5, 1, time)     | [truncate(border to 5, 1, time)] limits km by day. Both need the same unit.
            mix(border: 1, population: 2)      | [mix(border: 1, population: 2)] mixes km with people. Both need the same unit.
            mix(1: border, 2: population)      | [mix(1: border, 2: population)] weighs with km and people. Both need the same unit.
            previous(border, population)       | [population] begins km with people. Both need the same unit.
            time + border                      | [time + border] adds day to km. Both need the same unit.
            """)
    void what_is_wrong_is_told(String text, String fault) {
        assertThat(faults(text, null)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            border      | people | [border] gives km where people is declared. Correct the formula or the declared unit.
            border      | 1      | [border] gives km where a plain number is declared. Correct the formula or the declared unit.
            share * 2   | km     | [share * 2] gives a plain number where km is declared. Correct the formula or the declared unit.
            border > 5  | km     | [border > 5] gives a plain number where km is declared. Correct the formula or the declared unit.
            time / 7    | week   | [time / 7] gives day where week is declared. Correct the formula or the declared unit.
            """)
    void the_whole_must_have_the_declared_unit(String text, String expected, String fault) {
        assertThat(faults(text, expected)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(border + population) * time + share", "exp(border) + population", "sqrt(border + time)"})
    void one_fault_is_told_once_and_not_again_for_what_follows_from_it(String text) {
        assertThat(faults(text, "Mt")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(border + population) + (time + share) + exp(area)"})
    void independent_faults_are_all_told(String text) {
        assertThat(faults(text, null)).hasSize(3);
    }
}
