package tarazy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private static final String TOO_DEEP = "the formula is nested more than 200 levels deep";

    @Test
    void a_formula_of_100_000_characters_is_read_and_one_more_is_refused() {
        String comment = "1 #" + "x".repeat(99_997);
        assertThat(Formulas.parse(comment)).isEqualTo(new Expression.Literal(1, false, new Span(0, 1)));
        assertThat(Formulas.problems(comment + "y"))
                .containsExactly(new FormulaProblem(
                        new Span(100_000, 100_001),
                        "the formula is longer than 100000 characters",
                        "Give parts of it names of their own."));
    }

    @Test
    void a_formula_of_20_000_parts_is_read_and_one_more_is_refused() {
        String sum = "sum(" + "a,".repeat(19_998) + "a)";
        assertThat(Names.uses(Formulas.parse(sum))).hasSize(19_999);
        String more = "sum(" + "a,".repeat(19_999) + "a)";
        assertThat(Formulas.problems(more))
                .containsExactly(new FormulaProblem(
                        new Span(0, more.length()),
                        "the formula has more than 20000 parts",
                        "Give parts of it names of their own."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "not ", "abs(", "1+(", "2^", "if a then b else ", "min(1,", "previous(x,", "fresh(normal(1,"
            })
    void two_hundred_levels_are_read_and_more_are_refused(String opening) {
        int perOpening = opening.startsWith("fresh") ? 2 : 1;
        String most = nested(opening, 199 / perOpening);
        if (perOpening == 1) {
            assertThat(Formulas.parse(most).span().start()).isZero();
        }
        assertThat(Formulas.problems(nested(opening, 200))).anySatisfy(problem -> {
            assertThat(problem.message()).isEqualTo(TOO_DEEP);
            assertThat(problem.advice())
                    .isEqualTo("Give parts of it names of their own, and write long sums as `sum(a, b, …)`.");
        });
    }

    private static String nested(String opening, int times) {
        long brackets = opening.chars().filter(c -> c == '(').count();
        String closing = opening.startsWith("fresh") ? "))" : ")".repeat((int) brackets);
        return opening.repeat(times) + "a" + closing.repeat(times);
    }

    @Test
    void a_sum_of_two_hundred_terms_is_read_and_a_longer_one_is_refused() {
        assertThat(Formulas.parse("a" + "+a".repeat(199))).isInstanceOf(Expression.Binary.class);
        assertThat(Formulas.problems("a" + "+a".repeat(200)).getFirst().message())
                .isEqualTo(TOO_DEEP);
    }

    @Test
    void four_hundred_brackets_around_nothing_much_are_read() {
        assertThat(Formulas.parse("(".repeat(400) + "a" + ")".repeat(400))).isInstanceOf(Expression.Reference.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(…)", "-(…)", "min(1,…)", "mix(1: 1, … : 1)", "previous(x, …)", "truncate(normal(a, 1), 1, …)", "f(…)",
                "a or b and c < d to 1 + 2 * 3 ^ (…)", "if a then b else …", "if if …", "not …", "2 ^ …", "a (…",
                        "days(…)"
            })
    void the_usual_stack_of_a_thread_is_enough_for_any_depth(String form) throws InterruptedException {
        String opening = form.substring(0, form.indexOf('…'));
        String closing = form.substring(form.indexOf('…') + 1);
        AtomicReference<Throwable> overflow = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    for (int times = 1; times < 500; times += 7) {
                        try {
                            Expression expression =
                                    FormulaParser.parse(opening.repeat(times) + "a" + closing.repeat(times));
                            FormulaParser.parse(FormulaPrinter.print(expression));
                            UnitChecker.check(expression, _ -> null, null);
                            Names.uses(expression);
                        } catch (FormulaException _) {
                            // as it should be beyond the limit
                        } catch (StackOverflowError e) {
                            overflow.set(e);
                        }
                    }
                },
                "small stack",
                1024 * 1024);
        thread.start();
        thread.join();
        assertThat(overflow).hasNullValue();
    }

    @Test
    void at_most_25_faults_are_told() {
        assertThat(Formulas.problems("foo(1) + ".repeat(100) + "1")).hasSize(25);
    }
}
