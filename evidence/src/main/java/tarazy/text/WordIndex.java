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
        for (int i = 0; i < words.length; i++) {
            String lower = word(i).toLowerCase(Locale.ROOT);
            words[i] = numbers.computeIfAbsent(lower, unseen -> numbers.size());
        }
        guard = new MisprintGuard(names());
    }

    /** Words with a capital, and those that a hyphen ties to one, in lower case. */
    private Set<String> names() {
        Set<String> names = new HashSet<>();
        int first = 0;
        while (first < spans.size()) {
            int last = first;
            boolean capital = capital(first);
            while (last + 1 < spans.size() && hyphenated(last)) {
                last++;
                capital |= capital(last);
            }
            for (int i = first; capital && i <= last; i++) {
                names.add(word(i).toLowerCase(Locale.ROOT));
            }
            first = last + 1;
        }
        return names;
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
