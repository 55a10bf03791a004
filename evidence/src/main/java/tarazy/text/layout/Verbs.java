package tarazy.text.layout;

import java.util.Set;

/** Words that a list of keywords or a heading without a verb does not have. */
final class Verbs {
    static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may",
            "might", "must", "should", "shall", "do", "does", "did", "said", "says", "he", "she", "it", "they", "we",
            "i", "that", "which", "who", "isnt", "arent", "wasnt", "wont", "cant", "not", "there", "than", "because");

    private Verbs() {}
}
