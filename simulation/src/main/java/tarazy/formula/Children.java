package tarazy.formula;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What an expression is made of. */
public final class Children {
    private Children() {}

    /** Visits the expression and everything in it, outer parts first, in the order of the text. */
    public static void visit(Expression expression, Consumer<Expression> visitor) {
        visitor.accept(expression);
        for (Expression child : of(expression)) {
            visit(child, visitor);
        }
    }

    /** The direct parts of an expression, in the order of the text. */
    public static List<Expression> of(Expression expression) {
        return switch (expression) {
            case Expression.Literal _,
                    Expression.Reference _,
                    Expression.Since _,
                    Expression.Time _,
                    Expression.Days _ -> List.of();
            case Expression.Unary e -> List.of(e.operand());
            case Expression.Binary e -> List.of(e.left(), e.right());
            case Expression.Conditional e -> List.of(e.condition(), e.yes(), e.no());
            case Expression.Call e -> e.arguments();
            case Expression.Draw e -> e.parameters();
            case Expression.Interval e -> List.of(e.low(), e.high());
            case Expression.Mixture e -> parts(e.parts());
            case Expression.Discrete e -> parts(e.parts());
            case Expression.Truncated e -> List.of(e.distribution(), e.low(), e.high());
            case Expression.Fresh e -> List.of(e.distribution());
            case Expression.Previous e -> e.initial();
        };
    }

    private static List<Expression> parts(List<Expression.Mixture.Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.of(part.value(), part.weight()))
                .toList();
    }
}
