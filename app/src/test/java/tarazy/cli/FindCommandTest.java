package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindCommandTest {
    private static final String TEXT = """
            Dockers in Velm stopped work on Monday. The port handles a third of the grain exports of Karsova, \
            which is \u202Emore than any other.

            Two battalions guard the silos.
            """;

    @TempDir
    Path directory;

    @BeforeEach
    void makeACase() throws IOException {
        Path sources = Files.createDirectories(directory.resolve("strike/sources"));
        Files.writeString(sources.resolve("port.txt"), TEXT);
        Files.writeString(sources.resolve("other.txt"), "The silos of Velm are full.\n");
        Files.writeString(sources.resolve("sources.csv"), """
                id,file,title,publisher,published,speaks_from,grade,group,note
                port,port.txt,Strike,Daily,,2031-03-01,C,,
                other,other.txt,Silos,Daily,,2031-03-01,C,,
                """);
        Files.writeString(directory.resolve("strike/claims.csv"), """
                id,source,quote,about,value,unit,said_by,item_grade,when,note
                share,port,a third of the grain exports,text: share of the port,,,,3,,
                """);
    }

    private Call call(String... args) {
        return Call.in(directory, FolderCase::open, args);
    }

    @Test
    void sentences_are_printed_with_their_place_and_the_claims_that_quote_them() {
        Call call = call("find", "strike", "exports", "grains");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).isEqualTo("""
                        sources/port.txt:1  port  quoted by share
                          The port handles a third of the *grain* *exports* of Karsova, which is \uFFFDmore
                          than any other.

                        1 sentence
                        """);
    }

    @Test
    void json_gives_offsets_in_the_raw_text() {
        JsonNode found = JsonMapper.shared()
                .readTree(call("find", "strike", "silo", "--format", "json").out());
        assertThat(found.get("found").asInt()).isEqualTo(2);
        for (JsonNode sentence : found.get("sentences")) {
            if (sentence.get("source").asString().equals("port")) {
                assertThat(TEXT.substring(
                                sentence.get("start").asInt(),
                                sentence.get("end").asInt()))
                        .isEqualTo(sentence.get("text").asString())
                        .isEqualTo("Two battalions guard the silos.");
                JsonNode word = sentence.get("words").get(0);
                assertThat(sentence.get("text")
                                .asString()
                                .substring(
                                        word.get("start").asInt(),
                                        word.get("end").asInt()))
                        .isEqualTo("silos");
            }
        }
        assertThat(call("find", "strike", "silo", "--format", "csv").out())
                .startsWith("source,file,line,start,end,text,claims\n")
                .contains("other,sources/other.txt,1,0,27,The silos of Velm are full.,\n");
    }

    @Test
    void one_source_and_few_sentences_can_be_asked_for() {
        assertThat(call("find", "strike", "silos", "--source", "other").out())
                .contains("1 sentence")
                .doesNotContain("port.txt");
        assertThat(call("find", "strike", "silos", "--most", "1").out()).endsWith("the best 1 of 2 sentences\n");
        assertThat(call("find", "strike", "zeppelin").out())
                .isEqualTo("nothing found; other words, or fewer, may find more\n");
    }

    @Test
    void wrong_calls_are_told_how_to_mend_them() throws IOException {
        assertThat(call("find", "strike", "silos", "--source", "prot").err())
                .isEqualTo("tarazy: there is no text of a source \"prot\"; did you mean \"port\"?\n");
        assertThat(call("find", "strike", "the").err()).contains("there is no word to look for");
        assertThat(call("find", "strike", "silos", "--most", "none").err())
                .contains("is not a number from 1 to 100000");
        Files.createDirectory(directory.resolve("empty"));
        assertThat(call("find", "empty", "silos").err())
                .isEqualTo("tarazy: the case has no texts; sources are declared in sources/sources.csv\n");
    }
}
