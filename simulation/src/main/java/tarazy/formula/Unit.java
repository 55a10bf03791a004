package tarazy.formula;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A unit of measurement: a product of base symbols with whole exponents, such as {@code km}, {@code people/km^2}
 * or {@code Mt/year}. The symbols have no further meaning: {@code km} and {@code m} are as different as
 * {@code km} and {@code people}. Immutable.
 */
public final class Unit {
    /** The unit of plain numbers, shares and yes/no values. */
    public static final Unit NONE = new Unit(new TreeMap<>());

    /** The unit of {@code time}, {@code since(…)} and {@code days(…)}. */
    public static final Unit DAY = of("day", 1);

    /** Symbol to exponent, none of them 0. */
    private final SortedMap<String, Integer> exponents;

    private Unit(SortedMap<String, Integer> exponents) {
        this.exponents = exponents;
    }

    static Unit of(String symbol, int exponent) {
        return new Unit(new TreeMap<>(Map.of(symbol, exponent)));
    }

    /**
     * Reads a unit: symbols joined by {@code *} and {@code /}, with whole exponents after {@code ^}, and brackets.
     * Empty, {@code 1} and {@code %} are plain numbers; {@code days}, {@code weeks}, {@code months},
     * {@code years}, {@code hours} mean the same as {@code day} and so on.
     *
     * @throws FormulaException if the text is no unit, with the place in the text
     */
    public static Unit parse(String text) throws FormulaException {
        return UnitReader.read(text);
    }

    /** Whether this is the unit of plain numbers. */
    public boolean isNone() {
        return exponents.isEmpty();
    }

    /** @throws ArithmeticException if an exponent does not fit an int */
    public Unit times(Unit other) {
        SortedMap<String, Integer> product = new TreeMap<>(exponents);
        other.exponents.forEach((symbol, exponent) -> product.merge(symbol, exponent, Math::addExact));
        product.values().removeIf(exponent -> exponent == 0);
        return new Unit(product);
    }

    /** @throws ArithmeticException if an exponent does not fit an int */
    public Unit over(Unit other) {
        return times(other.power(-1));
    }

    /** @throws ArithmeticException if an exponent does not fit an int */
    public Unit power(int exponent) {
        if (exponent == 0) {
            return NONE;
        }
        SortedMap<String, Integer> power = new TreeMap<>(exponents);
        power.replaceAll((symbol, e) -> Math.multiplyExact(e, exponent));
        return new Unit(power);
    }

    /**
     * The unit whose {@code degree}-th power this is; empty if there is none.
     *
     * @throws IllegalArgumentException if the degree is not positive
     */
    public Optional<Unit> root(int degree) {
        if (degree < 1) {
            throw new IllegalArgumentException("degree " + degree + " of a root; it is at least 1");
        }
        if (exponents.values().stream().anyMatch(e -> e % degree != 0)) {
            return Optional.empty();
        }
        SortedMap<String, Integer> root = new TreeMap<>(exponents);
        root.replaceAll((symbol, e) -> e / degree);
        return Optional.of(new Unit(root));
    }

    /** Symbol to exponent, in alphabetical order; no exponent is 0. */
    public SortedMap<String, Integer> exponents() {
        return Collections.unmodifiableSortedMap(exponents);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && exponents.equals(unit.exponents);
    }

    @Override
    public int hashCode() {
        return exponents.hashCode();
    }

    /** The canonical text, {@code 1} for plain numbers; {@link #parse} reads it back. */
    @Override
    public String toString() {
        String above = product(1);
        String below = product(-1);
        if (below.isEmpty()) {
            return above.isEmpty() ? "1" : above;
        }
        return (above.isEmpty() ? "1" : above) + "/" + (below.contains("*") ? "(" + below + ")" : below);
    }

    private String product(int sign) {
        return exponents.entrySet().stream()
                .filter(e -> Integer.signum(e.getValue()) == sign)
                .map(e -> Math.abs((long) e.getValue()) == 1
                        ? e.getKey()
                        : e.getKey() + "^" + Math.abs((long) e.getValue()))
                .collect(Collectors.joining("*"));
    }
}
