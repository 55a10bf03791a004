package tarazy.text.snippet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures of one measure, owner and unit that cannot all hold. */
final class DisjointFigures {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ABOUT = new BigDecimal("0.15");

    private final Map<Topic, List<Figure>> figures = new TreeMap<>(
            Comparator.comparing(Topic::owner).thenComparing(Topic::measure).thenComparing(Topic::unit));

    record Topic(String owner, String measure, String unit) {}

    /** What a figure leaves open. */
    record Figure(Topic topic, BigDecimal low, BigDecimal high, ContradictionCandidate.Side side) {}

    private record Ranked(ContradictionCandidate candidate, boolean owned, double distance) {}

    /** Farther than any figure that is read. */
    private static final BigDecimal ENDLESS = new BigDecimal("1e100");

    /** The figures of a document that say what they measure. */
    static List<Figure> in(int document, List<Snippet> snippets) {
        List<Figure> all = new ArrayList<>();
        for (Snippet snippet : snippets) {
            if (snippet instanceof Quantity quantity
                    && quantity.comparator() != tarazy.text.snippet.Comparator.VAGUE
                    && !quantity.measures().isEmpty()) {
                all.add(figure(quantity, new ContradictionCandidate.Side(document, quantity.span())));
            }
        }
        return all;
    }

    void add(Figure figure) {
        figures.computeIfAbsent(figure.topic(), key -> new ArrayList<>()).add(figure);
    }

    private static Figure figure(Quantity quantity, ContradictionCandidate.Side side) {
        Topic topic =
                new Topic(quantity.owner(), quantity.measures(), quantity.unit().symbol());
        BigDecimal value = quantity.value();
        BigDecimal rounding = value.signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE
                        .scaleByPowerOfTen(-value.stripTrailingZeros().scale())
                        .multiply(HALF);
        BigDecimal width = value.abs().multiply(ABOUT).max(rounding);
        return switch (quantity.comparator()) {
            case MORE_THAN, AT_LEAST -> new Figure(topic, value, ENDLESS, side);
            case LESS_THAN, AT_MOST, UP_TO -> new Figure(topic, ENDLESS.negate(), value, side);
            case ABOUT -> new Figure(topic, value.subtract(width), value.add(width), side);
            case NEARLY -> new Figure(topic, value.subtract(width), value, side);
            case RANGE -> new Figure(topic, value, quantity.upper().orElse(value), side);
            case AS_SAID, VAGUE -> new Figure(topic, value.subtract(rounding), value.add(rounding), side);
        };
    }

    List<ContradictionCandidate> candidates() {
        List<Ranked> all = new ArrayList<>();
        figures.forEach((topic, given) -> {
            BigDecimal highestLow = ENDLESS.negate();
            BigDecimal lowestHigh = ENDLESS;
            for (Figure figure : given) {
                highestLow = highestLow.max(figure.low());
                lowestHigh = lowestHigh.min(figure.high());
            }
            if (highestLow.compareTo(lowestHigh) > 0) {
                BigDecimal size = highestLow.abs().max(lowestHigh.abs()).max(BigDecimal.ONE);
                double distance = highestLow
                        .subtract(lowestHigh)
                        .divide(size, MathContext.DECIMAL64)
                        .doubleValue();
                all.add(new Ranked(candidate(topic, given), !topic.owner().isEmpty(), distance));
            }
        });
        all.sort(Comparator.comparing(Ranked::owned)
                .reversed()
                .thenComparing(Comparator.comparingDouble(Ranked::distance).reversed()));
        return all.stream().map(Ranked::candidate).toList();
    }

    private static ContradictionCandidate candidate(Topic topic, List<Figure> given) {
        String whose = topic.owner().isEmpty() ? "" : " of " + topic.owner();
        String unit = topic.unit().isEmpty() ? "" : " in " + topic.unit();
        return new ContradictionCandidate(
                ContradictionCandidate.Kind.FIGURES,
                topic.measure() + whose + unit,
                Sides.ordered(given.stream().map(Figure::side).toList()));
    }
}
