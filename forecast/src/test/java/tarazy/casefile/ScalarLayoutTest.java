package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tarazy.casefile.YamlNode.YamlScalar;

class ScalarLayoutTest {

    private static YamlScalar value(String yaml) {
        Problems problems = new Problems();
        YamlNode node = YamlReader.read(new SourceText("f.yaml", yaml), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted().toString()))
                .entries()
                .values()
                .iterator()
                .next()
                .value();
        return (YamlScalar) node;
    }

    /** Line and column where the text's first occurrence of the part stands. */
    private static String placeOf(String part, String yaml) {
        YamlScalar scalar = value(yaml);
        int offset = scalar.text().indexOf(part);
        assertThat(offset).as("offset of %s in %s", part, scalar.text()).isNotNegative();
        return scalar.layout().place(offset).toString();
    }

    @Test
    void countsColumnsOfAPlainValue() {
        assertThat(placeOf("b", "x: a + b\n")).isEqualTo("f.yaml:1:8");
    }

    @Test
    void countsLinesOfAPlainValueThatGoesOn() {
        assertThat(placeOf("b", "x: a +\n\n\n     b\n")).isEqualTo("f.yaml:4:6");
    }

    @Test
    void stepsOverDoubledSingleQuotes() {
        assertThat(placeOf("b", "x: 'a '' + b'\n")).isEqualTo("f.yaml:1:12");
    }

    @Test
    void stepsOverEscapes() {
        assertThat(placeOf("b", "x: \"a \\\" \\x41 \\u00e9 + b\"\n")).isEqualTo("f.yaml:1:24");
    }

    @Test
    void findsEscapedCharactersThemselves() {
        assertThat(placeOf("A", "x: \"a \\\" \\x41 b\"\n")).isEqualTo("f.yaml:1:10");
    }

    @Test
    void stepsOverEscapedLineBreaks() {
        assertThat(placeOf("b", "x: \"a + \\\n    b\"\n")).isEqualTo("f.yaml:2:5");
    }

    @Test
    void countsLinesOfALiteralBlock() {
        assertThat(placeOf("b", "x: |\n  a +\n    b\n")).isEqualTo("f.yaml:3:5");
    }

    @Test
    void countsLinesOfAFoldedBlock() {
        assertThat(placeOf("b", "x: >- # note with b\n  a +\n  b\n")).isEqualTo("f.yaml:3:3");
    }

    @Test
    void countsCharactersBeyondTheBasicPlaneAsEditorsDo() {
        assertThat(placeOf("b", "x: \"\uD83D\uDE00 b\"\n")).isEqualTo("f.yaml:1:8");
    }

    @Test
    void pointsBehindTheLastCharacterForWhatIsMissingThere() {
        YamlScalar scalar = value("x: |\n  a +\n  b +\n");
        assertThat(scalar.layout().place("a +\nb +".length())).hasToString("f.yaml:3:6");
        assertThat(value("x: \"a +\"\n").layout().place(3)).hasToString("f.yaml:1:8");
    }

    @Test
    void knowsAPlaceForAnEmptyText() {
        assertThat(value("x: \"\"\n").layout().place(0)).hasToString("f.yaml:1:5");
    }

    /** Whatever the style, a visible character's place holds that character (or its escape). */
    @RepeatedTest(200)
    void pointsAtEveryVisibleCharacter(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        String yaml = randomYaml(random);
        YamlScalar scalar = value(yaml);
        String[] lines = yaml.split("\n", -1);
        TextLayout layout = scalar.layout();
        for (int i = 0; i < scalar.text().length(); i++) {
            char c = scalar.text().charAt(i);
            if (Character.isWhitespace(c)) {
                continue;
            }
            Place place = layout.place(i);
            String there = lines[place.line() - 1].substring(place.column() - 1);
            boolean same = there.charAt(0) == c
                    || there.startsWith("\\u%04x".formatted((int) c))
                    || there.startsWith("\\" + c);
            assertThat(same)
                    .as("seed %d, offset %d of %s in\n%s", seed, i, scalar.text(), yaml)
                    .isTrue();
        }
    }

    private static String randomYaml(Random random) {
        StringBuilder text = new StringBuilder("x: ");
        int style = random.nextInt(5);
        text.append(new String[] {"", "'", "\"", "|\n  ", ">\n  "}[style]);
        int words = 1 + random.nextInt(12);
        for (int i = 0; i < words; i++) {
            if (i > 0) {
                text.append(" ".repeat(1 + random.nextInt(2)));
                if (random.nextInt(4) == 0) {
                    text.append("\n".repeat(1 + random.nextInt(2))).append("  ");
                }
            }
            text.append(word(random, style));
        }
        return text.append(new String[] {"", "'", "\"", "", ""}[style])
                .append('\n')
                .toString();
    }

    private static String word(Random random, int style) {
        String[] plain = {"a", "b1", "(x", "+", "é", "quelle", "12%", "c.d", "z)"};
        String[] quoted = {"''", "it''s"};
        String[] escaped = {"\\u00e9", "\\\"", "a\\\\b", "\\u0041z"};
        boolean special = random.nextInt(3) == 0;
        String[] words = special && style == 1 ? quoted : special && style == 2 ? escaped : plain;
        return words[random.nextInt(words.length)];
    }
}
