package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tarazy.casefile.IssueTable.Row;

class IssueTableReaderTest {
    private static IssueTable table(String text) {
        IssueTableResult result = IssueTableReader.read("issues/gas-price.csv", text);
        assertThat(result.problems()).isEmpty();
        return result.table().orElseThrow();
    }

    private static void says(String text, String... problems) {
        IssueTableResult result = IssueTableReader.read("t.csv", text);
        assertThat(result.problems().stream().map(Problem::text)).containsExactly(problems);
        assertThat(result.table()).isEmpty();
    }

    @Test
    void oneIssueIsNamedAfterTheFile() {
        IssueTable table = table("""
                actor,position,salience,capability
                Velmara,20 to 30,0.8,10
                Karsova,"normal(55, 8)",0.3*2,5
                """);
        assertThat(table.name()).isEqualTo("gas-price");
        assertThat(table.actors()).containsExactly("Velmara", "Karsova");
        assertThat(table.issues()).containsExactly("gas-price");
        Row second = table.rows().get(1);
        assertThat(second.position().text()).isEqualTo("normal(55, 8)");
        assertThat(second.position().place()).hasToString("issues/gas-price.csv:3:10");
        assertThat(second.salience().place()).hasToString("issues/gas-price.csv:3:25");
        assertThat(second.place()).hasToString("issues/gas-price.csv:3");
    }

    @Test
    void columnsStandInAnyOrderAndOptionalOnesMayBeThere() {
        IssueTable table = table("""
                note,capability,issue,actor,salience,description,position
                guess,5,gas,Velmara,1, the upstream state ,10
                ,,oil,Velmara,2,,30
                ,7,oil,Karsova,3,,40
                """);
        assertThat(table.issues()).containsExactly("gas", "oil");
        assertThat(table.actors()).containsExactly("Velmara", "Karsova");
        assertThat(table.rows().getFirst().description()).isEqualTo("the upstream state");
        assertThat(table.rows().stream().map(Row::issue)).containsExactly("gas", "oil", "oil");
    }

    @Test
    void anActorHasOneCapabilityInAllItsRows() {
        IssueTable table = table("""
                actor,issue,position,salience,capability
                A,gas,10,1,5 to 9
                A,oil,30,1,
                A,sea,30,1,"5  to 9"
                """);
        FormulaText first = table.rows().getFirst().capability();
        assertThat(table.rows().stream().map(Row::capability)).containsOnly(first);
        says(
                """
                actor,issue,position,salience,capability
                A,gas,10,1,5 to 9
                A,oil,30,1,5 to 8
                A,sea,30,1,5 +
                """,
                "t.csv:3:12: error: capability of actor \"A\" is not the same as in t.csv:2:12. Give an actor one capability; the cell may be empty in its further rows.",
                "t.csv:4:14: error: expected a value after `+` but found the end of the formula.");
    }

    @Test
    void formulasMayReferToOtherQuantities() {
        assertThat(table("actor,position,salience,capability\nA,10,1,army.size * 2\n")
                        .rows())
                .hasSize(1);
    }

    @Test
    void faultsOfAllCellsAreToldWithTheirPlaces() {
        says(
                """
                actor,position,salience,capability
                Velmara,30 to 20,1.,
                ,10,1,1
                "Karsova
                 of the North",10,nromal(1),"min(1,
                  2"
                Petrok
                "X"Y,1,1,1
                """,
                "t.csv:2: error: capability of actor \"Velmara\" is missing. Write a number or a formula such as 20 to 30.",
                "t.csv:2:9: error: the interval runs from the higher to the lower end. Write `20 to 30`.",
                "t.csv:2:18: error: a number does not end in a point. Leave the point out.",
                "t.csv:3: error: the row names no actor. Give the actor a name.",
                "t.csv:5:19: error: unknown function `nromal`. Did you mean `normal`?",
                "t.csv:5:33: error: the bracket `(` is not closed. Add the missing `)`.",
                "t.csv:7: error: capability of actor \"Petrok\" is missing. Write a number or a formula such as 20 to 30.",
                "t.csv:7: error: position of actor \"Petrok\" is missing. Write a number or a formula such as 20 to 30.",
                "t.csv:7: error: salience of actor \"Petrok\" is missing. Write a number or a formula such as 20 to 30.",
                "t.csv:8: error: the table cannot be read from this row on. Look for a quote that is not closed; write \"\" for a quote inside quotes.");
    }

    @Test
    void aFaultInsideQuotesIsFoundWhereItStands() {
        says(
                "actor,position,salience,capability\n\"A \"\"B\"\", C\",10,1,\"min(1,\n  1 $ 2)\"\n",
                "t.csv:3:5: error: `$` has no meaning in a formula. Write the number alone; its unit is declared with the quantity.");
    }

    @Test
    void aRowNamesAnActorAndAnIssueOnce() {
        says(
                """
                actor,issue,position,salience,capability
                ,gas,10,1,5
                A,,10,1,5
                A,gas,10,1,5
                A,gas,20,1,5
                """,
                "t.csv:2: error: the row names no actor. Give the actor a name.",
                "t.csv:3: error: the row names no issue. Name the issue, or remove the column \"issue\".",
                "t.csv:5: error: actor \"A\" stands here a second time for issue \"gas\", first in t.csv:4. Remove or rename one of the two.");
        says(
                "actor,position,salience,capability\nA,10,1,5\nA,10,1,5\n",
                "t.csv:3: error: actor \"A\" stands here a second time, first in t.csv:2. Remove or rename one of the two.");
    }

    @Test
    void aColumnThatIsMissingIsToldOnce() {
        says(
                "actor,postion,salience\nA,10,1\nB,20,1\n",
                "t.csv:1: error: the column \"capability\" is missing. Columns are actor, description, issue, position, salience, capability, note.",
                "t.csv:1: error: the column \"position\" is missing. Columns are actor, description, issue, position, salience, capability, note.",
                "t.csv:1: error: unknown column \"postion\". Did you mean position?");
    }

    @Test
    void tablesWithoutRowsOrCommas() {
        says(
                "",
                "t.csv: error: the file is empty. Begin with the line actor,description,issue,position,salience,capability,note.");
        says(
                "actor,position,salience,capability\n\n",
                "t.csv: error: the table has no actors. Write one row for each actor.");
        says(
                "actor;position;salience;capability\nA;1;2;3\n",
                "t.csv:1: error: the cells are separated by semicolons. Save the table with commas between the cells.");
        says(
                "actor\tposition\tsalience\tcapability\nA\t1\t2\t3\n",
                "t.csv:1: error: the cells are separated by tabs. Save the table with commas between the cells.");
    }

    @Test
    void theSameActorIsNotBlamedTwiceForItsCapability() {
        says(
                "actor,issue,position,salience,capability\nA,gas,10,1,\nA,oil,10,1,\n",
                "t.csv:2: error: capability of actor \"A\" is missing. Write a number or a formula such as 20 to 30.");
    }

    @Test
    void namesOfTables() {
        assertThat(List.of("a.csv", "b/c.d.csv", "e\\f.csv", "g", ".csv").stream()
                        .map(file -> IssueTableReader.read(file, "actor,position,salience,capability\nA,1,1,1\n")
                                .table()
                                .orElseThrow()
                                .name()))
                .containsExactly("a", "c.d", "f", "g", ".csv");
    }
}
