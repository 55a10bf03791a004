package tarazy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tarazy.random.Distribution;
import tarazy.random.Family;
import tarazy.random.Intervals;

/** The page about formulas says only what is so. */
class FormulaDocsTest {
    private static final String PAGE = page();
    private static final Pattern BLOCK = Pattern.compile("```([a-z-]+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE_IN_TABLE = Pattern.compile("`([^`]*)`");

    static final List<String> FORMULAS = blocks("formula").stream()
            .flatMap(block -> Stream.of(block.split("\n\n", -1)))
            .toList();
    static final List<String> FAULTY = blocks("formula-error");
    static final List<String> UNITS = blocks("formula-units");
    static final List<String> NAMES = blocks("formula-names");
    static final List<String> YAML = blocks("yaml");

    /** Rows of the tables whose first cell holds calls and whose last cell holds an example. */
    static final List<String> EXAMPLES = PAGE.lines()
            .filter(line -> line.matches("\\| `[a-z]+\\(.*\\| `[a-z]+\\(.*` \\|"))
            .map(line -> line.substring(line.lastIndexOf("| `") + 3, line.length() - 3))
            .toList();

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "formulas.md"));
        } catch (IOException e) {
            throw new AssertionError("the page is read from the folder of the module", e);
        }
    }

    private static List<String> blocks(String kind) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(PAGE);
        while (matcher.find()) {
            if (matcher.group(1).equals(kind)) {
                blocks.add(matcher.group(2).strip());
            }
        }
        return blocks;
    }

    @ParameterizedTest
    @FieldSource("FORMULAS")
    void every_formula_of_the_page_can_be_read(String formula) {
        assertThat(FormulaPrinter.print(Formulas.parse(formula))).isNotBlank();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void every_example_in_a_table_can_be_read(String formula) {
        assertThat(FormulaPrinter.print(Formulas.parse(formula))).isNotBlank();
    }

    @Test
    void the_page_has_what_these_tests_look_for() {
        assertThat(FORMULAS).hasSizeGreaterThan(30);
        assertThat(EXAMPLES).hasSizeGreaterThan(25);
        assertThat(FAULTY).hasSizeGreaterThan(10);
        assertThat(UNITS).hasSize(1);
        assertThat(NAMES).hasSize(1);
        assertThat(YAML).hasSize(2);
    }

    @ParameterizedTest
    @FieldSource("FAULTY")
    void every_faulty_formula_fails_with_the_text_beneath_it(String block) {
        List<String> lines = block.lines().toList();
        List<String> faults = Formulas.problems(lines.getFirst()).stream()
                .map(problem -> "at `"
                        + lines.getFirst()
                                .substring(
                                        problem.span().start(), problem.span().end()) + "`: "
                        + problem.message() + ". " + problem.advice())
                .toList();
        assertThat(faults).isEqualTo(lines.subList(1, lines.size()));
    }

    @ParameterizedTest
    @FieldSource("UNITS")
    void every_unit_comes_out_as_the_page_says(String block) throws FormulaException {
        String[] halves = block.split("\n\n", 2);
        Map<String, Unit> units = new LinkedHashMap<>();
        for (String line : halves[0].lines().toList()) {
            String[] parts = line.split(": ", 2);
            units.put(parts[0], Unit.parse(parts[1]));
        }
        for (String line : halves[1].lines().toList()) {
            String[] parts = line.split("\\s{2,}", 2);
            boolean gives = parts[1].startsWith("gives ");
            Unit expected = gives ? Unit.parse(parts[1].substring("gives ".length())) : null;
            List<String> faults = UnitChecker.check(Formulas.parse(parts[0]), units::get, expected).stream()
                    .map(problem -> "fails: " + problem.message() + ". " + problem.advice())
                    .toList();
            assertThat(faults).as(line).isEqualTo(gives ? List.of() : List.of(parts[1]));
            if (gives) {
                // the unit it gives is no other one
                assertThat(UnitChecker.check(Formulas.parse(parts[0]), units::get, Unit.parse("Mt")))
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void every_unknown_name_is_met_with_the_suggestion_of_the_page(String block) {
        String[] halves = block.split("\n\n", 2);
        List<String> known = List.of(halves[0].substring("known: ".length()).split(", "));
        for (String line : halves[1].lines().toList()) {
            String[] parts = line.split("\\s{2,}", 2);
            assertThat(Names.unknown(Formulas.parse(parts[0]), known))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message() + ". " + problem.advice())
                            .isEqualTo(parts[1]));
        }
    }

    @ParameterizedTest
    @FieldSource("YAML")
    void the_formulas_in_the_yaml_examples_can_be_read(String yaml) {
        String formula = yaml.replaceFirst("formula: \\|?", "").replace("'", "");
        assertThat(FormulaPrinter.print(Formulas.parse(formula))).isNotBlank();
    }

    @Test
    void the_page_explains_every_word_of_the_language() {
        List<String> words = Stream.concat(
                        Vocabulary.words().stream(),
                        Stream.of("if", "then", "else", "and", "or", "not", "to", "yes", "no", "true", "false", "time"))
                .toList();
        String tables = PAGE.substring(PAGE.indexOf("| kind | words |"));
        List<String> listed = tables.lines()
                .skip(2)
                .flatMap(line -> CODE_IN_TABLE.matcher(line).results())
                .map(result -> result.group(1))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void the_table_of_distributions_names_the_parameters_in_their_order() {
        for (Family family : Family.values()) {
            assertThat(PAGE).contains("| `" + family.signature() + "` |");
        }
        for (NumericFunction function : NumericFunction.values()) {
            assertThat(PAGE).containsPattern("\\| `" + function.word() + "\\([a-z]");
        }
    }

    @Test
    void the_figures_of_the_three_kinds_of_interval_are_right() {
        Distribution share = Intervals.share(0.05, 0.4);
        assertThat(PAGE)
                .contains("`5%% to 40%%` has its middle at %.1f %% and its mean at %.1f %%"
                        .formatted(100 * share.quantile(0.5), 100 * share.mean()));
        Distribution wide = Intervals.between(5, 50);
        assertThat(PAGE.replace('\n', ' ').replaceAll(" +", " "))
                .contains("`5 to 50` has its middle at %.1f and its mean at %.1f"
                        .formatted(wide.quantile(0.5), wide.mean()));
        Distribution narrow = Intervals.between(20, 30);
        assertThat(PAGE.replace('\n', ' ').replaceAll(" +", " "))
                .contains("`20 to 30` has mean %.0f and standard deviation %.2f"
                        .formatted(narrow.mean(), Math.sqrt(narrow.variance())));
    }
}
