package tarazy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faults of formulas, word for word: {@code [place] message. Advice}, several joined by ¶. */
class FormulaErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            a = b                          → [=] `=` does not compare. Write equality as `==`.
            a && b                         → [&&] `&&` has no meaning in a formula. Write `and`.
            a || b                         → [||] `||` has no meaning in a formula. Write `or`.
            a & b | c                      → [&] `&` has no meaning in a formula. Write `and`. ¶ [|] `|` has no meaning in a formula. Write `or`.
            !a                             → [!] `!` has no meaning in a formula. Write `not`.
            a === b                        → [===] `===` has no meaning in a formula. Write equality as `==`.
            a <> b                         → [<>] `<>` has no meaning in a formula. Write inequality as `!=`.
            a =< b                         → [=<] `=<` has no meaning in a formula. Write `<=`.
            a => b                         → [=>] `=>` has no meaning in a formula. Write `>=`.
            a ** 2                         → [**] `**` has no meaning in a formula. Write a power with `^`, for example `x ^ 2`.
            a ? b : c                      → [?] `?` has no meaning in a formula. Write `if condition then value else other`.
            x²                             → [²] `²` has no meaning in a formula. Write a power with `^`, for example `x ^ 2`.
            √x                             → [√] `√` has no meaning in a formula. Write `sqrt(x)`.
            55 ± 8                         → [±] `±` has no meaning in a formula. Write `normal(55, 8)` for 55 with a standard deviation of 8.
            a – b                          → [–] `–` has no meaning in a formula. Write `-` for minus, or `20 to 30` for an interval.
            5..10                          → [..] `..` has no meaning in a formula. Write an interval with `to`, for example `20 to 30`.
            5…10                           → […] `…` has no meaning in a formula. Write an interval with `to`, for example `20 to 30`.
            ~5                             → [~] `~` has no meaning in a formula. Write an interval with `to`, for example `20 to 30`.
            [1]                            → [[] `[` has no meaning in a formula. Only round brackets have a meaning. ¶ []] `]` has no meaning in a formula. Only round brackets have a meaning.
            {a}                            → [{] `{` has no meaning in a formula. Only round brackets have a meaning. ¶ [}] `}` has no meaning in a formula. Only round brackets have a meaning.
            a ; b                          → [;] `;` has no meaning in a formula. Arguments are separated by commas.
            $5                             → [$] `$` has no meaning in a formula. Write the number alone; its unit is declared with the quantity.
            5 €                            → [€] `€` has no meaning in a formula. Write the number alone; its unit is declared with the quantity.
            a % b                          → [%] `%` has no meaning here. The percent sign follows its number directly, for example `40%`.
            40 %                           → [%] `%` has no meaning here. The percent sign follows its number directly, for example `40%`.
            a § b                          → [§] the character `§` has no meaning in a formula. Leave it out.
            a ∧ ¬b                         → [∧] `∧` has no meaning in a formula. Write `and`. ¶ [¬] `¬` has no meaning in a formula. Write `not`.
            .                              → [.] `.` has no meaning here. A point stands inside numbers and names only.
            """)
    void signs_of_other_languages_are_named_with_what_to_write(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            6,846                          → [6,846] a number has no comma. Write `6846` or `6_846`.
            6,846 + 2                      → [6,846] a number has no comma. Write `6846` or `6_846`.
            3,5 * x                        → [3,5] a number has no comma. Write `3.5`; decimals follow a point.
            (6,846)                        → [6,846] a number has no comma. Write `6846` or `6_846`.
            1,234,567                      → [1,234,567] a number has no comma. Write `1234567` or `1_234_567`.
            1,2,3                          → [1,2,3] a number has no comma. Several numbers stand in a function only, for example `max(1, 2, 3)`.
            normal(1, 6,846)               → [normal] `normal` takes 2 arguments, not 3. If `6,846` is one number, write `6846` or `6_846`.
            6 846                          → [846] expected an operator between `6` and `846`. If this is one number, write `6846` or `6_846`.
            1 000 000                      → [000] expected an operator between `1` and `000`. If this is one number, write `1000000` or `1_000_000`.
            6 846 + 1 000                  → [846] expected an operator between `6` and `846`. If this is one number, write `6846` or `6_846`. ¶ [000] expected an operator between `1` and `000`. If this is one number, write `1000` or `1_000`.
            12 million                     → [million] expected an operator between `12` and `million`. Write `12M`.
            12 bn                          → [bn] expected an operator between `12` and `bn`. Write `12B`.
            12m                            → [12m] `12m` is not a number. Did you mean `12M`? A number may end in k (thousand), M (million), B (billion), T (trillion) or %.
            12K                            → [12K] `12K` is not a number. Did you mean `12k`? A number may end in k (thousand), M (million), B (billion), T (trillion) or %.
            12mln                          → [12mln] `12mln` is not a number. Did you mean `12M`? A number may end in k (thousand), M (million), B (billion), T (trillion) or %.
            2x + 3                         → [2x] `2x` is not a number. A number may end in k (thousand), M (million), B (billion), T (trillion) or %. Units are declared with the quantity, and to multiply write `2 * x`.
            12km                           → [12km] `12km` is not a number. A number may end in k (thousand), M (million), B (billion), T (trillion) or %. Units are declared with the quantity, and to multiply write `12 * km`.
            40 percent                     → [percent] expected an operator between `40` and `percent`. Write `40%`.
            3kM                            → [3kM] `3kM` is not a number. A number may end in k (thousand), M (million), B (billion), T (trillion) or %. Units are declared with the quantity, and to multiply write `3 * kM`.
            5M%                            → [5M%] a number has one suffix only. Write the number out.
            1.2.3                          → [1.2.3] `1.2.3` is not a number. A number has one decimal point; write dates as `days("2022-01-07")`.
            07.01.2022                     → [07.01.2022] `07.01.2022` is not a number. A number has one decimal point; write dates as `days("2022-01-07")`.
            5. + 1                         → [5.] a number does not end in a point. Leave the point out.
            1__0                           → [1__0] `_` stands between digits only. Write for example `6_846`.
            1_                             → [1_] `_` stands between digits only. Write for example `6_846`.
            1_.5                           → [1_.5] `_` stands between digits only. Write for example `6_846`.
            1e999                          → [1e999] `1e999` is too large a number.
            1e-999                         → [1e-999] `1e-999` is too small a number. Write 0 if that is meant.
            1e99999999999                  → [1e99999999999] `1e99999999999` is too large a number.
            0x1F                           → [0x1F] `0x1F` is not a number. A number may end in k (thousand), M (million), B (billion), T (trillion) or %. Units are declared with the quantity, and to multiply write `0 * x1F`.
            """)
    void numbers_written_otherwise_are_recognised(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            a < b < c                      → [<] comparisons cannot stand in a row. Write `a < b and b < c`.
            a < b < c < d                  → [<] comparisons cannot stand in a row. Write `a < b and b < c`.
            x and 0 <= a + 1 < 5           → [<] comparisons cannot stand in a row. Write `0 <= a + 1 and a + 1 < 5`.
            a == b == c                    → [==] comparisons cannot stand in a row. Write `a == b and b == c`.
            a < b = c                      → [=] `=` does not compare. Write equality as `==`.
            1 to 2 to 3                    → [to] an interval has two ends only. Write for example `20 to 30`.
            30 to 20                       → [30 to 20] the interval runs from the higher to the lower end. Write `20 to 30`.
            -5 to -10                      → [-5 to -10] the interval runs from the higher to the lower end. Write `-10 to -5`.
            5 to 5                         → [5 to 5] both ends of the interval are the same. Write the number alone if it is certain.
            20 to 30%                      → [20 to 30%] one end of the interval is a percentage, the other is not. Write both ends with %, for example `20% to 30%`, or neither.
            5% to 40                       → [5% to 40] one end of the interval is a percentage, the other is not. Write both ends with %, for example `20% to 30%`, or neither.
            2 * 10 to 3                    → [2 * 10 to 3] the interval runs from the higher to the lower end. Write `3 to 2 * 10`.
            """)
    void comparisons_and_intervals_stand_alone(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            if a then b                    → [if] expected `else` but found the end of the formula. Write `if condition then value else other`; both values are needed.
            if a                           → [if] expected `then` but found the end of the formula. Write `if condition then value else other`; both values are needed.
            if a b else c                  → [b] expected an operator between `a` and `b`. A name has no spaces, for example `a_b`; to multiply, write `*`. ¶ [else] expected `then` but found `else`. Write `if condition then value else other`; both values are needed.
            if a then b else               → [else] expected a value after `else` but found the end of the formula.
            if (a, b, c)                   → [if] `if` takes no arguments in brackets. Write `if condition then value else other`. ¶ [,] a comma separates the arguments of a function only. Write `if condition then value else other`. ¶ [,] a comma separates the arguments of a function only. Write `if condition then value else other`.
            a if b else c                  → [if] expected an operator between `a` and `if`. Write `if condition then value else other`. ¶ [else] expected `then` but found `else`. Write `if condition then value else other`; both values are needed.
            a then b                       → [then] `then` without `if`. Write `if condition then value else other`.
            a else b                       → [else] `else` without `if`. Write `if condition then value else other`.
            1 + if a then b else c         → [if] `if` needs brackets behind another operator. Write `(if … then … else …)`.
            if a then b elseif c then d else e → [elseif] `elseif` has no meaning in a formula. Write `else if`.
            (a then b)                     → [then] expected `)` but found `then`.
            """)
    void choices_need_both_values(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            NOT a AND b                    → [NOT] `NOT` is written in small letters. Write `not`. ¶ [AND] `AND` is written in small letters. Write `and`.
            IF a THEN b ELSE c             → [IF] `IF` is written in small letters. Write `if`. ¶ [THEN] `THEN` is written in small letters. Write `then`. ¶ [ELSE] `ELSE` is written in small letters. Write `else`.
            Yes                            → [Yes] `Yes` is written in small letters. Write `yes`.
            TRUE                           → [TRUE] `TRUE` is written in small letters. Write `true`.
            5 TO 10                        → [TO] `TO` is written in small letters. Write `to`.
            """)
    void keywords_are_written_small(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            1 + not a                      → [not] `not` needs brackets behind another operator. Write `(not …)`.
            a == not b                     → [not] `not` needs brackets behind another operator. Write `(not …)`.
            a not b                        → [not] expected an operator between `a` and `not`. Write `and not`, `or not` or `!=`.
            border length                  → [length] expected an operator between `border` and `length`. A name has no spaces, for example `border_length`; to multiply, write `*`.
            length of the border           → [of] expected an operator between `length` and `of`. A name has no spaces, for example `length_of_the_border`; to multiply, write `*`.
            length of max(a, b)            → [of] expected an operator between `length` and `of`. A name has no spaces, for example `length_of`; to multiply, write `*`. ¶ [max] expected an operator between `of` and `max`. A name has no spaces, for example `of_max`; to multiply, write `*`.
            5 a                            → [a] expected an operator between `5` and `a`. Units are declared with the quantity; to multiply, write `5 * a`.
            2(3 + x)                       → [(] expected an operator between `2` and `(`. To multiply, write `*`.
            (a)(b)                         → [(] expected an operator between `)` and `(`. To multiply, write `*`.
            "abc" + 1                      → ["abc"] text in quotes stands only in `days(…)`. Write names without quotes and dates as `days("2022-01-07")`.
            '2022-01-07'                   → ['2022-01-07'] text in quotes stands only in `days(…)`. Write names without quotes and dates as `days("2022-01-07")`.
            normal                         → [normal] `normal` is a function and needs its arguments. Write `normal(mean, sd)`.
            min + 1                        → [min] `min` is a function and needs its arguments. Write `min(x, y, …)`.
            time()                         → [(] `time` takes no brackets. Write `time`.
            time(1)                        → [(] `time` takes no brackets. Write `time`.
            a.b. + 1                       → [a.b.] the name `a.b` ends in a point. Leave the point out, or write the missing part of the name after it.
            """)
    void words_stand_between_values_only_with_an_operator(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            (a + b                         → [(] the bracket `(` is not closed. Add the missing `)`.
            min(a, max(b, c)               → [(] the bracket `(` is not closed. Add the missing `)`.
            ((a                            → [(] the bracket `(` is not closed. Add the missing `)`.
            a + b)                         → [)] `)` closes no bracket. Leave it out, or add the missing `(`.
            )                              → [)] expected a value but found `)`.
            a, b                           → [,] a comma separates the arguments of a function only. Leave the comma out.
            (a, b)                         → [,] a comma separates the arguments of a function only. Leave the comma out.
            min(a b, c)                    → [b] expected an operator between `a` and `b`. A name has no spaces, for example `a_b`; to multiply, write `*`.
            min(a : b)                     → [a] `min` takes its arguments by order, not by name. Write `min(x, y, …)`.
            min(a; b)                      → [;] `;` has no meaning in a formula. Arguments are separated by commas.
            x : 3                          → [:] `:` has no meaning here. It separates values from weights, for example `mix(a: 0.7, b: 0.3)`.
            min(1 then 2)                  → [then] expected `,` or `)` but found `then`.
            """)
    void brackets_are_closed_and_commas_have_a_function(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            a +                            → [+] expected a value after `+` but found the end of the formula.
            * a                            → [*] expected a value but found `*`.
            a + * b                        → [*] expected a value after `+` but found `*`.
            a + )                          → [)] expected a value after `+` but found `)`.
            min(1,,2)                      → [,] expected a value after `,` but found `,`.
            min(1,)                        → [,] an argument is missing after the comma. Leave the last comma out.
            min(,1)                        → [,] expected a value after `(` but found `,`.
            ()                             → [)] expected a value after `(` but found `)`.
            -                              → [-] expected a value after `-` but found the end of the formula.
            not                            → [not] expected a value after `not` but found the end of the formula.
            a to                           → [to] expected a value after `to` but found the end of the formula.
            """)
    void values_stand_on_both_sides_of_an_operator(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            lgistic(3)                     → [lgistic] unknown function `lgistic`. Did you mean `logistic`?
            Normal(1, 2)                   → [Normal] unknown function `Normal`. Did you mean `normal`?
            ln(x)                          → [ln] unknown function `ln`. Did you mean `log`?
            sigmoid(x)                     → [sigmoid] unknown function `sigmoid`. Did you mean `logistic`?
            average(a, b)                  → [average] unknown function `average`. Did you mean `mean`?
            pow(a, 2)                      → [pow] unknown function `pow`. Write a power as `x ^ 2`.
            log10(x)                       → [log10] unknown function `log10`. Write `log(x) / log(10)`.
            iif(a, b, c)                   → [iif] unknown function `iif`. Write `if condition then value else other`.
            frobnicate(a, b)               → [frobnicate] unknown function `frobnicate`.
            a(b)                           → [a] unknown function `a`. To multiply, write `a * (…)`.
            clamp(1, 2)                    → [clamp] `clamp` takes 3 arguments, not 2. Write `clamp(x, low, high)`.
            exp()                          → [exp] `exp` takes 1 argument, not 0. Write `exp(x)`.
            min()                          → [min] `min` takes at least 1 argument, not 0. Write `min(x, y, …)`.
            exp(1, 2)                      → [exp] `exp` takes 1 argument, not 2. Write `exp(x)`.
            previous()                     → [previous] `previous` takes 1 or 2 arguments, not 0. Write `previous(name)` or `previous(name, initial)`.
            previous(a, b, c)              → [previous] `previous` takes 1 or 2 arguments, not 3. Write `previous(name)` or `previous(name, initial)`.
            normal(1)                      → [normal] `normal` takes 2 arguments, not 1. Write `normal(mean, sd)`.
            beta(1, 2, 3)                  → [beta] `beta` takes 2 arguments, not 3. Write `beta(alpha, beta)`.
            truncate(normal(a, b), 1)      → [truncate] `truncate` takes 3 arguments, not 2. Write `truncate(distribution, low, high)`.
            fresh()                        → [fresh] `fresh` takes 1 argument, not 0. Write `fresh(distribution)`.
            since(a, b)                    → [since] `since` takes 1 argument, not 2. Write `since(event)`.
            normal(mean = 55, sd = 8)      → [mean] `normal` takes its arguments by order, not by name. Write `normal(mean, sd)`. ¶ [sd] `normal` takes its arguments by order, not by name. Write `normal(mean, sd)`.
            normal(mean: 55, sd: 8)        → [mean] `normal` takes its arguments by order, not by name. Write `normal(mean, sd)`. ¶ [sd] `normal` takes its arguments by order, not by name. Write `normal(mean, sd)`.
            """)
    void functions_are_known_and_get_what_they_take(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            fresh(fresh(normal(a, b)))     → [fresh(normal(a, b))] `fresh` stands inside `fresh`. Everything inside `fresh(…)` is drawn anew at every step already.
            fresh(normal(fresh(normal(a, b)), 1)) → [fresh(normal(a, b))] `fresh` stands inside `fresh`. Everything inside `fresh(…)` is drawn anew at every step already.
            fresh(3)                       → [3] `3` is not a distribution. `fresh` takes one distribution, for example `2 * fresh(normal(0, 1))`.
            fresh(a + normal(b, c))        → [a + normal(b, c)] `a + normal(b, c)` is not a distribution. `fresh` takes one distribution, for example `2 * fresh(normal(0, 1))`.
            truncate(a, 1, 2)              → [a] `a` is not a distribution. `truncate` takes a distribution, for example `truncate(normal(55, 8), 40, 70)`; to limit any value, write `clamp(x, low, high)`.
            truncate(mix(a: 1), 1, 2)      → [mix(a: 1)] `truncate` takes no mixture. Truncate the parts instead: `mix(truncate(a, low, high): 0.7, …)`.
            truncate(discrete(1: 1, 3: 2), 1, 2) → [discrete(1: 1, 3: 2)] `truncate` takes no mixture. Truncate the parts instead: `mix(truncate(a, low, high): 0.7, …)`.
            truncate(fresh(normal(a, b)), 1, 2) → [fresh(normal(a, b))] `fresh` stands outside of `truncate`. Write `fresh(truncate(distribution, low, high))`.
            truncate(normal(a, b), 2, 1)   → [2, 1] the lower limit is above the upper limit. Write `truncate(distribution, low, high)`.
            mix()                          → [mix] `mix` needs at least one value with its weight. Write `mix(value: weight, …)`.
            mix(a, b)                      → [a] `a` has no weight. Write `a: 0.5` or any other weight. ¶ [b] `b` has no weight. Write `b: 0.5` or any other weight.
            mix(a: 1, b)                   → [b] `b` has no weight. Write `b: 0.5` or any other weight.
            mix(a: 0, b: 0)                → [0] all weights are 0. Give at least one value a weight above 0.
            mix(a: -1, b: -2)              → [-1] the weight `-1` is not a number from 0 upwards. Weights are shares or counts; they need not sum to 1. ¶ [-2] the weight `-2` is not a number from 0 upwards. Weights are shares or counts; they need not sum to 1.
            mix(a: 0, b: -2)               → [-2] the weight `-2` is not a number from 0 upwards. Weights are shares or counts; they need not sum to 1.
            discrete(x: 1)                 → [x] the values of `discrete` are plain numbers. Use `mix(value: weight, …)` for values that are computed or drawn.
            discrete(1)                    → [1] `1` has no weight. Write `1: 0.5` or any other weight.
            discrete(1: 0)                 → [0] all weights are 0. Give at least one value a weight above 0.
            discrete(normal(a, b): 1)      → [normal(a, b)] the values of `discrete` are plain numbers. Use `mix(value: weight, …)` for values that are computed or drawn.
            """)
    void distributions_keep_their_rules(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            previous(a + b)                → [a + b] `previous` takes a name, not an expression. Give the expression a name of its own and write `previous(name)`.
            previous("x")                  → ["x"] text in quotes stands only in `days(…)`. Write names without quotes and dates as `days("2022-01-07")`.
            previous(previous(a))          → [previous(a)] `previous` takes a name, not an expression. Give the expression a name of its own and write `previous(name)`.
            since(time)                    → [time] `since` takes a name, not an expression. Give the expression a name of its own and write `since(name)`.
            since(not a)                   → [not a] `since` takes a name, not an expression. Give the expression a name of its own and write `since(name)`.
            days(2022-01-07)               → [2022-01-07] `days` takes one date in quotes. Write `days("2022-01-07")`.
            days()                         → [days] `days` takes one date in quotes. Write `days("2022-01-07")`.
            days("2022-01-07", 3)          → [,] expected `)` but found `,`.
            days("7 January 2022")         → ["7 January 2022"] `7 January 2022` is not a date. Write year, month and day, for example `"2022-01-07"`.
            days("2022/1/7")               → ["2022/1/7"] `2022/1/7` is not a date. Write year, month and day, for example `"2022-01-07"`.
            days("2022-2-3")               → ["2022-2-3"] `2022-2-3` is not a date. Write year, month and day, for example `"2022-02-03"`.
            days("2022-02-30")             → ["2022-02-30"] there is no day `2022-02-30`. Check the month and the day.
            days("2022-13-01")             → ["2022-13-01"] there is no day `2022-13-01`. Check the month and the day.
            days("22-01-07")               → ["22-01-07"] `22-01-07` is not a date. Write year, month and day, for example `"2022-01-07"`.
            days("2022-01-07               → ["2022-01-07] the quotation mark is not closed. Write the date as `"2022-01-07"`.
            days(time)                     → [time] `days` takes one date in quotes. Write `days("2022-01-07")`.
            """)
    void names_and_dates_stand_where_they_belong(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            a / 0                          → [0] division by 0. Check the number below the stroke.
            a / (1 - 1)                    → [1 - 1] division by 0. Check the number below the stroke.
            1 / 0%                         → [0%] division by 0. Check the number below the stroke.
            normal(5, -2)                  → [normal(5, -2)] normal: sd must be a number greater than 0, but is -2. Write `normal(mean, sd)`.
            normal(5, 2 - 2)               → [normal(5, 2 - 2)] normal: sd must be a number greater than 0, but is 0. Write `normal(mean, sd)`.
            uniform(3, 1)                  → [uniform(3, 1)] uniform: high must be greater than low (3), but is 1. Write `uniform(low, high)`.
            pert(10, 5, 60)                → [pert(10, 5, 60)] pert: mode must be between 10 and 60, but is 5. Write `pert(low, mode, high)`.
            bernoulli(30)                  → [bernoulli(30)] bernoulli: p must be between 0 and 1, but is 30. Write `bernoulli(p)`.
            beta(0, 1) + beta(1, 0)        → [beta(0, 1)] beta: alpha must be a number greater than 0, but is 0. Write `beta(alpha, beta)`. ¶ [beta(1, 0)] beta: beta must be a number greater than 0, but is 0. Write `beta(alpha, beta)`.
            binomial(2.5, 30%)             → [binomial(2.5, 30%)] binomial: trials must be a whole number from 0 to 1000000000, but is 2.5. Write `binomial(trials, p)`.
            normal(1e999, 1)               → [1e999] `1e999` is too large a number.
            """)
    void what_cannot_be_computed_is_told(String text, String faults) {
        assertFaults(text, faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            foo(1) + normal(1) + nrmal(1, 2) + clamp(1, 2) + lgistic(3) → [foo] unknown function `foo`. To multiply, write `foo * (…)`. ¶ [normal] `normal` takes 2 arguments, not 1. Write `normal(mean, sd)`. ¶ [nrmal] unknown function `nrmal`. Did you mean `normal`? ¶ [clamp] `clamp` takes 3 arguments, not 2. Write `clamp(x, low, high)`. ¶ [lgistic] unknown function `lgistic`. Did you mean `logistic`?
            if a = 3 then foo(1) else bar(2, 3) → [=] `=` does not compare. Write equality as `==`. ¶ [foo] unknown function `foo`. To multiply, write `foo * (…)`. ¶ [bar] unknown function `bar`.
            mix(foo(1): 1, b: bar(2, 3), 30 to 20: 1) → [foo] unknown function `foo`. To multiply, write `foo * (…)`. ¶ [bar] unknown function `bar`. ¶ [30 to 20] the interval runs from the higher to the lower end. Write `20 to 30`.
            (1 to 2 to 3) + (4 < 5 < 6) + 7,8 * frob(1, 2) → [to] an interval has two ends only. Write for example `20 to 30`. ¶ [<] comparisons cannot stand in a row. Write `4 < 5 and 5 < 6`. ¶ [7,8] a number has no comma. Write `7.8`; decimals follow a point. ¶ [frob] unknown function `frob`.
            x² + foo(1, 2) && 40 %         → [²] `²` has no meaning in a formula. Write a power with `^`, for example `x ^ 2`. ¶ [foo] unknown function `foo`. ¶ [&&] `&&` has no meaning in a formula. Write `and`. ¶ [%] `%` has no meaning here. The percent sign follows its number directly, for example `40%`.
            """)
    void all_faults_of_a_text_are_told_at_once(String text, String faults) {
        assertFaults(text, faults);
    }

    private static void assertFaults(String text, String faults) {
        assertThat(String.join(" ¶ ", Formulas.faults(text))).isEqualTo(faults);
    }
}
