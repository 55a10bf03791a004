package tarazy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tarazy.text.Document;

/** The user's page says what the program does. */
class DocumentationTest {

    private static final Path PAGE = Path.of("..", "docs", "evidence.md");

    private static List<String> lines() throws IOException {
        return Files.readAllLines(PAGE);
    }

    @Test
    void every_value_of_the_table_becomes_the_distribution_beside_it() throws IOException {
        Pattern row = Pattern.compile("\\| `([^`]+)` \\|.*\\| `([^`]+)` \\|");
        int rows = 0;
        for (String line : lines()) {
            Matcher matcher = row.matcher(line);
            if (matcher.matches()) {
                rows++;
                assertThat(ClaimValue.parse(matcher.group(1))
                                .formula(GradeConvention.standard(), ItemGrade.PROBABLY_TRUE))
                        .as(line)
                        .hasValue(matcher.group(2));
            }
        }
        assertThat(rows).isEqualTo(20);
    }

    @Test
    void every_word_of_likelihood_has_its_range() throws IOException {
        for (LikelihoodWord word : LikelihoodWord.values()) {
            assertThat(lines())
                    .contains("| " + word.words().get(0) + " | "
                            + (word == LikelihoodWord.ALMOST_CERTAIN
                                    ? "nearly certain"
                                    : word.words().get(1))
                            + " | " + word.lowPercent() + " to " + word.highPercent() + " % |");
        }
    }

    @Test
    void every_grade_has_its_meaning_and_weight() throws IOException {
        List<String> lines = lines();
        for (ItemGrade item : ItemGrade.values()) {
            SourceGrade source = SourceGrade.named("ABCDEF".substring(item.number() - 1, item.number()))
                    .orElseThrow();
            assertThat(lines)
                    .contains("| " + source + " | " + source.meaning() + " | " + source.percent() + " % | | "
                            + item.number() + " | " + item.meaning() + " | " + item.percent() + " % |");
        }
    }

    @Test
    void every_reach_is_named_as_it_is() throws IOException {
        String text = String.join(" ", lines());
        for (Bound bound : Bound.values()) {
            if (bound.reachPercent() > 0) {
                assertThat(text).contains(bound.word() + " " + bound.reachPercent());
            }
        }
    }

    @Test
    void the_grades_shown_can_be_read() throws IOException {
        String text = String.join("\n", lines());
        int start = text.indexOf("kind,grade,weight");
        GradeTable table = GradesCsv.read(Document.of("grades.csv", text.substring(start, text.indexOf("```", start))));
        assertThat(table.findings()).isEmpty();
        assertThat(table.convention().entries().stream().filter(GradeConvention.Entry::changed))
                .hasSize(5);
    }

    @Test
    void every_column_is_described() throws IOException {
        List<String> lines = lines();
        for (CsvColumns columns : List.of(SourcesCsv.COLUMNS, ClaimsCsv.COLUMNS)) {
            for (String column : columns.all()) {
                assertThat(lines).anyMatch(line -> line.startsWith("| `" + column + "` |"));
            }
        }
    }
}
