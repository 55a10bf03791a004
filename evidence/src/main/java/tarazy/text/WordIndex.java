package tarazy.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a folded text as numbers, for look-ups that compare word by word. Words that differ only in case share one. */
final class WordIndex {

    private final String text;
    private final List<Span> spans;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> spelled = new ArrayList<>();
    private final int[] words;
    private final boolean[] fixed;

    WordIndex(String foldedText) {
        text = foldedText;
        spans = Words.of(text);
        words = new int[spans.size()];
        for (int i = 0; i < words.length; i++) {
            String lower = word(i).toLowerCase(Locale.ROOT);
            Integer number = numbers.putIfAbsent(lower, spelled.size());
            words[i] = number == null ? spelled.size() : number;
            if (number == null) {
                spelled.add(lower);
            }
        }
        fixed = new boolean[spelled.size()];
        for (int number = 0; number < fixed.length; number++) {
            fixed[number] = GuardedWords.guarded(spelled.get(number));
        }
        fixNames();
    }

    /** Words written with a capital anywhere are names, and so are those that a hyphen ties to one. */
    private void fixNames() {
        int first = 0;
        while (first < words.length) {
            int last = first;
            boolean capital = capital(first);
            while (last + 1 < words.length && hyphenated(last)) {
                last++;
                capital |= capital(last);
            }
            for (int i = first; capital && i <= last; i++) {
                fixed[words[i]] = true;
            }
            first = last + 1;
        }
    }

    private boolean capital(int position) {
        return Character.isUpperCase(text.codePointAt(spans.get(position).start()));
    }

    private boolean hyphenated(int position) {
        int end = spans.get(position).end();
        return spans.get(position + 1).start() == end + 1 && text.charAt(end) == '-';
    }

    int size() {
        return words.length;
    }

    /** The number of the word at a position. */
    int number(int position) {
        return words[position];
    }

    /** The number of a word, or -1 if the text does not have it. */
    int number(String word) {
        return numbers.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
    }

    /** The word of a number, in lower case. */
    String spelled(int number) {
        return spelled.get(number);
    }

    /** True if the word of a number must stand as it is: a number, negation, hedge or name of the text. */
    boolean fixed(int number) {
        return fixed[number];
    }

    String word(int position) {
        return spans.get(position).of(text);
    }

    /** The stretch of the folded text from one word to another, both included. */
    Span span(int first, int last) {
        return new Span(spans.get(first).start(), spans.get(last).end());
    }

    String text() {
        return text;
    }
}
