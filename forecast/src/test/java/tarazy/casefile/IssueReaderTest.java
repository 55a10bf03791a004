package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.bargain.Scale;
import tarazy.bargain.WeightedMedian;
import tarazy.bargain.Weighting;

class IssueReaderTest {
    @TempDir
    Path parent = Path.of("");

    private static final String ISSUE = """
            quantities:
              strength: {prior: 3 to 5}
            events:
              talks: {hazard: 0.1}
            issues:
              tariff:
                label: The tariff
                scale: {low: 0, high: 40, low_means: free trade, high_means: closed}
                settles: talks
                status_quo: 25
                model: median
                options: {tie: upper}
            """;

    private static final String STAKES = """
            actor,position,salience,capability
            a,5 to 15,60,strength
            b,30,80,2 * strength
            """;

    private Workshop workshop(String issue, String stakes) {
        return Workshop.bare(parent, issue).put("issues/tariff.csv", stakes);
    }

    @Test
    void readsAnIssueWithItsStakes() {
        CaseResult result = workshop(ISSUE, STAKES).read();

        assertThat(result.errors()).isEmpty();
        Issue issue = result.theCase().orElseThrow().issues().get("tariff");
        assertThat(issue).isNotNull();
        assertThat(issue.scale()).isEqualTo(new Scale(0, 40, "free trade", "closed"));
        assertThat(issue.model())
                .isEqualTo(new WeightedMedian(Weighting.CAPABILITY_TIMES_SALIENCE, WeightedMedian.Tie.UPPER));
        assertThat(issue.inputs().stream().map(ProcessEntry.Input::name))
                .containsExactly(
                        "tariff.settles",
                        "tariff.status_quo",
                        "tariff.a.position",
                        "tariff.a.salience",
                        "tariff.a.capability",
                        "tariff.b.position",
                        "tariff.b.salience",
                        "tariff.b.capability");
        assertThat(issue.outputs().stream().map(ProcessEntry.Output::name))
                .containsExactly("tariff", "tariff.settled", "tariff.mean", "tariff.a", "tariff.b");
        assertThat(issue.outcome()).isEqualTo(Issue.Outcome.DRAWN);
        assertThat(issue.fullSalience()).isEqualTo(100);
    }

    @Test
    void oneTableMayHoldSeveralIssues() {
        String stakes = """
                actor,issue,position,salience,capability
                a,tariff,5,60,1
                a,quota,6,60,
                b,quota,7,60,2
                """;
        CaseResult result = workshop(ISSUE, stakes).read();

        assertThat(result.errors()).isEmpty();
        assertThat(result.theCase().orElseThrow().issues().get("tariff"))
                .satisfies(issue -> assertThat(issue.stakes()).hasSize(1));
    }

    @Test
    void reportsEverythingAtOnceWithItsPlace() {
        String issue = """
                issues:
                  tariff:
                    table: issues/tariff.csv
                    scale: {low: 40, high: 0}
                    full_salience: 0
                    settles: nothing.known
                    model: smp?
                    status_quo: 25
                    mood: good
                """;
        String stakes = """
                actor,position,salience,capability
                a,5 to,60,1
                c,30,size,2
                """;
        assertThat(workshop(issue, stakes).errors())
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).startsWith("case.yaml:14:").contains("scale from 40.0 to 0.0"),
                        text -> assertThat(text).startsWith("case.yaml:15:").contains("full_salience is 0.0"),
                        text -> assertThat(text).startsWith("case.yaml:16:").contains("nothing.known"),
                        text -> assertThat(text)
                                .startsWith("case.yaml:17:")
                                .contains("there is no model \"smp?\"; models are mean, median"),
                        text -> assertThat(text).startsWith("case.yaml:19:").contains("unknown key \"mood\""),
                        text -> assertThat(text).startsWith("issues/tariff.csv:2:"),
                        text -> assertThat(text)
                                .startsWith("issues/tariff.csv:3:")
                                .contains("names the actor \"c\", which is not defined"),
                        text -> assertThat(text)
                                .startsWith("issues/tariff.csv:3:")
                                .contains("size"));
    }

    @Test
    void optionsNameActorsOfTheTable() {
        String issue = ISSUE.replace("model: median", "model: veto").replace("tie: upper", "veto: b");
        assertThat(workshop(issue, STAKES).errors()).isEmpty();
        assertThat(workshop(issue.replace("veto: b}", "setter: Rome}"), STAKES).errors())
                .singleElement()
                .asString()
                .contains("veto players: nobody is called Rome; actors are a, b", "Name actors of the issue's table");
    }

    @Test
    void whatIsWorkedOutCannotBeSetOrClaimed() {
        Workshop workshop =
                workshop(ISSUE + """
                scenarios:
                  fixed: {title: Fixed, set: {tariff: 3}}
                  open: {title: Open, set: {tariff.a.position: 3}}
                """, STAKES).put("sources/sources.csv", """
                        id,file,title,publisher,published,speaks_from,grade,group,note
                        s,,S,P,2031-03-01,2031-03-01,A,,
                        """).put("claims.csv", """
                        id,source,quote,about,value,unit,said_by,item_grade,when,note
                        c1,s,the tariff is 12,tariff,12,,,1,,
                        c2,s,a wants 12,tariff.a.position,12,,,1,,
                        c3,s,the tariff is in dispute,tariff,,,,1,,
                        """);
        assertThat(workshop.errors())
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text)
                                .contains("scenario \"fixed\" names")
                                .contains("A process works it out; set one of the formulas that it reads"),
                        text -> assertThat(text).startsWith("claims.csv:2").contains("which a process works out"),
                        text -> assertThat(text).startsWith("claims.csv:3").contains("which the case gives a formula"));
    }

    @Test
    void aPositionThatWaitsForItsOwnSettlementIsACircle() {
        assertThat(workshop(ISSUE, STAKES.replace("5 to 15", "tariff / 2")).errors())
                .singleElement()
                .asString()
                .contains("formulas wait for each other in a circle")
                .contains("tariff.a.position → tariff → tariff.a.position");
        assertThat(workshop(ISSUE, STAKES.replace("5 to 15", "previous(tariff) / 2"))
                        .errors())
                .isEmpty();
    }

    @Test
    void unitsAreChecked() {
        String issue = ISSUE.replace("    status_quo: 25", "    status_quo: 25\n    unit: km");
        assertThat(workshop(
                                issue
                                        + "  other: {settles: tariff > strength, status_quo: 1, table: issues/tariff.csv}\n",
                                STAKES)
                        .errors())
                .singleElement()
                .asString()
                .contains("km");
    }

    @Test
    void theTableStaysInsideTheFolder() {
        assertThat(workshop(ISSUE.replace("label:", "table: ../tariff.csv\n    label:"), STAKES)
                        .errors())
                .singleElement()
                .asString()
                .contains("\"../tariff.csv\" cannot be the table of an issue");
        assertThat(workshop(ISSUE.replace("label:", "table: tariffs.csv\n    label:"), STAKES)
                        .errors())
                .singleElement()
                .asString()
                .contains("there is no file \"tariffs.csv\"");
    }
}
