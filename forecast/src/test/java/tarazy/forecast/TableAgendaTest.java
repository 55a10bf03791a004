package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tarazy.bargain.Actor;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;
import tarazy.casefile.IssueTable;
import tarazy.casefile.IssueTableReader;
import tarazy.casefile.IssueTableResult;
import tarazy.casefile.Problem;

class TableAgendaTest {
    private static IssueTable table(String text) {
        IssueTableResult read = IssueTableReader.read("gas.csv", text);
        assertThat(read.problems()).isEmpty();
        return read.table().orElseThrow();
    }

    private static void refuses(String text, String... problems) {
        assertThatThrownBy(() -> TableAgenda.of(table(text), Scale.of(0, 100)))
                .isInstanceOfSatisfying(
                        ForecastException.class,
                        e -> assertThat(e.problems().stream().map(Problem::text))
                                .containsExactly(problems));
    }

    @Test
    void numbersAndMiddles() throws ForecastException {
        TableAgenda read = TableAgenda.of(table("""
                        actor,position,salience,capability,description
                        Velmara,20 to 30,0.3*3,12k,upstream
                        Karsova,55,1,"normal(8, 2)",
                        """), Scale.of(0, 100));
        Issue issue = read.agenda().issues().getFirst();
        assertThat(read.agenda().name()).isEqualTo("gas");
        assertThat(issue.name()).isEqualTo("gas");
        assertThat(issue.actors())
                .containsExactly(
                        new Actor("Velmara", 12_000, 25, 0.3 * 3, "upstream"), new Actor("Karsova", 8, 55, 1, ""));
        assertThat(read.uncertain())
                .extracting(cell -> cell.column().word() + " " + cell.actor())
                .containsExactly("position Velmara", "capability Karsova");
    }

    @Test
    void anActorIsTheSameOnAllIssues() throws ForecastException {
        TableAgenda read = TableAgenda.of(table("""
                        actor,issue,position,salience,capability
                        A,gas,1,1,5 to 8
                        B,oil,2,1,3
                        A,oil,3,1,
                        """), Scale.of(0, 10));
        assertThat(read.agenda().issues()).extracting(Issue::name).containsExactly("gas", "oil");
        assertThat(read.agenda().actors()).containsExactly("A", "B");
        assertThat(read.uncertain()).hasSize(1);
    }

    @Test
    void everythingThatHasNoNumberIsTold() {
        refuses(
                """
                actor,position,salience,capability
                A,5 + army.size,since(war),2 * previous(oil)
                B,time,log(0),"days(""2022-01-07"")"
                C,"normal(5, uniform(-2, 1))",-1,-2 to -1
                D,120,1e308*10,0
                """,
                "gas.csv:2:7: error: a table that stands alone has no quantity `army.size`. Write a number or a distribution; a case may use its quantities here.",
                "gas.csv:2:17: error: a table that stands alone has no quantity `war`. Write a number or a distribution; a case may use its quantities here.",
                "gas.csv:2:32: error: a table that stands alone has no quantity `oil`. Write a number or a distribution; a case may use its quantities here.",
                "gas.csv:3:3: error: a table that stands alone has no time. Write a number or a distribution; a case may use its quantities here.",
                "gas.csv:3:8: error: salience of actor \"B\" is no number. Look for a division by 0, or a root or logarithm that does not exist.",
                "gas.csv:3:16: error: a table that stands alone has no time. Write a number or a distribution; a case may use its quantities here.",
                "gas.csv:4:4: error: normal: sd must be a number greater than 0, but is -0.5.",
                "gas.csv:4:31: error: salience of actor \"C\" is -1. Write 0 or more.",
                "gas.csv:4:34: error: capability of actor \"C\" is -1.5. Write 0 or more.",
                "gas.csv:5:3: error: position of actor \"D\" is 120, off the scale from 0 to 100. Correct it, or give the scale with --scale low:high.",
                "gas.csv:5:7: error: salience of actor \"D\" is too large. Choose another unit.");
    }

    @Test
    void theScaleIsWhatTheCallerSays() throws ForecastException {
        assertThat(TableAgenda.of(table("actor,position,salience,capability\nA,-3.5,1,1\n"), Scale.of(-5, 5))
                        .agenda()
                        .issues()
                        .getFirst()
                        .scale())
                .isEqualTo(Scale.of(-5, 5));
    }
}
