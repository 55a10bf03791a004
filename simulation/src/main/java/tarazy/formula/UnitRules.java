package tarazy.formula;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tarazy.formula.Expression.Mixture.Part;
import tarazy.random.Family;

/** Works out the unit of an expression from the units of its parts. */
final class UnitRules {
    /** Parameters of distributions that say nothing about the unit of what is drawn. */
    private static final Set<String> PLAIN_PARAMETERS = Set.of("mu", "sigma", "alpha", "beta", "shape", "p", "df");

    private static final Dimension FREE = new Dimension.Free();
    private static final Dimension FAULTY = new Dimension.Faulty();
    private static final Dimension PLAIN = new Dimension.Fixed(Unit.NONE);

    private final Function<String, @Nullable Unit> unitOf;
    private final Problems problems;

    UnitRules(Function<String, @Nullable Unit> unitOf, Problems problems) {
        this.unitOf = unitOf;
        this.problems = problems;
    }

    Dimension of(Expression expression) {
        return switch (expression) {
            case Expression.Literal _ -> FREE;
            case Expression.Reference e -> declared(e.name());
            case Expression.Unary e -> unary(e);
            case Expression.Binary e -> binary(e);
            case Expression.Conditional e -> {
                plain(e.condition(), "the condition is");
                yield same(List.of(e.yes(), e.no()), e.span(), "chooses between %s and %s");
            }
            case Expression.Call e -> call(e);
            case Expression.Draw e -> draw(e);
            case Expression.Interval e -> same(List.of(e.low(), e.high()), e.span(), "an interval from %s to %s");
            case Expression.Mixture e -> weighted(e.parts(), e.span());
            case Expression.Discrete e -> weighted(e.parts(), e.span());
            case Expression.Truncated e ->
                same(List.of(e.distribution(), e.low(), e.high()), e.span(), "limits %s by %s");
            case Expression.Fresh e -> of(e.distribution());
            case Expression.Previous e -> previous(e);
            case Expression.Since _, Expression.Time _, Expression.Days _ -> new Dimension.Fixed(Unit.DAY);
        };
    }

    private Dimension declared(String name) {
        Unit unit = unitOf.apply(name);
        return new Dimension.Fixed(unit == null ? Unit.NONE : unit);
    }

    private Dimension previous(Expression.Previous e) {
        Dimension result = declared(e.name());
        for (Expression initial : e.initial()) {
            result = join(result, of(initial), initial.span(), "begins %s with %s");
        }
        return result;
    }

    private Dimension unary(Expression.Unary e) {
        return switch (e.operator()) {
            case MINUS -> of(e.operand());
            case NOT -> {
                plain(e.operand(), "`not` takes yes or no, but this is");
                yield PLAIN;
            }
        };
    }

    private Dimension binary(Expression.Binary e) {
        return switch (e.operator()) {
            case ADD -> same(List.of(e.left(), e.right()), e.span(), "adds %s to %s");
            case SUBTRACT -> same(List.of(e.left(), e.right()), e.span(), "subtracts %2$s from %1$s");
            case MULTIPLY -> product(e, Unit::times);
            case DIVIDE -> product(e, Unit::over);
            case POWER -> power(e);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL -> {
                same(List.of(e.left(), e.right()), e.span(), "compares %s with %s");
                yield PLAIN;
            }
            case AND, OR -> {
                String word = e.operator() == Expression.BinaryOperator.AND ? "`and`" : "`or`";
                plain(e.left(), word + " takes yes or no, but this is");
                plain(e.right(), word + " takes yes or no, but this is");
                yield PLAIN;
            }
        };
    }

    private Dimension product(Expression.Binary e, BinaryOperator<Unit> operation) {
        Dimension left = of(e.left());
        Dimension right = of(e.right());
        if (left instanceof Dimension.Faulty || right instanceof Dimension.Faulty) {
            return FAULTY;
        }
        if (left instanceof Dimension.Free && right instanceof Dimension.Free) {
            return FREE;
        }
        return result(e.span(), () -> operation.apply(unit(left), unit(right)));
    }

    private static Unit unit(Dimension dimension) {
        return dimension instanceof Dimension.Fixed(Unit unit) ? unit : Unit.NONE;
    }

    private Dimension result(Span span, Supplier<Unit> operation) {
        try {
            return new Dimension.Fixed(operation.get());
        } catch (ArithmeticException _) {
            problems.add(span, "the exponent of the unit grows beyond all measure", "Check the powers.");
            return FAULTY;
        }
    }

