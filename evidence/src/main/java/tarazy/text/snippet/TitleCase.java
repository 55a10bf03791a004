package tarazy.text.snippet;

/** Headlines in which capitals say nothing about names. */
final class TitleCase {
    private static final int LEAST_WORDS = 4;
    private static final int LONG_WORD = 4;

    private TitleCase() {}

    /** True if nearly all longer words of a sentence begin with a capital. */
    static boolean in(Tokens tokens, int from, int to) {
        if (to > from && tokens.is(to - 1, ".")) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && tokens.end(i) - tokens.start(i) >= LONG_WORD) {
                words++;
                capitals += tokens.capital(i) ? 1 : 0;
            }
        }
        return words >= LEAST_WORDS && capitals * 10 >= words * 8;
    }
}
