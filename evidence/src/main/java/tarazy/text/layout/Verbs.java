package tarazy.text.layout;

import java.util.Set;

/** Words that a list of keywords or a heading without a verb does not have. */
final class Verbs {
    static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may",
            "might", "must", "should", "shall", "do", "does", "did", "said", "says", "he", "she", "it", "they", "we",
            "i", "that", "which", "who", "isnt", "arent", "wasnt", "wont", "cant", "not", "there", "than", "because");

    /** Words that no sentence or title ends with. */
    static final Set<String> WANTING = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "for", "from", "with", "by", "as",
            "that", "which", "who", "whose", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will",
            "would", "could", "should", "may", "might", "must", "its", "their", "his", "her", "this", "these", "those",
            "than", "because", "while", "when", "where", "if", "into", "between", "against", "under", "about", "after",
            "before", "during", "until", "since", "not", "nor", "very", "such", "other", "more", "most", "some", "any",
            "every");

    /** Frequent verbs whose form alone does not show them. */
    static final Set<String> COMMON = Set.of(
            "fled",
            "went",
            "came",
            "took",
            "gave",
            "made",
            "fell",
            "rose",
            "began",
            "won",
            "lost",
            "left",
            "met",
            "told",
            "saw",
            "knew",
            "held",
            "kept",
            "sent",
            "spoke",
            "stood",
            "broke",
            "brought",
            "thought",
            "remain",
            "remains",
            "means",
            "makes",
            "takes",
            "shows",
            "seems",
            "needs",
            "wants",
            "knows",
            "gives",
            "goes",
            "comes",
            "says",
            "grew",
            "led",
            "ran",
            "put",
            "cut",
            "shut",
            "hit",
            "built",
            "paid",
            "found",
            "got",
            "became",
            "sees",
            "keeps",
            "holds",
            "costs",
            "runs",
            "stands",
            "lies",
            "lay",
            "wrote",
            "drove",
            "sank",
            "swung",
            "spread",
            "continues",
            "continue");

    private Verbs() {}
}
