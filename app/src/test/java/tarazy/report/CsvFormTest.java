package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFormTest {
    private static List<List<String>> read(String csv) {
        List<List<String>> rows = CsvReader.builder().ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .toList();
        assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
        return rows;
    }

    @Test
    void aForecastHasOneRowAnAnswer() {
        List<List<String>> rows = read(Format.CSV.of(SampleForecasts.rich(), Screen.plain()));
        assertThat(rows).hasSize(7);
        assertThat(rows.getFirst())
                .containsExactly(
                        "id",
                        "ask",
                        "kind",
                        "value",
                        "low",
                        "high",
                        "unit",
                        "baseline",
                        "date",
                        "missing",
                        "driver",
                        "driver_share",
                        "sources",
                        "resolution");
        assertThat(rows.get(5))
                .containsExactly(
                        "grain-price",
                        "What does a tonne of grain cost at Sund harbour on 31 December 2031?",
                        "number",
                        "312.4",
                        "248.7",
                        "428.9",
                        "EUR/t",
                        "290.0",
                        "2031-12-31",
                        "41",
                        "harbour.capacity",
                        "0.47",
                        "port-authority;wire-0302",
                        "301.5");
        assertThat(rows.get(6).subList(10, 14)).containsExactly("", "", "", "");
    }

    @Test
    void anExplanationHasOneRowAFigure() {
        List<List<String>> rows = read(Format.CSV.of(SampleForecasts.explanation(), Screen.plain()));
        assertThat(rows.stream().map(List::getFirst))
                .containsExactly(
                        "measure",
                        "driver",
                        "driver",
                        "driver",
                        "disagreement",
                        "swing",
                        "swing",
                        "break_even",
                        "break_even",
                        "without_source",
                        "without_source");
        assertThat(rows.get(5))
                .containsExactly(
                        "swing", "unrest.level", "", "-0.44099999999999995", "0.12", "0.71", "0.982", "0.541", "");
    }

    @Test
    void comparisonsChecksAndQuestionsHaveOneRowAnItem() {
        assertThat(read(Format.CSV.of(SampleForecasts.comparison(), Screen.plain())))
                .hasSize(3);
        assertThat(read(Format.CSV.of(SampleForecasts.check(), Screen.plain())).get(1))
                .containsExactly(
                        "error", "quantities.yaml", "12", "7", "adds km to people", "Divide by a length first");
        QuestionList list = new QuestionList("c", List.of(new QuestionList.Item("q", "Why, \"really\"?")), List.of());
        assertThat(Format.CSV.of(list, Screen.plain())).isEqualTo("id,ask\nq,\"Why, \"\"really\"\"?\"\n");
    }

    @Test
    void freeTextCannotBecomeAFormulaOfASpreadsheet() {
        for (String start : List.of("=", "+", "-", "@", "\t")) {
            var answer = SampleForecasts.probability("x", start + "HYPERLINK(\"x\")", 0.5)
                    .build();
            assertThat(read(Format.CSV.of(JsonFormTest.only(answer), Screen.plain()))
                            .get(1)
                            .get(1))
                    .isEqualTo("'" + start + "HYPERLINK(\"x\")");
        }
    }
}
