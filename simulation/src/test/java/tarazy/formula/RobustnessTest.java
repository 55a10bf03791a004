package tarazy.formula;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, reading it ends soon, and with an expression or with faults whose places lie in the text. */
class RobustnessTest {
    private static final List<String> PIECES = List.of(
            "a",
            "border.length",
            "12",
            "1.5e3",
            "6_846",
            "3k",
            "40%",
            " ",
            "  ",
            "\n",
            "#",
            "\"",
            "'",
            "“",
            "(",
            ")",
            ",",
            ":",
            ";",
            "+",
            "-",
            "*",
            "/",
            "^",
            "<",
            "<=",
            "==",
            "=",
            "!=",
            "!",
            "&&",
            "||",
            "?",
            ".",
            "..",
            "%",
            "_",
            "$",
            "if ",
            " then ",
            " else ",
            " or ",
            " and ",
            "not ",
            " to ",
            "yes",
            "time",
            "mix(",
            "discrete(",
            "truncate(",
            "fresh(",
            "previous(",
            "since(",
            "days(",
            "days(\"2022-01-07\")",
            "normal(",
            "beta(",
            "min(",
            "clamp(",
            "exp(",
            "foo(",
            "NOT ",
            "−",
            "×",
            "≤",
            "²",
            "é",
            "қ",
            "\u0000",
            "\u202e",
            "\ud83d",
            "\udc00",
            "😀",
            "1e999",
            "1,000");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void random_pieces_never_do_more_than_fail(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25_000; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(25);
            for (int k = 0; k < pieces; k++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            read(text.toString(), seed, i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void random_characters_never_do_more_than_fail(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int k = 0; k < length; k++) {
                text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
            }
            read(text.toString(), seed, i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void formulas_with_a_slip_never_do_more_than_fail(long seed) {
        Random random = new Random(seed);
        RandomExpressions expressions = new RandomExpressions(random);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder(FormulaPrinter.print(expressions.next(4)));
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.setLength(at);
            }
            read(text.toString(), seed, i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "if ",
                "if(a,",
                "-",
                "not ",
                "a<",
                "a<b ",
                "1 to ",
                "a ",
                "1 ",
                "f(",
                "mix(a:",
                "mix(1:",
                "\"",
                "'a",
                ",",
                "1,",
                "1,234",
                "!",
                "²",
                "1.",
                "1_",
                "x^",
                "a.",
                ".",
                "#",
                "then ",
                "else ",
                ":",
                "days(",
                "fresh(",
                "=",
                "&&",
                "a?b:",
                "(a)",
                "min(a b,",
                "foo(1)+",
                "a+",
                "a*(",
                "time(",
                "previous(",
                "elseif ",
                "%",
                "…",
                "\n",
                "9",
                "a,",
                "normal(1,",
                "[",
                "\u0301",
                "é"
            })
    void hundred_thousand_characters_of_anything_are_read_within_seconds(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> read(text, 0, 0));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> read("1 + (" + text.substring(10), 0, 0));
    }

    private static void read(String text, long seed, int index) {
        try {
            check(text);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new AssertionError("seed " + seed + ", case " + index + ": " + text, e);
        }
    }

    // plain comparisons, since assertions in words take most of the time of so many cases
    private static void check(String text) {
        try {
            Expression expression = FormulaParser.parse(text);
            String printed = FormulaPrinter.print(expression);
            if (expression.span().end() > text.length()
                    || !Spanless.of(Formulas.parse(printed)).equals(Spanless.of(expression))) {
                throw new AssertionError("read back otherwise: " + printed);
            }
        } catch (FormulaException e) {
            if (e.problems().isEmpty()) {
                throw new AssertionError("refused without a reason");
            }
            for (FormulaProblem problem : e.problems()) {
                String told = problem.message() + problem.advice();
                if (problem.message().isBlank()
                        || problem.span().end() > text.length()
                        || told.chars().anyMatch(c -> c < ' ' || c == 0x202e)) {
                    throw new AssertionError(problem.toString());
                }
            }
        }
    }
}
