package tarazy.bargain.format;

import java.util.OptionalDouble;

/**
 * What an actor of DEU wants of an issue.
 *
 * @param actor code, as in the names of the columns: {@code com}, {@code ep}, {@code at}, {@code be}, …
 * @param position 0 to 100
 * @param salience 0 to 100, if known
 */
public record DeuStake(String actor, double position, OptionalDouble salience) {}
