package tarazy.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a folded text as numbers, for look-ups that compare word by word. */
final class WordIndex {

    private final String text;
    private final List<Span> spans;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] words;
    private final MisprintGuard guard;

    WordIndex(String foldedText) {
        text = foldedText;
        spans = Words.of(text);
        words = new int[spans.size()];
        Set<String> names = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            String word = spans.get(i).of(text);
            String lower = word.toLowerCase(Locale.ROOT);
            if (Character.isUpperCase(word.codePointAt(0))) {
                names.add(lower);
            }
            words[i] = numbers.computeIfAbsent(lower, unseen -> numbers.size());
        }
        guard = new MisprintGuard(names);
    }

    int size() {
        return words.length;
    }

    /** The number of the word at a position; words that differ only in case share it. */
    int number(int position) {
        return words[position];
    }

    /** The number of a word, or -1 if the text does not have it. */
    int number(String word) {
        return numbers.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
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

    MisprintGuard guard() {
        return guard;
    }
}
