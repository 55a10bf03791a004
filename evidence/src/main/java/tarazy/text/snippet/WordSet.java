package tarazy.text.snippet;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lists of words in code. Asked some hundred times for every word of a text, nearly always for words that are not in them: the table
 * has four places for each word, so that most questions end at an empty one, and no remainder is taken as in
 * {@link java.util.Set#of}.
 */
final class WordSet {
    private static final int PLACES_EACH = 4;

    private final String[] places;

    private WordSet(String... words) {
        places = new String[Integer.highestOneBit(words.length * PLACES_EACH) * 2];
        for (String word : words) {
            places[place(word)] = word;
        }
    }

    /** Words with white space between. */
    static WordSet of(String list) {
        return new WordSet(list.strip().split("\\s+", -1));
    }

    /** The words of both. */
    WordSet or(WordSet other) {
        return new WordSet(Stream.of(places, other.places)
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .toArray(String[]::new));
    }

    boolean contains(String word) {
        return places[place(word)] != null;
    }

    /** Where a word stands, or would. */
    private int place(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & (places.length - 1);
        while (places[place] != null && !places[place].equals(word)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }
}
