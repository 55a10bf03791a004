package tarazy.text.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Line;
import tarazy.text.layout.Sentence;
import tarazy.text.layout.Zone;

class ContradictionsTest {

    private static List<ContradictionCandidate> in(String... texts) {
        return of(Arrays.stream(texts).map(Seen::layout).toList());
    }

    private static List<ContradictionCandidate> of(List<Layout> layouts) {
        Contradictions all = new Contradictions();
        for (int i = 0; i < layouts.size(); i++) {
            all.add(Contradictions.look(i, layouts.get(i), Snippets.of(layouts.get(i), Seen.ACTORS)));
        }
        return all.candidates();
    }

    @Test
    void one_measure_of_one_owner_with_figures_that_exclude_each_other() {
        String a = "Marrow has a border of 7,500 km there.";
        String b = "Marrow has a border of 6,846 km there.";
        List<ContradictionCandidate> all = in(a, b);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().kind()).isEqualTo(ContradictionCandidate.Kind.FIGURES);
        assertThat(all.getFirst().topic()).isEqualTo("border of marrow in km");
        assertThat(all.getFirst().sides())
                .extracting(side -> side.span().of(side.document() == 0 ? a : b))
                .containsExactly("7,500 km", "6,846 km");
    }

    @Test
    void figures_that_may_both_hold_or_have_other_units_or_owners_are_none() {
        assertThat(in("Marrow has 3 million settlers.", "Marrow has more than 2.9 million settlers."))
                .isEmpty();
        assertThat(in("Marrow has a border of 7,500 km there.", "Marrow has a border of 4,660 miles there."))
                .isEmpty();
        assertThat(in("Marrow has 30 ships.", "Ostra has 80 ships.")).isEmpty();
    }

    @Test
    void an_acronym_with_two_expansions() {
        List<ContradictionCandidate> all = in(
                "The Coast Guard Union (CGU) met. The Coast Guard Union (CGU) left.",
                "The CGU (Central Grain Union) met.");
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().topic()).isEqualTo("what CGU stands for");
        assertThat(in("The Security Organisation (SO) met.", "The Security Organization (SO) met."))
                .isEmpty();
    }

    @Test
    void a_list_with_fewer_items_than_stated() {
        List<ContradictionCandidate> all = in("It has six members: Aland, Borland, Corland and Dorland.");
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().topic()).isEqualTo("6 members stated, 4 listed");
        assertThat(in("It has four members: Aland, Borland, Corland and Dorland."))
                .isEmpty();
    }

    @Test
    void a_figure_said_to_be_undisclosed() {
        List<ContradictionCandidate> all = in("The size of the force was not disclosed by the ministry.");
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().kind()).isEqualTo(ContradictionCandidate.Kind.UNDISCLOSED);
    }

    @Test
    void a_page_dated_long_after_or_before_what_it_speaks_of() {
        assertThat(dated("2024-06-17\nThe army left on 5 January 2022.")).hasSize(1);
        assertThat(dated("2021-06-17\nThe army left on 5 January 2022.")).hasSize(1);
        assertThat(dated("2022-01-17\nThe army left on 5 January 2022.")).isEmpty();
    }

    /** The first line is the date line. */
    private static List<ContradictionCandidate> dated(String text) {
        Layout plain = Seen.layout(text);
        List<Line> lines = new ArrayList<>(plain.lines());
        Line first = lines.getFirst();
        lines.set(0, new Line(first.number(), first.span(), Zone.DATE_LINE));
        List<Sentence> sentences = plain.sentences().stream()
                .map(s -> s.span().start() < first.span().end()
                        ? new Sentence(s.span(), s.paragraph(), Zone.DATE_LINE)
                        : s)
                .toList();
        return of(List.of(new Layout(plain.view(), lines, sentences)));
    }
}
