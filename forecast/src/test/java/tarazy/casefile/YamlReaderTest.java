package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.casefile.YamlNode.YamlScalar;

class YamlReaderTest {

    private static List<String> problems(String yaml) {
        Problems problems = new Problems();
        YamlReader.read(new SourceText("f.yaml", yaml), problems);
        return problems.sorted().stream().map(Problem::text).toList();
    }

    private static YamlMap map(String yaml) {
        return YamlReader.read(new SourceText("f.yaml", yaml), new Problems()).orElseThrow();
    }

    private static Entry at(YamlMap map, String key) {
        return Objects.requireNonNull(map.entries().get(key), key);
    }

    @Test
    void keepsTheOrderOfKeysAndTheirPlaces() {
        YamlMap map = map("b: 1\n\na: {z: 2, y: 3}\n");

        assertThat(map.entries().keySet()).containsExactly("b", "a");
        assertThat(at(map, "a").place()).hasToString("f.yaml:3:1");
        assertThat(((YamlMap) at(map, "a").value()).entries().keySet()).containsExactly("z", "y");
    }

    @Test
    void readsYesNoAndNumbersAsWritten() {
        YamlMap map = map("a: yes\nb: 0x10\nc: 1e3\nd: 2031-03-10\n");

        assertThat(map.entries().values())
                .extracting(entry -> ((YamlScalar) entry.value()).text())
                .containsExactly("yes", "0x10", "1e3", "2031-03-10");
    }

