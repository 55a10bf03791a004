package tarazy.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tarazy.evidence.ClaimValue.Figure;
import tarazy.evidence.ClaimValue.FormulaValue;
import tarazy.evidence.ClaimValue.Likelihood;
import tarazy.evidence.ClaimValue.Range;
import tarazy.evidence.ClaimValue.Statement;
import tarazy.evidence.ClaimValue.Unreadable;
import tarazy.evidence.ClaimValue.YesNo;
import tarazy.text.AnchorFinder;
import tarazy.text.FoldedText;
import tarazy.text.QuoteMatch;
import tarazy.text.snippet.ActorNames;

/** Whether the cells of a draft can stand in a table of claims, and whether their numbers and names are the text's. */
final class DraftCells {
    private static final int LONGEST = 200;
    private static final Pattern UNIT = Pattern.compile("[\\p{L}\\p{N}%‰°$€£¥₸₽ _/^*.²³·-]{0,40}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");

    private final ActorNames names;

    DraftCells(ActorNames names) {
        this.names = names;
    }

    /** What is wrong with the cells by themselves, if anything. */
    Optional<String> fault(Draft draft) {
        List<Map.Entry<String, String>> cells = List.of(
                Map.entry("about", draft.about()),
                Map.entry("value", draft.value()),
                Map.entry("unit", draft.unit()),
                Map.entry("said_by", draft.saidBy()));
        for (Map.Entry<String, String> cell : cells) {
            if (cell.getValue().length() > LONGEST) {
                return Optional.of(cell.getKey() + " is longer than " + LONGEST + " characters");
            }
            if (cell.getValue().codePoints().anyMatch(DraftCells::control)) {
                return Optional.of(cell.getKey() + " has characters that do not show");
            }
        }
        if (draft.about().strip().replaceFirst("^" + Claim.FREE_TEXT, "").isBlank()) {
            return Optional.of("it does not say what it is about");
        }
        Matcher words = WORD.matcher(draft.quote());
        if (words.results().limit(2).count() < 2) {
            return Optional.of("the quote is a word at most");
        }
        if (!UNIT.matcher(draft.unit()).matches()) {
            return Optional.of("\"" + draft.unit() + "\" is no unit");
        }
        return switch (ClaimValue.parse(draft.value())) {
            case Unreadable(String message, String advice) -> Optional.of("the value cannot be read: " + message);
            case FormulaValue(String text) ->
                Optional.of("the value \"" + text + "\" is no number, range, yes, no or likelihood");
            case Figure _, Range _, YesNo _, Likelihood _ -> Optional.empty();
            case Statement _ -> draft.unit().isBlank() ? Optional.empty() : Optional.of("there is a unit and no value");
        };
    }

    private static boolean control(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /**
     * Where the cells say what the text does not.
     *
     * @param mentioned ids of the actors in the sentence
     */
    Optional<String> disagreement(Draft draft, String quote, String sentence, Set<String> mentioned) {
        ClaimValue value = ClaimValue.parse(draft.value());
        return QuotedNumbers.missing(value, quote)
                .map(number -> "the number " + number + " of the value is not in the quote")
                .or(() -> sign(value, quote))
                .or(() -> likelihood(value, draft.value(), quote))
                .or(() -> actors("about", draft.about(), mentioned))
                .or(() -> actors("said_by", draft.saidBy(), mentioned))
                .or(() -> speaker(draft.saidBy(), sentence))
                .or(() -> subject(draft.about(), quote, sentence));
    }

    /** Numbers are looked for without their sign. */
    private static Optional<String> sign(ClaimValue value, String quote) {
        boolean negative = (value instanceof Figure(Bound bound, Numeral number)
                        && number.value().signum() < 0)
                || (value instanceof Range(Numeral low, Numeral high)
                        && low.value().signum() < 0);
        String plain = FoldedText.of(quote).text().toLowerCase(Locale.ROOT);
        return negative
                        && !Pattern.compile("(?:^|\\s)-\\d|\\bminus\\b")
                                .matcher(plain)
                                .find()
                ? Optional.of("the value is negative and no number of the quote is")
                : Optional.empty();
    }

    private static Optional<String> likelihood(ClaimValue value, String cell, String quote) {
        return value instanceof Likelihood && !stands(cell, quote)
                ? Optional.of("\"" + cell.strip() + "\" is not in the quote")
                : Optional.empty();
    }

    private Optional<String> actors(String cell, String text, Set<String> mentioned) {
        Set<String> named = new TreeSet<>(names.in(text));
        named.addAll(names.in(text.replaceAll("[._-]+", " ")));
        for (String part : text.split("[.\\s]+", -1)) {
            named.addAll(names.in(part));
        }
        named.removeAll(mentioned);
        return named.stream().findFirst().map(actor -> cell + " names " + actor + ", which the sentence does not");
    }

    private static Optional<String> speaker(String saidBy, String sentence) {
        return saidBy.isBlank() || stands(saidBy, sentence)
                ? Optional.empty()
                : Optional.of("\"" + saidBy.strip() + "\" is not in the sentence");
    }

    /** Free text may be worded freely, but not with numbers and names of its own. */
    private static Optional<String> subject(String about, String quote, String sentence) {
        if (!about.strip().startsWith(Claim.FREE_TEXT)) {
            return Optional.empty();
        }
        String words = about.strip().substring(Claim.FREE_TEXT.length());
        Set<BigDecimal> numbers = new TreeSet<>(QuotedNumbers.in(words));
        numbers.removeAll(QuotedNumbers.in(quote));
        if (!numbers.isEmpty()) {
            return Optional.of(
                    "about has the number " + numbers.iterator().next().toPlainString() + ", which the quote has not");
        }
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            boolean name = matcher.group().codePoints().anyMatch(Character::isUpperCase);
            if (name && !stands(matcher.group(), sentence)) {
                return Optional.of("about has the name \"" + matcher.group() + "\", which the sentence has not");
            }
        }
        return Optional.empty();
    }

    /** True if a text has these words, whatever their case. */
    private static boolean stands(String words, String text) {
        return AnchorFinder.in(text.toLowerCase(Locale.ROOT)).find(words.strip().toLowerCase(Locale.ROOT))
                instanceof QuoteMatch.Found;
    }
}
