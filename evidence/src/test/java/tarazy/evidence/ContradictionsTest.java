package tarazy.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {

    private static Claim claim(String id, String about, String value, String unit, Optional<LocalDate> when) {
        return Claims.claim(id, "s", 2, value, about, unit, when);
    }

    private static Claim claim(String id, String about, String value) {
        return claim(id, about, value, "", Optional.empty());
    }

    private static List<Contradiction> find(Claim... claims) {
        return Contradictions.find(List.of(claims), GradeConvention.standard());
    }

    @Test
    void two_figures_that_cannot_both_be_true_contradict_each_other() {
        List<Contradiction> found = find(
                claim("c1", "border.length", "7500", "km", Optional.empty()),
                claim("c2", "border.length", "6,846", "km", Optional.empty()));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.about()).isEqualTo("border.length");
            assertThat(one.explanation()).isEqualTo("c2 says 6,846 km, c1 says 7500 km");
            assertThat(one.sides()).extracting(Claim::id).containsExactly("c2", "c1");
            // rounding takes them to 6846.5 and 7450
            assertThat(one.size()).isCloseTo((7450 - 6846.5) / 7450, within(1e-12));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7500|7,460|false",
                "7500|7,440|true",
                ">3M|5M|false",
                ">3M|2M|true",
                "<600|100|false",
                "up to 600|700|true",
                "at least 5|at most 6|false",
                "at least 7|at most 6|true",
                "about 100|109|false",
                "about 100|115|true",
                "20 to 30|25 to 40|false",
                "20 to 30|31 to 40|true",
                "20%|0.2|false",
                "=5|=5|false",
                "=5|=6|true",
                "yes|no|true",
                "yes|yes|false",
                "likely|unlikely|true",
                "likely|even|false",
                "yes|unlikely|false",
                "yes|0|false",
                "normal(5, 1)|900|false",
                "|900|false",
            })
    void intervals_that_do_not_meet_contradict(String a, String b, boolean contradict) {
        List<Contradiction> found = find(claim("a", "x", a == null ? "" : a), claim("b", "x", b));
        assertThat(found).hasSize(contradict ? 1 : 0);
        assertThat(find(claim("b", "x", b), claim("a", "x", a == null ? "" : a)))
                .hasSize(contradict ? 1 : 0);
    }

    @Test
    void different_subjects_units_or_stated_dates_are_not_compared() {
        Optional<LocalDate> fifth = Optional.of(LocalDate.of(2022, 1, 5));
        Optional<LocalDate> sixth = Optional.of(LocalDate.of(2022, 1, 6));
        assertThat(find(claim("a", "x", "5"), claim("b", "y", "50"))).isEmpty();
        assertThat(find(claim("a", "x", "5", "km", Optional.empty()), claim("b", "x", "50", "mi", Optional.empty())))
                .isEmpty();
        assertThat(find(claim("a", "x", "5", "", fifth), claim("b", "x", "50", "", sixth)))
                .isEmpty();
        assertThat(find(claim("a", "x", "5", "", fifth), claim("b", "x", "50", "", fifth)))
                .hasSize(1);
        assertThat(find(claim("a", "x", "5", "", fifth), claim("b", "x", "50"))).hasSize(1);
    }

    @Test
    void free_text_can_contradict_as_well() {
        assertThat(find(claim("a", "text: who fired first", "yes"), claim("b", "text: who fired first", "no")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.size()).isEqualTo(1);
                    assertThat(one.sides()).extracting(Claim::id).containsExactly("b", "a");
                });
    }

    @Test
    void the_largest_comes_first_and_every_side_is_kept() {
        List<Contradiction> found = find(
                claim("a", "x", "=90"),
                claim("b", "x", "=100"),
                claim("c", "y", "=10"),
                claim("d", "y", "=100"),
                claim("e", "x", "=95"),
                claim("f", "x", "80 to 200"));
        assertThat(found).extracting(Contradiction::about).containsExactly("y", "x");
        assertThat(found.get(1).sides()).extracting(Claim::id).containsExactly("a", "e", "b");
        assertThat(found.get(1).size()).isCloseTo(0.1, within(1e-12));
    }
}
