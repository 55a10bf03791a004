package tarazy.text.snippet;

import java.util.Arrays;
import java.util.Set;

/** Lists of words in code. */
final class WordSet {

    private WordSet() {}

    static Set<String> of(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+", -1)));
    }
}
