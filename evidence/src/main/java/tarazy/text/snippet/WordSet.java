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

    /** Bits for each word: most words that are not in the list are told by one of these, which all fit where tables do not. */
    private static final int BITS_EACH = 16;

    private final String[] places;

    private final long[] bits;

    private WordSet(String... words) {
        places = new String[Integer.highestOneBit(words.length * PLACES_EACH) * 2];
        bits = new long[Math.max(1, Integer.highestOneBit(words.length * BITS_EACH / Long.SIZE) * 2)];
        for (String word : words) {
            places[place(word)] = word;
            int mixed = mixed(word);
            bits[mixed >>> 6 & (bits.length - 1)] |= 1L << mixed;
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
        int mixed = mixed(word);
        return (bits[mixed >>> 6 & (bits.length - 1)] >>> mixed & 1) != 0 && places[place(word)] != null;
    }

    private static int mixed(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** Where a word stands, or would. */
    private int place(String word) {
        int place = mixed(word) & (places.length - 1);
        while (places[place] != null && !places[place].equals(word)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }
}
