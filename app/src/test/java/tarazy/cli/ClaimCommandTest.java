package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimCommandTest {
    @TempDir
    Path directory;

    private Path claims;
    private String before;

    private Call call(String... args) {
        return Call.in(directory, FolderCase::open, args);
    }

    @BeforeEach
    void makeACase() throws IOException {
        assertThat(call("new", "my-case").exit()).isZero();
        claims = directory.resolve("my-case/claims.csv");
        before = Files.readString(claims);
        Files.writeString(
                directory.resolve("my-case/sources/late.txt"),
                "The works will take “40 days”, the ministry said, not 30.\n");
        Path sources = directory.resolve("my-case/sources/sources.csv");
        Files.writeString(sources, Files.readString(sources) + "late,late.txt,Late,Daily,2031-03-09,2031-03-09,C,,\n");
    }

    @Test
    void a_claim_is_added_at_the_end_and_the_rest_stays() throws IOException {
        Call call = call(
                "claim",
                "my-case",
                "--source",
                "late",
                "--quote",
                "take \"40 days\"",
                "--about",
                "text: how long it takes",
                "--value",
                "40",
                "--said-by",
                "ministry",
                "--grade",
                "2");
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .isEqualTo(
                        "claim late-text added to claims.csv; its quote stands in sources/late.txt:1 (typography differs)\n");
        String after = Files.readString(claims);
        assertThat(after).startsWith(before);
        String header = before.lines().findFirst().orElse("");
        assertThat(after.substring(before.length()).lines()).hasSize(1);
        assertThat(header).startsWith("id,source,quote,about,value,unit,said_by,item_grade");
        assertThat(after.substring(before.length()))
                .startsWith("late-text,late,\"take \"\"40 days\"\"\",text: how long it takes,40,,ministry,2");
        assertThat(call("check", "my-case").exit()).isZero();
        assertThat(call(
                                "claim",
                                "my-case",
                                "--source",
                                "late",
                                "--quote",
                                "not 30",
                                "--about",
                                "text: how long it takes")
                        .out())
                .startsWith("claim late-text-2 added");
    }

    @Test
    void what_would_be_at_fault_is_told_and_not_written() throws IOException {
        Call changed = call("claim", "my-case", "--source", "late", "--quote", "take 41 days", "--about", "text: x");
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.err()).contains("the quote of claim late-text is not in sources/late.txt");
        assertThat(call(
                                "claim",
                                "my-case",
                                "--source",
                                "late",
                                "--quote",
                                "40 days",
                                "--about",
                                "text: x",
                                "--value",
                                "41")
                        .err())
                .contains("the number 41 of the value does not occur in the quote");
        assertThat(call("claim", "my-case", "--source", "lat", "--quote", "40 days", "--about", "text: x")
                        .err())
                .contains("unknown source \"lat\"", "Did you mean \"late\"?");
        assertThat(call("claim", "my-case", "--source", "late", "--quote", "40 days", "--about", "nothing.known")
                        .exit())
                .isEqualTo(1);
        assertThat(call(
                                "claim",
                                "my-case",
                                "--source",
                                "late",
                                "--quote",
                                "40 days",
                                "--about",
                                "text: x",
                                "--grade",
                                "9")
                        .err())
                .contains("is not an item grade");
        assertThat(Files.readString(claims)).isEqualTo(before);
    }

    @Test
    void faults_that_were_there_before_do_not_stand_in_the_way() throws IOException {
        String broken = before + "bad,nobody,\"words\",text: x,,,,3,,\r\n";
        Files.writeString(claims, broken);
        Call call = call("claim", "my-case", "--source", "late", "--quote", "not 30", "--about", "text: x");
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(Files.readString(claims)).startsWith(broken).endsWith("\r\n");
    }

    @Test
    void a_dry_run_only_checks() throws IOException {
        assertThat(call("claim", "my-case", "--source", "late", "--quote", "not 30", "--about", "text: x", "--dry-run")
                        .out())
                .isEqualTo("claim late-text is fine; its quote stands in sources/late.txt:1\n");
        assertThat(Files.readString(claims)).isEqualTo(before);
    }

    @Test
    void the_first_claim_of_a_case_makes_the_file() throws IOException {
        Files.delete(claims);
        call("claim", "my-case", "--source", "late", "--quote", "not 30", "--about", "text: x");
        assertThat(Files.readString(claims)).isEqualTo("""
                        id,source,quote,about,value,item_grade,unit,said_by,when,note
                        late-text,late,not 30,text: x,,6,,,,
                        """);
    }
}