    private Dimension power(Expression.Binary e) {
        Dimension base = of(e.left());
        Dimension raisedTo = plain(e.right(), "the exponent is");
        if (raisedTo instanceof Dimension.Faulty) {
            return raisedTo;
        }
        if (base.mayBePlain()) {
            return base instanceof Dimension.Free ? raisedTo : base;
        }
        OptionalDouble exponent = Constants.value(e.right());
        if (exponent.isEmpty() || exponent.getAsDouble() != Math.rint(exponent.getAsDouble())) {
            problems.add(
                    e.span(),
                    "raises " + base.described() + " to a power that is no whole number",
                    "Write a whole number as exponent, use `sqrt(…)`, or divide by a quantity in " + base.described()
                            + " first.");
            return FAULTY;
        }
        return result(e.span(), () -> unit(base).power(Math.toIntExact((long) exponent.getAsDouble())));
    }

    private Dimension call(Expression.Call e) {
        String word = "`" + e.function().word() + "`";
        Expression first = e.arguments().getFirst();
        return switch (e.function()) {
            case MIN, MAX, SUM, MEAN -> same(e.arguments(), e.span(), word + " of %s and %s");
            case CLAMP -> same(e.arguments(), e.span(), "limits %s by %s");
            case ABS, FLOOR, CEIL, ROUND -> of(first);
            case SQRT -> root(e, of(first));
            case EXP, LOG, LOGISTIC, LOGIT -> {
                Dimension argument = of(first);
                if (!argument.mayBePlain()) {
                    problems.add(
                            first.span(),
                            word + " takes a plain number, but this is in " + argument.described(),
                            "Divide by a quantity in " + argument.described() + " first.");
                    yield FAULTY;
                }
                yield argument;
            }
            case KNOWN -> {
                of(first);
                yield PLAIN;
            }
        };
    }

    private Dimension root(Expression.Call e, Dimension argument) {
        if (!(argument instanceof Dimension.Fixed(Unit unit))) {
            return argument;
        }
        if (unit.root(2).isEmpty()) {
            problems.add(
                    e.span(),
                    "takes the square root of " + unit,
                    "A root needs even exponents, as in the square root of km^2.");
            return FAULTY;
        }
        return new Dimension.Fixed(unit.root(2).get());
    }

    private Dimension draw(Expression.Draw e) {
        List<String> names = Family.named(e.family()).map(Family::parameters).orElse(List.of());
        Dimension result = FREE;
        boolean literal = true;
        boolean located = false;
        for (int i = 0; i < e.parameters().size(); i++) {
            Expression parameter = e.parameters().get(i);
            String name = i < names.size() ? names.get(i) : "";
            if (PLAIN_PARAMETERS.contains(name)) {
                literal &= plain(parameter, "the " + name + " of `" + e.family() + "` is") instanceof Dimension.Free;
            } else {
                Dimension dimension = of(parameter);
                literal &= dimension instanceof Dimension.Free;
                located = true;
                result = join(result, dimension, e.span(), "`" + e.family() + "` of %s and %s");
            }
        }
        return literal || located ? result : PLAIN;
    }

    private Dimension weighted(List<Part> parts, Span span) {
        same(parts.stream().map(Part::weight).toList(), span, "weighs with %s and %s");
        return same(parts.stream().map(Part::value).toList(), span, "mixes %s with %s");
    }

    /** The common unit of the parts. */
    private Dimension same(List<Expression> parts, Span span, String message) {
        Dimension result = FREE;
        for (Expression part : parts) {
            result = join(result, of(part), span, message);
        }
        return result;
    }

    private Dimension join(Dimension a, Dimension b, Span span, String message) {
        if (a instanceof Dimension.Faulty || b instanceof Dimension.Faulty) {
            return FAULTY;
        }
        if (a instanceof Dimension.Free) {
            return b;
        }
        if (b instanceof Dimension.Free || a.equals(b)) {
            return a;
        }
        problems.add(span, message.formatted(a.described(), b.described()), "Both need the same unit.");
        return FAULTY;
    }

    /** Reports if the part is no plain number; {@code what} ends in "is". */
    private Dimension plain(Expression part, String what) {
        Dimension dimension = of(part);
        if (!dimension.mayBePlain()) {
            problems.add(part.span(), what + " in " + dimension.described(), "A plain number is needed here.");
            return FAULTY;
        }
        return dimension;
    }
}
