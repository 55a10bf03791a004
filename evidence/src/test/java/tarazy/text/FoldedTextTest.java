package tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "‘yes’ ‚no‛ it′s ‹so›|'yes' 'no' it's 'so'",
                "“yes” „no‟ «so» 5″|\"yes\" \"no\" \"so\" 5\"",
                "a–b — c ‑ d − e -- f --- g|a-b - c - d - e - f - g",
                "wait…|wait...",
                "one\u00A0two\u2009 \t three|one two three",
                "co\u00ADop\u200Ber\uFEFFate|cooperate",
                "eﬃcient ﬁre ﬂow oﬀ ﬆaﬅ|efficient fire flow off stast",
                "cafe\u0301|caf\u00E9",
                "a \u200B b|a b",
                "Äöß œ 12,5 %|Äöß œ 12,5 %",
            })
    void evens_out_typography_and_nothing_else(String raw, String folded) {
        assertThat(FoldedText.of(raw).text()).isEqualTo(folded);
    }

    @Test
    void maps_a_stretch_back_to_the_raw_text() {
        String raw = "The  “oﬃcial”\u00A0—\n co\u00ADoperation…";
        FoldedText folded = FoldedText.of(raw);
        assertThat(folded.text()).isEqualTo("The \"official\" - cooperation...");
        assertThat(back(folded, raw, "\"official\"")).isEqualTo("“oﬃcial”");
        assertThat(back(folded, raw, "cooperation")).isEqualTo("co\u00ADoperation");
        assertThat(back(folded, raw, " - ")).isEqualTo("\u00A0—\n ");
        assertThat(back(folded, raw, "...")).isEqualTo("…");
    }

    @Test
    void widens_a_stretch_that_begins_inside_a_ligature() {
        String raw = "oﬃce";
        assertThat(back(FoldedText.of(raw), raw, "ice")).isEqualTo("ﬃce");
    }

    private static String back(FoldedText folded, String raw, String part) {
        int at = folded.text().indexOf(part);
        return folded.raw(at, at + part.length()).of(raw);
    }

    @Test
    void refuses_stretches_that_are_empty_or_outside() {
        FoldedText folded = FoldedText.of("abc");
        assertThatThrownBy(() -> folded.raw(1, 1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("no stretch from 1 to 1 in 3");
        assertThatThrownBy(() -> folded.raw(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> folded.raw(-1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** One folded character and the raw stretch it came from. */
    private record Piece(char folded, int start, int end) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agrees_with_a_list_of_characters_each_with_its_raw_stretch(long seed) {
        Random random = new Random(seed);
        String alphabet = "ab1 .\u00A0\n\t\u00AD\u200B“”’'–—--…ﬁﬃé\u0301\u0327\uD83D\uDE00«x";
        for (int trial = 0; trial < 500; trial++) {
            StringBuilder built = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                built.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String raw = built.toString();
            List<Piece> pieces = slowly(raw);
            FoldedText folded = FoldedText.of(raw);
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.folded));
            assertThat(folded.text()).as("seed %d, trial %d", seed, trial).isEqualTo(text.toString());
            for (int start = 0; start < pieces.size(); start++) {
                for (int end = start + 1; end <= pieces.size(); end++) {
                    assertThat(folded.raw(start, end))
                            .as("seed %d, trial %d, %d to %d", seed, trial, start, end)
                            .isEqualTo(new Span(pieces.get(start).start, pieces.get(end - 1).end));
                }
            }
        }
    }

    private static List<Piece> slowly(String raw) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < raw.length()) {
            String rest = raw.substring(i);
            String gap = match(rest, "[ \u00A0\n\t](?:[\u00AD\u200B]*[ \u00A0\n\t])*");
            String hyphens = match(rest, "-(?:[\u00AD\u200B]*-){0,2}");
            String marked = match(rest, "(?:\uD83D\uDE00|[^ \u00A0\n\t\u00AD\u200B\u2013\u2014-])[\u0301\u0327]{1,30}");
            String to;
            String from;
            if (rest.charAt(0) == '\u00AD' || rest.charAt(0) == '\u200B') {
                i++;
                continue;
            } else if (!gap.isEmpty()) {
                from = gap;
                to = " ";
            } else if (!hyphens.isEmpty()) {
                from = hyphens;
                to = "-";
            } else if (!marked.isEmpty()) {
                from = marked;
                to = Normalizer.normalize(marked, Normalizer.Form.NFC);
            } else if (rest.startsWith("\uD83D\uDE00")) {
                pieces.add(new Piece('\uD83D', i, i + 1));
                pieces.add(new Piece('\uDE00', i + 1, i + 2));
                i += 2;
                continue;
            } else {
                from = rest.substring(0, 1);
                to = switch (from) {
                    case "“", "”", "«" -> "\"";
                    case "’" -> "'";
                    case "–", "—" -> "-";
                    case "…" -> "...";
                    case "ﬁ" -> "fi";
                    case "ﬃ" -> "ffi";
                    default -> from;
                };
            }
            boolean same = from.equals(to);
            for (int k = 0; k < to.length(); k++) {
                pieces.add(
                        same
                                ? new Piece(to.charAt(k), i + k, i + k + 1)
                                : new Piece(to.charAt(k), i, i + from.length()));
            }
            i += from.length();
        }
        return pieces;
    }

    private static String match(String text, String pattern) {
        var matcher = java.util.regex.Pattern.compile(pattern).matcher(text);
        return matcher.lookingAt() ? matcher.group() : "";
    }

    @Test
    void stays_linear_on_a_letter_with_a_million_marks() {
        String raw = "a" + "\u0301\u0327".repeat(500_000);
        assertThat(CpuTime.seconds(() -> FoldedText.of(raw))).isLessThan(2);
    }
}
