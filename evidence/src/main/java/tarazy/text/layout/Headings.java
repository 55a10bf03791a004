package tarazy.text.layout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Short lines over a part of the text. */
final class Headings {

    private static final Set<String> QUESTION = Set.of("what", "how", "why", "who", "where", "when", "heres", "which");

    /** These stand over a part of a text whatever follows. */
    private static final Phrases LABELS = new Phrases("""
            key points; key facts; key findings; key takeaways; key figures; key numbers; key messages; key dates; key players; the key points; the key facts; main points; takeaways; the takeaways; summary; in brief; in short; executive summary; highlights; at a glance; figures at a glance; what we know; what we know so far; what we dont know; what do we know; what you need to know; timeline; background; introduction; conclusion; conclusions; recommendations; policy recommendations; final thoughts; bottom line; the bottom line; abstract; overview; context; findings; analysis and outlook; outlook; next steps; whats next; what next; what happens next; whats at stake; the background; the context; the facts; the numbers; the figures; in numbers; by the numbers; pros; cons; advantages; disadvantages; quick facts; fast facts; need to know; the latest; also today; in other developments; other developments""");

    private Headings() {}

    /**
     * Where a line stands.
     *
     * @param before the last line before it that is not blank, boilerplate or a title; null at the beginning
     * @param after the next such line; null at the end
     * @param below the next line if it is such a line, without a blank one between; else null
     * @param above the line before in the same way
     * @param parted true if blank lines part the paragraphs of the text
     * @param list true if the next paragraph is a list: lines of few words without blank ones between
     */
    record Place(
            @Nullable LineText before,
            @Nullable LineText after,
            @Nullable LineText above,
            @Nullable LineText below,
            boolean parted,
            boolean list) {}

    /** True for a heading. */
    static boolean is(LineText line, Place place) {
        LineText after = place.after;
        if (after == null
                || !line.upTo(16)
                || line.span().length() > 130
                || line.words().isEmpty()) {
            return false;
        }
        String head = line.head();
        char last = head.charAt(head.length() - 1);
        boolean open = last == '?' || !line.stopped();
        if (clock(head)) {
            return open && !clock(after.head());
        }
        if (item(head)) {
            return open && numbered(head) && line.upTo(14) && overText(place, after) && !item(after.head());
        }
        if (year(head) && (year(after.head()) || (place.before != null && year(place.before.head())))) {
            return false; // a table of years
        }
        if (last == ',' || last == ';' || fact(line) || (last == ':' && announces(line))) {
            return false;
        }
        if (place.parted && place.above != null && !place.above.running() && !overText(place, after)) {
            return false; // inside a list
        }
        if (open && (LABELS.at(line.words(), 0) == line.words().size() || asked(head, after))) {
            return true;
        }
        if (open) {
            return overText(place, after) || overList(line, place, after);
        }
        // many translated pages set a stop after a heading
        boolean between = after.words().size() >= 25 && (place.before == null || place.before.running());
        return last == '.' && between && line.upTo(11) && !sentence(line);
    }

    /** True if running text comes next, and the line is not the last one of a list. */
    private static boolean overText(Place place, LineText after) {
        boolean listed = place.parted && place.above != null && !place.above.running() && place.below == null;
        return after.running() && !listed;
    }

    private static boolean overList(LineText line, Place place, LineText after) {
        boolean titled = after.upTo(16) && line.capitals() >= 0.6 && !item(after.head());
        if (!place.parted && item(after.head())) {
            return line.head().endsWith(":") && line.upTo(6);
        }
        if (!place.parted || place.above != null) {
            return titled && (!place.parted || place.below == null);
        }
        if (place.below == null) {
            return (place.list && line.upTo(10)) || titled;
        }
        // right above the list's first line: a label, of fewer words than what it stands over
        return place.list && line.upTo(5) && after.words().size() > line.words().size() + 1 && !spoken(line);
    }

    /** True for a label, or a line that begins with a number or an item's mark. */
    static boolean opens(LineText line) {
        return (!line.words().isEmpty()
                        && LABELS.at(line.words(), 0) == line.words().size())
                || item(line.head())
                || clock(line.head())
                || (Character.isDigit(line.head().charAt(0)) && line.head().length() > 8);
    }

    /** A question with a short answer below. */
    private static boolean asked(String head, LineText after) {
        return head.endsWith("?") && after.stopped() && !after.head().endsWith("?");
    }

    private static boolean spoken(LineText line) {
        return line.head().indexOf(": ") > 0
                || line.words().stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    }

    /** {@code Camps: 22, of which nine are full}: a label with a figure or a phrase behind it, not a title of two parts. */
    private static boolean fact(LineText line) {
        String head = line.head();
        int colon = head.indexOf(": ");
        if (colon <= 0 || colon + 2 >= head.length()) {
            return false;
        }
        if (Character.isDigit(head.charAt(colon - 1))) { // "Part 2: The Flood", but "Loans in 2030: 214"
            List<String> value = LineText.words(head.substring(colon));
            return value.size() <= 2
                    && !value.isEmpty()
                    && Character.isDigit(value.getFirst().charAt(0));
        }
        boolean figure = Character.isDigit(head.charAt(colon + 2)) || "$€£~".indexOf(head.charAt(colon + 2)) >= 0;
        boolean small = Character.isLowerCase(head.charAt(colon + 2));
        return figure || (small && head.chars().anyMatch(Character::isDigit));
    }

    /** A whole sentence that ends in a colon. */
    private static boolean announces(LineText line) {
        List<String> words = line.words();
        return words.size() >= 6
                && !QUESTION.contains(words.getFirst())
                && words.stream().anyMatch(Verbs.FINITE::contains);
    }

    /** {@code 17:32 Trains halted}, as live pages head their entries. */
    static boolean clock(String head) {
        int at = 0;
        while (at < head.length() && Character.isDigit(head.charAt(at))) {
            at++;
        }
        boolean time = (at == 1 || at == 2)
                && at + 2 < head.length()
                && (head.charAt(at) == ':' || head.charAt(at) == '.' || head.charAt(at) == 'h')
                && Character.isDigit(head.charAt(at + 1))
                && Character.isDigit(head.charAt(at + 2));
        return time && (at + 3 == head.length() || !Character.isLetterOrDigit(head.charAt(at + 3)));
    }

    /** {@code 1994: The bank opens}. */
    private static boolean year(String head) {
        return head.length() > 5
                && head.chars().limit(4).allMatch(Character::isDigit)
                && ":-–—".indexOf(head.charAt(head.charAt(4) == ' ' ? 5 : 4)) >= 0;
    }

    /** {@code 3. Mud wins}. */
    private static boolean numbered(String head) {
        return Character.isDigit(head.charAt(0));
    }

    private static boolean sentence(LineText line) {
        List<String> words = line.words();
        String first = words.getFirst();
        boolean phrase = line.capitals() >= 0.5 || first.equals("the") || first.equals("a") || first.equals("an");
        return !phrase || words.size() < 3 || words.stream().anyMatch(Headings::verb);
    }

    private static boolean verb(String word) {
        return Verbs.FINITE.contains(word) || Verbs.COMMON.contains(word) || (word.endsWith("ed") && word.length() > 4);
    }

    /** True for an item of a list. */
    static boolean item(String head) {
        char first = head.charAt(0);
        int digits = 0;
        while (digits < head.length() && Character.isDigit(head.charAt(digits))) {
            digits++;
        }
        boolean number = digits > 0 && digits <= 2 && head.length() > digits && ".)".indexOf(head.charAt(digits)) >= 0;
        return number || "-*•–·▪".indexOf(first) >= 0;
    }
}
