package tarazy.fuzz;

import static tarazy.fuzz.Whatever.require;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import tarazy.text.Document;
import tarazy.text.TextView;
import tarazy.text.snippet.Quantity;
import tarazy.text.snippet.Snippet;

/** Figures put together from the words and signs that figures are made of. */
class QuantityFuzzTest {

    /** Thirty digits as written, grouped or multiplied twice by a trillion. */
    private static final int MOST_DIGITS = 60;

    private static final List<String> PIECES = List.of(
            ("one two three five ten twelve nineteen twenty fifty ninety zero a an and half third thirds quarter quarters"
                            + " hundred thousand million billion trillion dozen dozens tens scores hundreds thousands millions"
                            + " bn m k tn several few many couple of to or from between per cent percent percentage points"
                            + " more less than over under about nearly almost least most at up some km tonnes % $ € £ US kg"
                            + " square metres barrels day dollars people troops ships said Marrow Ostra rose fell 0 1 5 7 12 20"
                            + " 100 500 846 000 1990 2022 1,234 1,000,000 3.5 0.001 99999999999999999999999999999 , . - – + ( )"
                            + " / : # \" ' ° < > ~ - \u00A0 \u2009 \u00AD № ½ ٣")
                    .split(" ", -1));
    private static final List<String> COMPARATORS =
            List.of("", "more than ", "at least ", "up to ", "nearly ", "about ", "fewer than ", "an estimated ");
    private static final List<String> UNITS =
            List.of(" km", " tonnes", "%", " percent", " dollars", " barrels", " hectares", "-kilometre", " metres");

    @FuzzTest(maxDuration = "10m")
    void figures(FuzzedDataProvider data) {
        printed(data);
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < 400) {
            text.append(data.pickValue(PIECES)).append(data.consumeInt(0, 3) == 0 ? "" : " ");
        }
        for (Snippet snippet : read(text.toString())) {
            if (snippet instanceof Quantity figure) {
                bounded(figure.value());
                figure.upper().ifPresent(upper -> {
                    bounded(upper);
                    require(figure.value().compareTo(upper) < 0, figure.value() + " is not below " + upper);
                });
            }
        }
    }

    private static void printed(FuzzedDataProvider data) {
        long whole = data.consumeLong(0, 999_999_999_999L);
        int places = data.consumeInt(0, 3);
        String grouped = String.format(Locale.ROOT, data.consumeBoolean() ? "%,d" : "%d", whole);
        String decimals =
                places == 0 ? "" : "." + String.format(Locale.ROOT, "%0" + places + "d", data.consumeInt(0, 9));
        String number = grouped + decimals;
        String comparator = data.pickValue(COMPARATORS);
        String text = "Here they have " + comparator + number + data.pickValue(UNITS) + " of it.";
        List<Quantity> figures = read(text).stream()
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .toList();
        require(figures.size() == 1, "figures in \"" + text + "\": " + figures);
        Quantity figure = figures.getFirst();
        require(
                figure.value().compareTo(new BigDecimal(number.replace(",", ""))) == 0
                        && figure.upper().isEmpty()
                        && !figure.unit().symbol().isEmpty()
                        && figure.span().of(text).startsWith(comparator + number),
                "\"" + text + "\" read as " + figure);
    }

    private static void bounded(BigDecimal value) {
        require(value.toPlainString().length() <= MOST_DIGITS, value + " is too long to be meant");
    }

    private static List<Snippet> read(String text) {
        return Whatever.holds(List.of(TextView.plain(Document.of("figures", text))))
                .getFirst()
                .snippets();
    }
}
