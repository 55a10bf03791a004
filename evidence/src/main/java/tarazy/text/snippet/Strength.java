package tarazy.text.snippet;

import java.util.List;

/**
 * How surely one thing is said to follow from another.
 *
 * @param words such as "will", "may", "unlikely", in lower case and order of text; never turned into numbers
 */
public record Strength(List<String> words) {
    public Strength {
        words = List.copyOf(words);
    }
}
