package tarazy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.formula.Names.Role;
import tarazy.formula.Names.Use;

class NamesTest {
    private static final Set<String> KNOWN = Set.of(
            "border.length",
            "border.crossings",
            "unrest.level",
            "government.fallen",
            "csto.troops",
            "gdp",
            "GDP_growth");

    @Test
    void references_previous_and_since_are_told_apart() {
        Expression expression = Formulas.parse(
                "if since(fallen) > days('2022-01-07') then previous(b, c) else a + normal(d, mix(e: f, g: 1)) + time + b");
        assertThat(Names.references(expression)).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(Names.previous(expression)).containsExactly("b");
        assertThat(Names.since(expression)).containsExactly("fallen");
    }

    @Test
    void every_use_has_its_place() {
        assertThat(Names.uses(Formulas.parse("b + previous(a, b) * since(c)")))
                .containsExactly(
                        new Use("b", Role.CURRENT, new Span(0, 1)),
                        new Use("a", Role.PREVIOUS, new Span(4, 18)),
                        new Use("b", Role.CURRENT, new Span(16, 17)),
                        new Use("c", Role.SINCE, new Span(21, 29)));
    }

    @Test
    void unknown_names_are_reported_each_with_what_was_probably_meant() {
        String text = "bordr.length * 2 + since(goverment.fallen) - previous(foo) + gdp";
        assertThat(Names.unknown(Formulas.parse(text), KNOWN).stream().map(p -> Formulas.fault(text, p)))
                .containsExactly(
                        "[bordr.length] unknown name `bordr.length`. Did you mean `border.length`?",
                        "[since(goverment.fallen)] unknown name `goverment.fallen`. Did you mean `government.fallen`?",
                        "[previous(foo)] unknown name `foo`.");
    }

    @ParameterizedTest
    @CsvSource({
        "bordr.length, border.length",
        "border.lenght, border.length",
        "border_length, border.length",
        "Border.Length, border.length",
        "length.border, border.length",
        "length, border.length",
        "kz.border.length, border.length",
        "unrest.levels, unrest.level",
        "gpd, gdp",
        "gdp_growth, GDP_growth",
        "troops, csto.troops",
        "fallen, government.fallen",
        "x, ''",
        "zzz, ''",
        "government, ''",
        "border, ''",
    })
    void the_nearest_name_is_found_if_it_is_near(String name, String nearest) {
        assertThat(Names.nearest(name, KNOWN)).isEqualTo(nearest.isEmpty() ? Optional.empty() : Optional.of(nearest));
    }

    @Test
    void between_equally_near_names_the_alphabet_decides() {
        assertThat(Names.nearest("cat", List.of("cut", "cot", "cit"))).contains("cit");
    }

    @Test
    void a_name_is_never_suggested_for_itself_and_endless_names_for_nothing() {
        assertThat(Names.nearest("gdp", List.of("gdp"))).isEmpty();
        assertThat(Names.nearest("x".repeat(50_000), List.of("x".repeat(49_999))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | the name is empty
            cpc-transit | `cpc-transit` is no name: names have letters, digits and `_`, with points between their parts; `-` would be a minus in formulas, use `_`
            two words   | `two words` is no name: names have letters, digits and `_`, with points between their parts
            1st         | `1st` is no name: names have letters, digits and `_`, with points between their parts
            a.          | `a.` is no name: names have letters, digits and `_`, with points between their parts
            a..b        | `a..b` is no name: names have letters, digits and `_`, with points between their parts
            time        | `time` is a word of the formula language and cannot be a name
            No          | `No` is a word of the formula language and cannot be a name
            beta        | `beta` is a word of the formula language and cannot be a name
            mix         | `mix` is a word of the formula language and cannot be a name
            """)
    void a_name_that_no_formula_could_use_is_refused_with_the_reason(String name, String fault) {
        assertThat(Names.fault(name)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beta.share", "time.left", "a_b", "if.then", "betas", "Қазақстан", "_", "x2"})
    void words_of_the_language_may_be_parts_of_names(String name) {
        assertThat(Names.fault(name)).isEmpty();
        assertThat(Names.references(Formulas.parse(name))).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,abd,1", "abc,acb,1", "ca,abc,3", "'',abc,3", "kitten,sitting,3", "bordr,border,1"})
    void the_edit_distance_counts_letters_and_swaps(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b)).isEqualTo(distance);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_edit_distance_agrees_with_its_definition(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String a = word(random);
            String b = word(random);
            assertThat(EditDistance.between(a, b))
                    .as("seed %d: %s %s", seed, a, b)
                    .isEqualTo(byDefinition(a, b));
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(6), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int byDefinition(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String a1 = a.substring(0, a.length() - 1);
        String b1 = b.substring(0, b.length() - 1);
        char x = a.charAt(a1.length());
        char y = b.charAt(b1.length());
        int best = Math.min(
                byDefinition(a1, b1) + (x == y ? 0 : 1), 1 + Math.min(byDefinition(a1, b), byDefinition(a, b1)));
        boolean swapped = a1.length() > 0 && b1.length() > 0 && a1.endsWith("" + y) && b1.endsWith("" + x);
        return swapped
                ? Math.min(best, 1 + byDefinition(a.substring(0, a.length() - 2), b.substring(0, b.length() - 2)))
                : best;
    }
}
