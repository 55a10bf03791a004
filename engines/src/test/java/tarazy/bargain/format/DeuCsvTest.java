package tarazy.bargain.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DeuCsvTest {
    private static final String HEADER = "prnrnmc,isnr,cod,prname,pcom,paa,pbb,rp,out,pgroup,scom,saa,sbb\n";

    private static String problems(String text) {
        return catchThrowableOfType(FormatException.class, () -> read(text)).faults().stream()
                .map(Fault::text)
                .collect(Collectors.joining("\n"));
    }

    private static List<DeuIssue> read(String text) {
        return DeuCsv.read(text, "issues.csv");
    }

    @Test
    void aLineIsAnIssue() {
        assertThat(read(HEADER
                        + "7,ferries-1,2031/0007(COD),ferries,100,0,37.5,0,40,12,80,20,60\n"
                        + "7,ferries-2,2031/0007(COD),ferries,,100,0,,,,0,50,\n"))
                .containsExactly(
                        new DeuIssue(
                                "7",
                                "ferries-1",
                                2031,
                                2,
                                List.of(
                                        new DeuStake("com", 100, OptionalDouble.of(80)),
                                        new DeuStake("aa", 0, OptionalDouble.of(20)),
                                        new DeuStake("bb", 37.5, OptionalDouble.of(60))),
                                OptionalDouble.of(0),
                                OptionalDouble.of(40)),
                        new DeuIssue(
                                "7",
                                "ferries-2",
                                2031,
                                3,
                                List.of(
                                        new DeuStake("aa", 100, OptionalDouble.of(50)),
                                        new DeuStake("bb", 0, OptionalDouble.empty())),
                                OptionalDouble.empty(),
                                OptionalDouble.empty()));
    }

    @Test
    void quotesBlankLinesAndLineEndsOfOtherSystemsAreRead() {
        String text = "\ufeff" + HEADER.replace("\n", "\r\n")
                + "\r\n1,\"a, \"\"b\"\"\",2031/1,\"two\nlines\", 5 ,6,7,,8,,1,2,3\r\n,,,,,,,,,,,,\r\n2,c,2032/1,,1,,,,,,1,,";
        assertThat(read(text)).extracting(DeuIssue::name).containsExactly("a, \"b\"", "c");
        assertThat(read(text)).extracting(DeuIssue::line).containsExactly(3, 6);
    }

    @Test
    void everyFaultIsToldAtItsPlace() {
        assertThat(problems(HEADER
                        + "7,one,2031/0007(COD),x,101,zero,0x10,NaN,-1,12,80,20,60\n"
                        + ",one,31/7,x,1,2\n"
                        + "8,one,7/2031,x,1,2,3,4,5,6,7,8,1e3\n"
                        + ",,,x,1,2,3,4,5,6,7,8,9\n"))
                .isEqualTo("""
                        line 2, column 24: position of com is "101", must be 0 to 100
                        line 2, column 28: position of aa is "zero", must be a number, 0 to 100
                        line 2, column 33: position of bb is "0x10", must be a number, 0 to 100
                        line 2, column 38: reference point is "NaN", must be a number, 0 to 100
                        line 2, column 42: outcome is "-1", must be 0 to 100
                        line 3: has 6 cells, but the header has 13
                        line 4, column 3: issue "one" stands already on line 2
                        line 4, column 7: cod is "7/2031", must begin with the year as in 2000/0032(COD)
                        line 4, column 32: salience of bb is "1e3", must be 0 to 100
                        line 5, column 1: prnrnmc is empty
                        line 5, column 2: isnr is empty
                        line 5, column 3: cod is empty""");
    }

    @Test
    void aFileOfAnotherKindIsTold() {
        assertThat(problems(""))
                .isEqualTo("line 1: there is no header line; it has to name the columns prnrnmc, isnr, cod, rp, out");
        assertThat(problems("actor,position\nx,1\n"))
                .isEqualTo("line 1: there is no column prnrnmc, isnr, cod, rp, out");
        assertThat(problems("isnr,isnr,cod,rp,out,prnrnmc\n"))
                .isEqualTo("line 1, column 6: there is already a column \"isnr\"");
        assertThat(problems(HEADER + "1,\"open")).startsWith("line 2: ").contains("quote");
    }

    @Test
    void aCouncilIsRead() {
        Council council = CouncilCsv.read(
                "country,abbr,shapleyshubik,weights\nAland,aa,0.7,9\n\"B, land\", BB ,3e-1,1\n", "eu.csv");
        assertThat(council.power()).containsExactly(Map.entry("aa", 0.7), Map.entry("bb", 0.3));
        assertThat(council.largest()).isEqualTo(0.7);
        assertThatThrownBy(() -> CouncilCsv.read("abbr,shapleyshubik\naa,2\naa,0.1\n,0.1\nbb,\n", "eu.csv"))
                .hasMessage("""
                        eu.csv:
                          line 2, column 4: power is "2", must be 0 to 1
                          line 3, column 1: member "aa" is already there
                          line 4, column 1: abbr is empty
                          line 5, column 4: shapleyshubik is empty""");
        assertThatThrownBy(() -> CouncilCsv.read("abbr,shapleyshubik\n", "eu.csv"))
                .hasMessage("eu.csv:\n  line 1: there is no member");
    }

    @RepeatedTest(200)
    void whateverTheTextItIsReadOrRefused(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String alphabet = ",\"\r\n 0123456789.-epsout\u0000\ud83d\ufeff";
        StringBuilder text = new StringBuilder(random.nextBoolean() ? HEADER : "");
        for (int i = random.nextInt(400); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        try {
            for (DeuIssue issue : read(text.toString())) {
                assertThat(issue.stakes()).allMatch(stake -> stake.position() >= 0 && stake.position() <= 100);
            }
        } catch (FormatException refused) {
            assertThat(refused.faults())
                    .as("seed %d", repetition.getCurrentRepetition())
                    .isNotEmpty();
        }
    }
}
