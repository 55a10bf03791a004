package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void controlCharactersCannotReachTheTerminal() {
        assertThat(PlainText.of("a\u001b[2Jb\u0007c\u009bd")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFDd");
        assertThat(PlainText.of("abc\u202Edef\u2066")).isEqualTo("abc\uFFFDdef\uFFFD");
        assertThat(PlainText.of("x\ud800y")).isEqualTo("x\uFFFDy");
    }

    @Test
    void whiteSpaceBecomesOneSpace() {
        assertThat(PlainText.of("  a\tb\r\n\n c  ")).isEqualTo("a b c");
    }

    @Test
    void lettersOfEveryScriptStayAsTheyAre() {
        assertThat(PlainText.of("таразы 天秤 é 👍")).isEqualTo("таразы 天秤 é 👍");
        assertThat(PlainText.width("таразы")).isEqualTo(6);
        assertThat(PlainText.width("天秤")).isEqualTo(4);
        assertThat(PlainText.width("e\u0301")).isEqualTo(1);
        assertThat(PlainText.width("👍")).isEqualTo(2);
    }

    @Test
    void longNamesBreakAfterTheirDots() {
        assertThat(PlainText.wrap("government.in_office.tokayev", 12))
                .containsExactly("government.", "in_office.", "tokayev");
        assertThat(PlainText.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void aNumberStaysWithItsPerCentSign() {
        assertThat(PlainText.wrap("found 94 %", 8)).containsExactly("found", "94 %");
    }

    @RepeatedTest(200)
    void wrappedLinesFitAndLoseNothing(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(120);
        for (int k = 0; k < length; k++) {
            text.append("abc._-天é  ".charAt(random.nextInt(10)));
        }
        String plain = PlainText.of(text.toString());
        int width = 2 + random.nextInt(30);
        List<String> lines = PlainText.wrap(plain, width);
        assertThat(lines).as("seed %s", seed).allMatch(line -> PlainText.width(line) <= width);
        assertThat(String.join("", lines).replace(" ", "")).as("seed %s", seed).isEqualTo(plain.replace(" ", ""));
    }
}
