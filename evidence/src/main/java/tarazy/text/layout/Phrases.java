package tarazy.text.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of phrases, found word by word. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /**
     * Phrases.
     *
     * @param list separated by semicolons or line ends
     */
    Phrases(String list) {
        for (String phrase : list.split("[;\n]", -1)) {
            List<String> words = LineText.words(phrase);
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(words);
            }
        }
    }

    /** Number of words of the longest phrase that begins at a word; 0 if none does. */
    int at(List<String> words, int position) {
        int longest = 0;
        for (List<String> phrase : byFirst.getOrDefault(words.get(position), List.of())) {
            int end = position + phrase.size();
            if (phrase.size() > longest
                    && end <= words.size()
                    && words.subList(position, end).equals(phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    /** True if the words begin with a phrase. */
    boolean begin(List<String> words) {
        return !words.isEmpty() && at(words, 0) > 0;
    }

    /** True if a phrase stands somewhere. */
    boolean within(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at(words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
