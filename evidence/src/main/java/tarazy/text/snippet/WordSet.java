package tarazy.text.snippet;

import java.util.Set;

/** Lists of words in code. */
final class WordSet {

    private WordSet() {}

    static Set<String> of(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
