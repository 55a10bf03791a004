package tarazy.text.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short lines over a part of the text. */
final class Headings {

    private Headings() {}

    /**
     * True for a heading.
     *
     * @param before the last line before it that is not blank, boilerplate or a title; null at the beginning
     * @param after the next such line; null at the end
     */
    static boolean is(LineText line, @Nullable LineText before, @Nullable LineText after) {
        if (after == null
                || !line.upTo(16)
                || line.span().length() > 130
                || line.words().isEmpty()) {
            return false;
        }
        String head = line.head();
        char last = head.charAt(head.length() - 1);
        if (item(head) || last == ',' || last == ';') {
            return false;
        }
        if (last == '?' || !line.stopped()) {
            return after.running() || (after.upTo(16) && !item(after.head()) && line.capitals() >= 0.6);
        }
        // many translated pages set a stop after a heading
        boolean between = after.words().size() >= 25 && (before == null || before.running());
        return last == '.' && between && line.upTo(11) && !sentence(line);
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