    @Test
    void followsAnAliasToPlainData() {
        YamlMap map = map("a: &same {x: 1}\nb: *same\n");

        assertThat(at(map, "b").value()).isSameAs(at(map, "a").value());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
                    a: mix(a: 1)              | f.yaml:1:9: error: a second ": " inside an unquoted value. Put a value that contains ": " in double quotes; if this is a key, check the indentation.
                    a:\\n\\tb: 1              | f.yaml:2:1: error: a tab where only blanks may stand. Indent with blanks.
                    a: 1\\nb\\nc: 2           | f.yaml:2:1: error: a line without ": ". Write "key: value", or indent the line to continue the text above.
                    a:\\n  b: 1\\n c: 2       | f.yaml:3:2: error: this line is indented differently from the lines it belongs to. Indent all keys of one block by the same number of blanks.
                    a: "abc\\nb: 1            | f.yaml:1:4: error: a quoted text is not closed. Add the closing quote.
                    a: 'it's'                 | f.yaml:1:8: error: unexpected text after the value. Put the whole value in double quotes; write '' for a quote inside single quotes.
                    a: [1, 2\\nb: 1           | f.yaml:2:2: error: expected ',' or ']' here, for the bracket opened in line 1. Close the bracket, separate entries by commas, and put a text with commas or brackets in double quotes.
                    a: {b: 1\\nc: 2           | f.yaml:2:2: error: expected ',' or '}' here, for the bracket opened in line 1. Close the bracket, separate entries by commas, and put a text with commas or brackets in double quotes.
                    a: @x                     | f.yaml:1:4: error: a value cannot begin with @. Put a text that contains such characters in double quotes.
                    a: %x                     | f.yaml:1:4: error: a value cannot begin with %. Put a text that contains such characters in double quotes.
                    a: }                      | f.yaml:1:4: error: a value cannot begin with }. Put a text that contains such characters in double quotes.
                    a: * b                    | f.yaml:1:4: error: a value that begins with * or & is an alias or anchor in YAML. Put the value in double quotes.
                    a: *b                     | f.yaml:1:4: error: nothing is marked &b before this place. A value that begins with * is an alias in YAML; put quotes around a text.
                    a: > 3                    | f.yaml:1:4: error: a value that begins with > or PIPE opens a text on the lines below. Put a formula that begins so in double quotes.
                    a: "\\q"                  | f.yaml:1:6: error: a backslash with a letter that YAML does not know. Write \\\\ for a backslash, or use single quotes.
                    a: - b                    | f.yaml:1:4: error: a list or a key cannot begin in the middle of this line. Begin it on a line of its own, or put the value in quotes.
                    a: !!int 3                | f.yaml:1:4: error: the tag tag:yaml.org,2002:int is not allowed. A case is plain data: remove the tag, or put quotes around a text that begins with !.
                    a: 1\\na: 2               | f.yaml:2:1: error: the key "a" stands here a second time, first in line 1. Remove or rename one of the two.
                    a: 1\\n---\\nb: 2         | f.yaml:2:1: error: a second document begins here. Keep one document a file: remove the line ---.
                    a: 1\\n...\\nb: 2         | f.yaml:3:1: error: something follows the end of the document. Remove the line ... or ---.
                    - a                       | f.yaml:1:1: error: expected keys with values, found a list. Write each entry as "key: value".
                    ? [a]\\n: b               | f.yaml:1:3: error: a key must be a word, found a list. Write each entry as "key: value".
                    # nothing                 | f.yaml: error: the file is empty. Write at least one key, or delete the file.
                    %YAML 3.0\\n---\\na: 1    | f.yaml:1:1: error: this YAML version is not known. Remove the %YAML line.
                    a: &x [*x]                | f.yaml:1:8: error: nothing is marked &x before this place. A value that begins with * is an alias in YAML; put quotes around a text.
                    """)
    void saysWhatIsWrongWhereAndWhatToDo(String yaml, String expected) {
        assertThat(problems(yaml.replace("\\n", "\n").replace("\\t", "\t")))
                .containsExactly(expected.replace("PIPE", "|"));
    }

    @Test
    void namesCharactersThatNobodySees() {
        assertThat(problems("a: 1\nb: x\u0007y\n"))
                .containsExactly("f.yaml:2:5: error: the character U+0007 is not allowed in YAML. Delete it.");
    }

    @Test
    void survivesAnEscapeBeyondUnicode() {
        assertThat(problems("a: \"\\U99999999\"\n"))
                .containsExactly(
                        "f.yaml: error: the file is no valid YAML. Look for an escape that names no character.");
    }

    @Test
    void reportsAllDuplicateKeysAtOnce() {
        assertThat(problems("a: 1\na: 2\nb: {c: 1, c: 2}\n")).hasSize(2);
    }

    @Test
    void refusesWhatAliasesBlowUp() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i <= 40; i++) {
            bomb.append("a%d: &a%d [%s*a%d]\n"
                    .formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9), i - 1));
        }

        assertThat(Assertions.assertTimeout(Duration.ofSeconds(10), () -> problems(bomb.toString())))
                .containsExactly(
                        "f.yaml:6:10: error: the file holds more than 200000 values, aliases counted as often as they are used."
                                + " Split the case, or remove the aliases that blow it up.");
    }

    @Test
    void refusesDepthsThatNobodyWrites() {
        assertThat(problems("a: " + "[".repeat(100_000)))
                .containsExactly(
                        "f.yaml:1:53: error: nested more than 50 levels deep. A case needs six at most; look for brackets"
                                + " or indentation gone wrong.");
    }

    @Test
    void readsOneVeryLongLineInReasonableTime() {
        String line = "a: [" + "1, ".repeat(5_000_000) + "1]";

        assertThat(Assertions.assertTimeout(Duration.ofSeconds(30), () -> problems(line)))
                .hasSize(1);
    }

    /** Random cuts and splices of a real file: reading ends with a map or with a problem, never otherwise. */
    @RepeatedTest(300)
    void neverThrows(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder(
                "a: {b: [1, 2], c: 'x'}\nd:\n  - e: \"f\\n\"\n    g: |\n      h\n  - &i j\nk: *i\nl: >-\n  m\n# n\n");
        String pieces = ":-?{}[],&*#!|>'\"%@`\\ \n\t~=<.0aé\uD83D\uDE00\u2028\u0085";
        for (int i = 0; i <= random.nextInt(6); i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, pieces.charAt(random.nextInt(pieces.length())));
                case 1 -> text.deleteCharAt(at);
                default -> text.insert(at, text.substring(Math.max(0, at - random.nextInt(12)), at));
            }
        }
        Problems problems = new Problems();

        boolean read = YamlReader.read(new SourceText("f.yaml", text.toString()), problems)
                .isPresent();

        assertThat(read || problems.hasErrors())
                .as("seed %d:\n%s", repetition.getCurrentRepetition(), text)
                .isTrue();
    }
}
