package tarazy.game;

import java.math.BigInteger;

/** Reads exact numbers. */
final class RationalParser {
    private static final int MAX_DIGITS = 1_000;
    private static final int MAX_EXPONENT = 1_000;
    private static final int LONG_DIGITS = 18;

    private final CharSequence text;
    private int at;

    private RationalParser(CharSequence text) {
        this.text = text;
    }

    static Rational parse(CharSequence text) {
        return new RationalParser(text).number();
    }

    private Rational number() {
        boolean negative = sign();
        int start = at;
        digits();
        int whole = at - start;
        StringBuilder digits = new StringBuilder().append(text, start, at);
        int fraction = 0;
        if (whole > 0 && peek() == '/') {
            at++;
            int below = at;
            digits();
            Rational divisor = integer(text.subSequence(below, at));
            if (at < text.length()) {
                throw unreadable();
            }
            if (divisor.signum() == 0) {
                throw new NumberFormatException(shown() + " divides by 0");
            }
            return signed(integer(digits).divide(divisor), negative);
        }
        if (peek() == '.') {
            at++;
            int point = at;
            digits();
            fraction = at - point;
            digits.append(text, point, at);
        }
        if (whole + fraction == 0) {
            throw unreadable();
        }
        int exponent = exponent();
        if (at < text.length()) {
            throw unreadable();
        }
        return signed(scaled(integer(digits), exponent - fraction), negative);
    }

    private boolean sign() {
        char c = peek();
        if (c == '+' || c == '-') {
            at++;
        }
        return c == '-';
    }

    private int exponent() {
        if (peek() != 'e' && peek() != 'E') {
            return 0;
        }
        at++;
        boolean negative = sign();
        int start = at;
        int value = 0;
        while (isDigit(peek())) {
            value = Math.min(10 * value + (peek() - '0'), MAX_EXPONENT + 1);
            at++;
        }
        if (at == start) {
            throw unreadable();
        }
        if (value > MAX_EXPONENT) {
            throw new NumberFormatException(shown() + " has an exponent beyond " + MAX_EXPONENT);
        }
        return negative ? -value : value;
    }

    private Rational integer(CharSequence digits) {
        if (digits.length() > MAX_DIGITS) {
            throw new NumberFormatException(shown() + " has more than " + MAX_DIGITS + " digits");
        }
        if (digits.isEmpty()) {
            throw unreadable();
        }
        return digits.length() <= LONG_DIGITS
                ? Rational.of(Long.parseLong(digits, 0, digits.length(), 10))
                : Rational.of(new BigInteger(digits.toString()), BigInteger.ONE);
    }

    private static Rational scaled(Rational value, int power) {
        if (power == 0) {
            return value;
        }
        BigInteger scale = BigInteger.TEN.pow(Math.abs(power));
        return power > 0
                ? Rational.of(value.numerator().multiply(scale), BigInteger.ONE)
                : Rational.of(value.numerator(), scale);
    }

    private static Rational signed(Rational value, boolean negative) {
        return negative ? value.negate() : value;
    }

    private void digits() {
        while (isDigit(peek())) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private NumberFormatException unreadable() {
        return new NumberFormatException(shown() + " is not a number; a number looks like 3, -1/2, 0.25 or 1e-7");
    }

    private String shown() {
        return text.length() <= 40 ? "'" + text + "'" : "'" + text.subSequence(0, 40) + "…'";
    }
}
