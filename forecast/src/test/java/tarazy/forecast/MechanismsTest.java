package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.casefile.Case;

/** What is left of a case when a mechanism is taken out of it. */
class MechanismsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static final String QUESTIONS = """
            - {id: level, ask: Q, formula: level, kind: number, at: 2030-03-20}
            - {id: blow, ask: Q, formula: blow, kind: probability, by: 2030-03-20}
            """;

    private static final String QUANTITIES = """
            quantities:
              pace: {prior: 1 to 2, note: n}
              idle: {prior: 1 to 2, note: n}
            stocks:
              level: {initial: 3, rate: pace}
            events:
              blow: {when: "level > 8"}
            """;

    private MechanismTable table(String mechanisms) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("mechanisms.csv"), "id,mechanism,elements,pages,without,note\n" + mechanisms);
            Case theCase = Cases.write(
                    folder,
                    QUESTIONS,
                    QUANTITIES,
                    "s,,T,P,2030-03-01,2030-03-01,B,,\n",
                    "c,s,it stood at four,level,4,,,2,2030-03-10,\n");
            return Forecaster.mechanisms(theCase, Cases.options(500));
        } catch (IOException | ForecastException e) {
            throw new AssertionError(e);
        }
    }

    private static MechanismTable.Change change(MechanismTable.Row row, String question) {
        return row.changes().stream()
                .filter(change -> change.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStockStaysWhereItStartsAndWhatFollowsFromItDoesNotHappen() {
        MechanismTable.Row row =
                table("M1,Growth,stock:level,,,\n").mechanisms().getFirst();

        assertThat(row.taken()).containsExactly("level stays as it starts");
        assertThat(change(row, "level").without()).isEqualTo(3);
        assertThat(change(row, "level").differing()).isEqualTo(1);
        assertThat(change(row, "blow").with()).isEqualTo(1);
        assertThat(change(row, "blow").without()).isZero();
        assertThat(row.changes().getFirst().question()).as("the most changed").isEqualTo("level");
    }

    @Test
    void anEventDoesNotHappenAndAClaimIsSilent() {
        List<MechanismTable.Row> rows = table("M1,Blow,event:blow,,,\nM2,Told,claim:c,,,\nM3,Paper,source:s,,,\n")
                .mechanisms();

        assertThat(rows.get(0).changes()).hasSize(1);
        assertThat(change(rows.get(0), "blow").without()).isZero();
        MechanismTable.Change told = change(rows.get(1), "level");
        assertThat(told.with() - told.without()).isCloseTo(1, within(0.3));
        assertThat(change(rows.get(2), "level").without()).isEqualTo(told.without());
    }

    @Test
    void theTableMaySayWhatIsLeft() {
        List<MechanismTable.Row> rows = table("""
                        M1,Pace,quantity:pace,,pace = 0,
                        M2,Idle,quantity:idle,,idle = 0,
                        M3,Nothing,quantity:pace,,,
                        M4,Late,program:x,,as_of = 2030-03-09,
                        """).mechanisms();

        assertThat(rows.get(0).taken()).containsExactly("pace = 0");
        assertThat(change(rows.get(0), "level").without()).isCloseTo(4, within(0.3));
        assertThat(rows.get(1).changes()).as("nobody reads it").isEmpty();
        assertThat(rows.get(1).note()).isEmpty();
        assertThat(rows.get(2).changes()).isEmpty();
        assertThat(rows.get(2).note()).startsWith("Nothing in the case can be taken away");
        assertThat(rows.get(3).taken()).containsExactly("as of 2030-03-09");
        assertThat(change(rows.get(3), "level").differing())
                .as("the claim is not known yet")
                .isEqualTo(1);
    }

    @Test
    void everyMechanismOfTheKazakhstanCaseChangesSomeAnswer() throws ForecastException {
        Case kazakhstan = Cases.read(Cases.KAZAKHSTAN);
        RunOptions options = Cases.options(1_000, 2, Optional.empty());

        MechanismTable table = Forecaster.mechanisms(kazakhstan, options);

        assertThat(table.mechanisms()).hasSize(85);
        assertThat(table.mechanisms())
                .filteredOn(row -> row.changes().isEmpty())
                .extracting(MechanismTable.Row::id, MechanismTable.Row::note)
                .isEmpty();
    }
}
