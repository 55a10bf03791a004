package tarazy.formula;

import java.util.List;
import tarazy.formula.Expression.Mixture.Part;

/** Removes the spans, so that expressions can be compared by what they mean. */
final class Spanless {
    private static final Span NOWHERE = new Span(0, 0);

    private Spanless() {}

    static Expression of(Expression expression) {
        return switch (expression) {
            case Expression.Literal e -> new Expression.Literal(e.value(), e.percent(), NOWHERE);
            case Expression.Reference e -> new Expression.Reference(e.name(), NOWHERE);
            case Expression.Unary e -> new Expression.Unary(e.operator(), of(e.operand()), NOWHERE);
            case Expression.Binary e -> new Expression.Binary(e.operator(), of(e.left()), of(e.right()), NOWHERE);
            case Expression.Conditional e ->
                new Expression.Conditional(of(e.condition()), of(e.yes()), of(e.no()), NOWHERE);
            case Expression.Call e -> new Expression.Call(e.function(), all(e.arguments()), NOWHERE);
            case Expression.Draw e -> new Expression.Draw(e.family(), all(e.parameters()), NOWHERE);
            case Expression.Interval e -> new Expression.Interval(of(e.low()), of(e.high()), NOWHERE);
            case Expression.Mixture e -> new Expression.Mixture(parts(e.parts()), NOWHERE);
            case Expression.Discrete e -> new Expression.Discrete(parts(e.parts()), NOWHERE);
            case Expression.Truncated e ->
                new Expression.Truncated(of(e.distribution()), of(e.low()), of(e.high()), NOWHERE);
            case Expression.Fresh e -> new Expression.Fresh(of(e.distribution()), NOWHERE);
            case Expression.Previous e -> new Expression.Previous(e.name(), all(e.initial()), NOWHERE);
            case Expression.Since e -> new Expression.Since(e.event(), NOWHERE);
            case Expression.Time _ -> new Expression.Time(NOWHERE);
            case Expression.Days e -> new Expression.Days(e.date(), NOWHERE);
        };
    }

    private static List<Expression> all(List<Expression> expressions) {
        return expressions.stream().map(Spanless::of).toList();
    }

    private static List<Part> parts(List<Part> parts) {
        return parts.stream()
                .map(part -> new Part(of(part.value()), of(part.weight())))
                .toList();
    }
}
