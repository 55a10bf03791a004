package tarazy.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tarazy.evidence.GradeConvention.Kind;
import tarazy.text.Document;

class GradeConventionTest {

    @Test
    void the_standard_is_that_of_misp_and_stix() {
        GradeConvention standard = GradeConvention.standard();
        assertThat(Arrays.stream(SourceGrade.values()).map(standard::weight))
                .containsExactly(1.0, 0.75, 0.5, 0.25, 0.0, 0.5);
        assertThat(Arrays.stream(ItemGrade.values()).map(standard::credibility))
                .containsExactly(0.9, 0.7, 0.5, 0.3, 0.1, 0.5);
        assertThat(standard.entries()).noneMatch(GradeConvention.Entry::changed).hasSize(6 + 6 + 7 + 1 + 14);
    }

    @Test
    void one_number_can_be_changed_and_the_change_shows() {
        GradeConvention changed = GradeConvention.standard().with(Kind.SOURCE, "B", new BigDecimal("60"));
        assertThat(changed.weight(SourceGrade.B)).isEqualTo(0.6);
        assertThat(GradeConvention.standard().weight(SourceGrade.B)).isEqualTo(0.75);
        assertThat(changed.entries().stream().filter(GradeConvention.Entry::changed))
                .singleElement()
                .satisfies(entry -> assertThat(entry.standard()).isEqualByComparingTo("75"));
    }

    @Test
    void what_does_not_exist_or_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> GradeConvention.standard().with(Kind.SOURCE, "G", BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no entry source,G");
        assertThatThrownBy(() -> GradeConvention.standard().with(Kind.ITEM, "1", new BigDecimal("101")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item,1 is 101, not in 0 to 100");
    }

    @Test
    void it_changes_the_distributions_it_stands_behind() {
        GradeTable table = GradesCsv.read(Document.of(
                "grades.csv",
                "kind,grade,weight\nreach,more than,50\nrounding,largest,1\nlikelihood-low,likely,60\nitem,1,95.5\n"));
        assertThat(table.findings()).isEmpty();
        GradeConvention convention = table.convention();
        assertThat(ClaimValue.parse(">3M").formula(convention, ItemGrade.CONFIRMED))
                .hasValue("uniform(3000000, 4500000)");
        assertThat(ClaimValue.parse("3M").formula(convention, ItemGrade.CONFIRMED))
                .hasValue("uniform(2970000, 3030000)");
        assertThat(ClaimValue.parse("likely").formula(convention, ItemGrade.CONFIRMED))
                .hasValue("bernoulli(uniform(0.6, 0.8))");
        assertThat(ClaimValue.parse("yes").formula(convention, ItemGrade.CONFIRMED))
                .hasValue("bernoulli(0.955)");
    }

    @Test
    void what_is_written_reads_back_the_same() {
        GradeConvention changed = GradeConvention.standard().with(Kind.REACH, "up to", new BigDecimal("12.5"));
        GradeTable read = GradesCsv.read(Document.of("grades.csv", GradesCsv.write(changed)));
        assertThat(read.findings()).isEmpty();
        assertThat(read.convention().entries()).isEqualTo(changed.entries());
    }

    @Test
    void every_fault_of_the_file_is_named() {
        GradeTable table = GradesCsv.read(Document.of("grades.csv", """
                kind,grade,weight
                sauce,A,50
                source,G,50
                source,A,150
                source,B,much
                item,1,
                item,2,60
                item,2,65
                likelihood-low,likely,90
                """));
        assertThat(table.findings())
                .extracting(Finding::text)
                .containsExactly(
                        "grades.csv:2:1: error: unknown kind \"sauce\"."
                                + " Kinds are source, item, reach, rounding, likelihood-low, likelihood-high.",
                        "grades.csv:3:8: error: source has no grade \"G\". Its grades are A, B, C, D, E, F.",
                        "grades.csv:4:10: error: \"150\" is not a percentage from 0 to 100."
                                + " Write a number without a percent sign, such as 75.",
                        "grades.csv:5:10: error: \"much\" is not a percentage from 0 to 100."
                                + " Write a number without a percent sign, such as 75.",
                        "grades.csv:6:8: error: \"weight\" is empty.",
                        "grades.csv:8:6: error: a second weight for item 2. Keep one of them.",
                        "grades.csv: error: \"likely\" ends below where it begins."
                                + " Give likelihood-low a weight not above likelihood-high.");
    }
}
