package tarazy.formula;

import java.time.LocalDate;
import java.util.List;

/**
 * A formula, parsed. Immutable; two expressions are equal only when they also stand at
 * the same place.
 */
public sealed interface Expression {

    /** Where this part stands in the text of its formula. */
    Span span();

    /** A literal number, suffix and percent sign already applied ({@code 12M}, {@code 40%}). */
    record Literal(double value, boolean percent, Span span) implements Expression {}

    /** The value of a quantity at the current step. */
    record Reference(String name, Span span) implements Expression {}

    record Unary(UnaryOperator operator, Expression operand, Span span) implements Expression {}

    record Binary(BinaryOperator operator, Expression left, Expression right, Span span) implements Expression {}

    /** {@code if condition then yes else no}. */
    record Conditional(Expression condition, Expression yes, Expression no, Span span) implements Expression {}

    /** A function of numbers ({@code min}, {@code exp}, …): no randomness. */
    record Call(NumericFunction function, List<Expression> arguments, Span span) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** One draw from a distribution of the named family; the parameters may be any expressions. */
    record Draw(String family, List<Expression> parameters, Span span) implements Expression {
        public Draw {
            parameters = List.copyOf(parameters);
        }
    }

    /** {@code low to high}: a 90 % interval. */
    record Interval(Expression low, Expression high, Span span) implements Expression {}

    /** {@code mix(a: 0.7, b: 0.3)}: one of the parts, drawn with the given weights (normalised to sum 1). */
    record Mixture(List<Part> parts, Span span) implements Expression {
        public Mixture {
            parts = List.copyOf(parts);
        }

        public record Part(Expression value, Expression weight) {}
    }

    /** {@code discrete(1: 0.2, 5: 0.8)}: a value with its weight (values are constants). */
    record Discrete(List<Mixture.Part> parts, Span span) implements Expression {
        public Discrete {
            parts = List.copyOf(parts);
        }
    }

    /** {@code truncate(d, low, high)}: the distribution {@code d} conditioned on the closed interval. */
    record Truncated(Expression distribution, Expression low, Expression high, Span span) implements Expression {}

    /** {@code fresh(d)}: draws anew at every step instead of once per run. */
    record Fresh(Expression distribution, Span span) implements Expression {}

    /** {@code previous(x)} or {@code previous(x, initial)}: the value at the step before; at the first step {@code initial}. */
    record Previous(String name, List<Expression> initial, Span span) implements Expression {
        public Previous {
            initial = List.copyOf(initial);
        }
    }

    /** {@code since(event)}: days since the event came true; missing (NaN) until it has. */
    record Since(String event, Span span) implements Expression {}

    /** {@code time}: days from the start of the timeline to the current step. */
    record Time(Span span) implements Expression {}

    /** {@code days("2022-01-07")}: days from the start of the timeline to the date. */
    record Days(LocalDate date, Span span) implements Expression {}

    enum UnaryOperator {
        MINUS,
        NOT
    }

    enum BinaryOperator {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        POWER,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        EQUAL,
        NOT_EQUAL,
        AND,
        OR
    }
}
