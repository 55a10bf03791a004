package tarazy.game;

import org.jspecify.annotations.Nullable;

/** A number with the text it was written as (1/10 as {@code 0.10}), which is kept to be written back. */
public final class Numeral {
    public static final Numeral ZERO = of(Rational.ZERO);

    private final String text;
    private final Rational value;

    private Numeral(String text, Rational value) {
        this.text = text;
        this.value = value;
    }

    /** @throws NumberFormatException as {@link Rational#parse} */
    public static Numeral parse(String text) {
        return new Numeral(text, Rational.parse(text));
    }

    public static Numeral of(Rational value) {
        return new Numeral(value.toString(), value);
    }

    public static Numeral of(long value) {
        return of(Rational.of(value));
    }

    public String text() {
        return text;
    }

    public Rational value() {
        return value;
    }

    /** Equal only if written in the same way: {@code 0.5} and {@code 1/2} have equal values but are not equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numeral that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
