package tarazy.uprising.country;

import tarazy.uprising.Checks;

/**
 * What an action changes.
 *
 * @param city its name; empty unless the kind {@linkplain EffectKind#isLocal() is local}
 * @param size in the range of the kind
 */
public record Effect(EffectKind kind, String city, double size) {
    /** On the whole country. */
    public static Effect of(EffectKind kind, double size) {
        return new Effect(kind, "", size);
    }

    /** On a city. */
    public static Effect in(String city, EffectKind kind, double size) {
        return new Effect(kind, city, size);
    }

    void check(Checks checks) {
        checks.within(kind.text(), size, kind.low(), kind.high());
        checks.require(
                kind.isLocal() || city.isEmpty(),
                "city",
                "is " + city + ", but " + kind.text() + " is of the whole country");
        checks.require(!kind.isLocal() || !city.isEmpty(), "city", "is missing, must be where " + kind.text() + " is");
    }
}
