package tarazy.text.snippet;

/**
 * What a number counts in.
 *
 * @param written as the text has it, empty if there is none
 * @param symbol the same for all spellings: {@code km}, {@code %}, {@code USD}; for a fraction that has no exact
 *     decimal, its part: two thirds are 2 of {@code 1/3}. Equal to {@code written} if the unit is not known.
 */
public record Unit(String written, String symbol) {
    public static final Unit NONE = new Unit("", "");
}
