package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class CellLayoutTest {
    private static final List<String> COLUMNS = List.of("a", "b", "c");

    /** Every character of a cell is the one that stands at its place in the file. */
    @RepeatedTest(200)
    void findsEveryCharacterAgain(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = "a,b,c\n" + rows(random);
        SourceText source = new SourceText("t.csv", text);
        Problems problems = new Problems();
        for (CsvSheet.Row row : CsvSheet.read(source, COLUMNS, COLUMNS, problems)) {
            for (String column : COLUMNS) {
                String cell = row.get(column);
                TextLayout layout = row.layout(column);
                for (int i = 0; i < cell.length(); i++) {
                    Place place = layout.place(i);
                    int offset = source.lineStart(place.line()) + place.column() - 1;
                    assertThat(text.charAt(offset))
                            .as("seed %d, %s of %s", repetition.getCurrentRepetition(), place, cell)
                            .isEqualTo(cell.charAt(i));
                }
            }
        }
        assertThat(problems.sorted()).isEmpty();
    }

    private static String rows(Random random) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 5; row++) {
            List<String> cells = new ArrayList<>();
            for (int k = 0; k < 3; k++) {
                cells.add(cell(random, random.nextBoolean()));
            }
            rows.append(String.join(",", cells)).append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return rows.toString();
    }

    private static String cell(Random random, boolean quoted) {
        List<String> pieces = quoted
                ? List.of("x", " ", "\"\"", ",", "\n", "\r\n", "é", "\uD83D\uDE00")
                : List.of("x", " ", "y", "é", "\uD83D\uDE00");
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            cell.append(pieces.get(random.nextInt(pieces.size())));
        }
        return quoted ? "\"" + cell + "\"" : cell.toString();
    }
}
