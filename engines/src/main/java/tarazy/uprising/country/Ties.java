package tarazy.uprising.country;

import tarazy.uprising.Checks;

/**
 * How unrest in one city is felt in another: by media with weight κ (1 + d / scale)⁻ᵟ at distance d, where κ is the openness of
 * information, and by word of mouth with weight (1 − κ) · {@link Parameter#WORD} among neighbours. A city feels its own unrest with
 * weight 1.
 *
 * @param scale d0, km, above 0
 * @param decay δ, 0 or more
 * @param neighbours km up to which cities are neighbours, 0 or more
 */
public record Ties(double scale, double decay, double neighbours) {
    void check(Checks checks) {
        checks.aboveZero("scale", scale);
        checks.atLeastZero("decay", decay);
        checks.atLeastZero("neighbours", neighbours);
    }
}
