package tarazy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerTest {
    /** Names that were bound to registers by the test. */
    private static final class Bound implements Scope {
        final Map<String, Integer> registers = new LinkedHashMap<>();

        @Override
        public int value(String name) throws UnknownName {
            Integer register = registers.get(name);
            if (register == null) {
                throw new UnknownName("unknown name `" + name + "`", "");
            }
            return register;
        }

        @Override
        public int previous(String name, boolean initialised) throws UnknownName {
            return value(name);
        }

        @Override
        public int first() {
            return registers.getOrDefault("first", -1);
        }

        @Override
        public int since(String event) throws UnknownName {
            return value(event);
        }

        @Override
        public int time() {
            return registers.getOrDefault("time", -1);
        }

        @Override
        public double days(LocalDate date) {
            return date.toEpochDay() - LocalDate.parse("2022-01-07").toEpochDay();
        }
    }

    private final Bound scope = new Bound();
    private final Compiler compiler = new Compiler(scope);

    private static Expression f(String text) {
        try {
            return FormulaParser.parse(text);
        } catch (FormulaException refused) {
            throw new AssertionError(text, refused);
        }
    }

    private int compile(String owner, String text) {
        try {
            return compiler.compile(owner, f(text));
        } catch (FormulaException refused) {
            throw new AssertionError(text, refused);
        }
    }

    private int input(String name, boolean changes) {
        int register = compiler.reserve(changes);
        scope.registers.put(name, register);
        return register;
    }

    private double[] run(int register) {
        return run(register, 1, 0);
    }

    private double[] run(int register, long seed, int block) {
        Frame frame = compiler.newFrame();
        frame.begin(seed, block);
        compiler.once().run(frame);
        return frame.column(register);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 + 2 * 3 ^ 2                          | 19
            -2 ^ 2                                 | -4
            2 ^ -1                                 | 0.5
            sqrt(-1) < 1                           | NaN
            40% + 12k / 1M                         | 0.412
            if 1 < 2 then 5 else log(0)            | 5
            if 1 > 2 then log(0) else 6            | 6
            if log(0) then 1 else 2                | NaN
            yes and not no                         | 1
            no or no                               | 0
            no and log(0)                          | NaN
            3 == 3 and 3 != 4                      | 1
            min(4, 2, 8) + max(4, 2, 8)            | 10
            clamp(12, 0, 10) + clamp(-1, 0, 10)    | 10
            exp(log(5))                            | 5
            log(0)                                 | NaN
            log(-1)                                | NaN
            sqrt(-1)                               | NaN
            sqrt(16) + abs(-3)                     | 7
            logistic(logit(0.3))                   | 0.3
            logit(1)                               | NaN
            floor(2.7) + ceil(2.2) + round(2.5)    | 8
            round(-2.5)                            | -2
            sum(1, 2, 3) + mean(1, 2, 3)           | 8
            known(3) + known(log(0))               | 1
            days("2022-02-01")                     | 25
            """)
    void constantsFoldToTheirValue(String text, double expected) {
        double[] column = run(compile("q", text));
        assertThat(column[17]).isCloseTo(expected, within(1e-12));
        assertThat(compiler.once().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void columnsEqualAnInterpreterThatGoesRunByRun(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Integer> inputs = new LinkedHashMap<>();
        for (String name : List.of("a", "b", "c")) {
            inputs.put(name, input(name, false));
        }
        for (int formula = 0; formula < 60; formula++) {
            Expression expression = RandomFormulas.ofNumbers(random, 5);
            int register;
            try {
                register = compiler.compile("q", expression);
            } catch (FormulaException refused) {
                throw new AssertionError(refused);
            }
            Frame frame = compiler.newFrame();
            frame.begin(1, 0);
            inputs.forEach((name, input) -> {
                double[] column = frame.column(input);
                for (int i = 0; i < column.length; i++) {
                    column[i] = random.nextInt(20) == 0 ? Double.NaN : random.nextInt(-3, 4) * 0.5;
                }
            });
            compiler.once().run(frame);
            for (int run = 0; run < Frame.RUNS; run++) {
                int at = run;
                double slow = RandomFormulas.value(expression, name -> frame.column(inputs.getOrDefault(name, -1))[at]);
                double fast = frame.column(register)[run];
                double tolerance = Double.isFinite(slow) ? 1e-12 * Math.max(1, Math.abs(slow)) : 0;
                assertThat(Double.compare(fast, slow) == 0 || Math.abs(fast - slow) <= tolerance)
                        .as(
                                "seed %s, run %s: %s, expected %s, in %s",
                                seed, run, fast, slow, FormulaPrinter.print(expression))
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsWrittenTwiceIsComputedOnce() {
        input("a", false);
        compile("q", "exp(a * 2) + 1");
        int before = compiler.once().size();
        compile("r", "exp(a * 2) + 1");
        assertThat(compiler.once().size()).isEqualTo(before);
        compile("s", "exp(a * 2) - 1");
        assertThat(compiler.once().size()).isEqualTo(before + 1);
    }

    @Test
    void drawsAreNeverShared() {
        double[] one = run(compile("one", "normal(0, 1)"));
        double[] two = run(compile("two", "normal(0, 1)"));
        double[] sum = run(compile("three", "normal(0, 1) - normal(0, 1)"));
        assertThat(one).isNotEqualTo(two);
        assertThat(Arrays.stream(sum).filter(x -> x == 0).count()).isZero();
    }

    @Test
    void onlyWhatChangesRunsAtEveryStep() {
        input("a", false);
        int x = input("x", true);
        int mixed = compile("q", "exp(a) * 2 + x");
        assertThat(compiler.changes(x)).isTrue();
        assertThat(compiler.changes(mixed)).isTrue();
        assertThat(compiler.once().size()).isEqualTo(2);
        assertThat(compiler.takeStep().size()).isEqualTo(1);
        assertThat(compiler.takeStep().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "normal(%s, 2)",
                "lognormal(%s, 0.5)",
                "uniform(0, %s)",
                "exponential(%s)",
                "gamma(%s, 2)",
                "beta(%s, 3)",
                "poisson(%s)",
                "triangular(0, %s, 9)",
                "pert(0, %s, 9)",
                "studentt(%s, 0, 1)",
                "%s to 20",
                "%s to 4"
            })
    void parametersInColumnsGiveTheSameDrawsAsConstants(String pattern) {
        int parameter = input("p", false);
        int constant = compile("q", pattern.formatted("3.0"));
        Frame expected = compiler.newFrame();
        expected.begin(5, 2);
        compiler.once().run(expected);

        Bound other = new Bound();
        Compiler varying = new Compiler(other);
        int p = varying.reserve(false);
        other.registers.put("p", p);
        int register;
        try {
            register = varying.compile("q", f(pattern.formatted("p")));
        } catch (FormulaException refused) {
            throw new AssertionError(refused);
        }
        Frame frame = varying.newFrame();
        frame.begin(5, 2);
        Arrays.fill(frame.column(p), 3.0);
        varying.once().run(frame);
        assertThat(frame.column(register)).containsExactly(expected.column(constant), within(1e-9));
        assertThat(parameter).isZero();
    }

    @Test
    void aTruncationWithBoundsInColumnsHasTheLawOfTheConstantOne() {
        int low = input("low", false);
        int register = compile("q", "truncate(normal(3, 2), low, 5)");
        Frame frame = compiler.newFrame();
        frame.begin(5, 2);
        Arrays.fill(frame.column(low), 1);
        frame.column(low)[9] = 6;
        compiler.once().run(frame);
        double[] column = frame.column(register);
        assertThat(column[9]).isNaN();
        column[9] = 3;
        assertThat(Arrays.stream(column).min().orElseThrow()).isGreaterThanOrEqualTo(1);
        assertThat(Arrays.stream(column).max().orElseThrow()).isLessThanOrEqualTo(5);
        // Symmetric around 3; the standard deviation of a normal cut at one standard deviation is 0.5396 of its own.
        assertThat(Arrays.stream(column).average().orElseThrow()).isCloseTo(3, within(4 * 1.0792 / 32));
    }

    @Test
    void impossibleParametersMakeOnlyTheirRunMissing() {
        int sd = input("sd", false);
        int register = compile("q", "normal(0, sd)");
        Frame frame = compiler.newFrame();
        frame.begin(1, 0);
        Arrays.fill(frame.column(sd), 1);
        frame.column(sd)[3] = -1;
        compiler.once().run(frame);
        assertThat(frame.column(register)[3]).isNaN();
        assertThat(Arrays.stream(frame.column(register)).filter(Double::isNaN).count())
                .isEqualTo(1);
    }

    @Test
    void freshDrawsChangeWithTheStepAndOthersDoNot() {
        int x = input("x", true);
        int fresh = compile("q", "fresh(normal(0, 1))");
        int kept = compile("r", "normal(0, 1) + x");
        Code step = compiler.takeStep();
        Frame frame = compiler.newFrame();
        frame.begin(1, 0);
        compiler.once().run(frame);
        step.run(frame);
        double[] freshBefore = frame.column(fresh).clone();
        double[] keptBefore = frame.column(kept).clone();
        frame.step(1);
        Arrays.fill(frame.column(x), 1);
        step.run(frame);
        assertThat(frame.column(fresh)).isNotEqualTo(freshBefore);
        for (int i = 0; i < Frame.RUNS; i++) {
            assertThat(frame.column(kept)[i]).isEqualTo(keptBefore[i] + 1);
        }
    }

    @Test
    void aMixtureDrawsItsPartsByWeight() {
        double[] column = run(compile("q", "mix(1: 0.7, 2: 0.2, 3: 0.1)"));
        assertThat(Arrays.stream(column).filter(x -> x == 1).count()).isBetween(717L - 60, 717L + 60);
        assertThat(Arrays.stream(column).filter(x -> x == 3).count()).isBetween(102L - 40, 102L + 40);
        assertThat(Arrays.stream(column).filter(x -> x != 1 && x != 2 && x != 3).count())
                .isZero();
    }

    @Test
    void aPartAddedToAPoolLeavesTheDrawsOfTheOthers() throws FormulaException {
        Compiler.PoolPart first = new Compiler.PoolPart("first", f("normal(0, 1)"), 1);
        Compiler.PoolPart second = new Compiler.PoolPart("second", f("normal(100, 1)"), 1);
        int alone = compiler.pool("q", List.of(first)).value();
        double[] before = run(alone);
        Compiler both = new Compiler(scope);
        Compiler.Pool pool = both.pool("q", List.of(first, second));
        Frame frame = both.newFrame();
        frame.begin(1, 0);
        both.once().run(frame);
        for (int i = 0; i < Frame.RUNS; i++) {
            if (frame.column(pool.labels())[i] == 0) {
                assertThat(frame.column(pool.value())[i]).isEqualTo(before[i]);
            }
        }
    }

    @Test
    void faultsNameTheirPlace() {
        assertThatThrownBy(() -> compiler.compile("q", f("1 + nobody * missing")))
                .isInstanceOfSatisfying(FormulaException.class, refused -> {
                    assertThat(refused.problems()).hasSize(2);
                    assertThat(refused.problems().getFirst().span()).isEqualTo(new Span(4, 10));
                    assertThat(refused.problems().getLast().message()).isEqualTo("unknown name `missing`");
                });
    }
}
