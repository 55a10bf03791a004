package tarazy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tarazy.random.Distribution;
import tarazy.random.Family;
import tarazy.random.Intervals;
import tarazy.random.Truncated;

/**
 * Compiles a draw. With constant parameters it becomes one {@link Distribution}, checked now; otherwise it takes its
 * parameters from columns, and a run whose parameters make no distribution is missing.
 */
final class DistributionCompiler {
    private final ToIntFunction<Expression> compile;
    private final IntFunction<OptionalDouble> constants;
    private final List<Integer> parameters = new ArrayList<>();

    DistributionCompiler(ToIntFunction<Expression> compile, IntFunction<OptionalDouble> constants) {
        this.compile = compile;
        this.constants = constants;
    }

    /** Registers of all parameters seen. */
    int[] parameters() {
        return parameters.stream().mapToInt(Integer::intValue).toArray();
    }

    DrawSource source(Expression e) throws FormulaException {
        return switch (e) {
            case Expression.Draw draw -> draw(draw);
            case Expression.Interval interval -> interval(interval);
            case Expression.Truncated truncated -> truncated(truncated);
            default -> throw fault(e, "This is no distribution", "write one of the families, or `low to high`");
        };
    }

    private DrawSource draw(Expression.Draw draw) throws FormulaException {
        Family family = family(draw);
        int[] registers = draw.parameters().stream().mapToInt(this::parameter).toArray();
        double[] values = values(registers);
        return values == null
                ? new DrawSource.Varying(family, registers)
                : new DrawSource.Fixed(checked(draw, () -> family.of(values)));
    }

    private DrawSource interval(Expression.Interval interval) throws FormulaException {
        int low = parameter(interval.low());
        int high = parameter(interval.high());
        double[] ends = values(low, high);
        return ends == null
                ? new DrawSource.VaryingInterval(low, high)
                : new DrawSource.Fixed(checked(interval, () -> between(interval, ends[0], ends[1])));
    }

    /** Two ends written as percentages strictly between 0 and 100 make a share, which stays between 0 and 1. */
    private static Distribution between(Expression.Interval interval, double low, double high) {
        boolean share = interval.low() instanceof Expression.Literal(double l, boolean lowPercent, Span at)
                && interval.high() instanceof Expression.Literal(double h, boolean highPercent, Span end)
                && lowPercent
                && highPercent
                && low > 0
                && high < 1;
        return share ? Intervals.share(low, high) : Intervals.between(low, high);
    }

    private DrawSource truncated(Expression.Truncated truncated) throws FormulaException {
        DrawSource inner = source(truncated.distribution());
        int low = parameter(truncated.low());
        int high = parameter(truncated.high());
        double[] bounds = values(low, high);
        if (inner instanceof DrawSource.Fixed(Distribution distribution) && bounds != null) {
            return new DrawSource.Fixed(checked(truncated, () -> new Truncated(distribution, bounds[0], bounds[1])));
        }
        return new DrawSource.VaryingTruncation(perRun(inner), low, high);
    }

    private static DrawSource.PerRun perRun(DrawSource source) {
        return switch (source) {
            case DrawSource.Fixed(Distribution distribution) -> (frame, run) -> distribution;
            case DrawSource.Varying(Family family, int[] registers) ->
                (frame, run) -> {
                    double[] values = new double[registers.length];
                    for (int k = 0; k < values.length; k++) {
                        values[k] = frame.column(registers[k])[run];
                    }
                    return orNull(() -> family.of(values));
                };
            case DrawSource.VaryingInterval(int low, int high) ->
                (frame, run) -> orNull(() -> Intervals.between(frame.column(low)[run], frame.column(high)[run]));
            case DrawSource.VaryingTruncation(DrawSource.PerRun inner, int low, int high) ->
                (frame, run) -> {
                    Distribution untruncated = inner.at(frame, run);
                    return untruncated == null
                            ? null
                            : orNull(() -> new Truncated(untruncated, frame.column(low)[run], frame.column(high)[run]));
                };
        };
    }

    private interface Making {
        Distribution make();
    }

    private static @Nullable Distribution orNull(Making making) {
        try {
            return making.make();
        } catch (IllegalArgumentException noDistribution) {
            return null;
        }
    }

    private static Distribution checked(Expression e, Making making) throws FormulaException {
        try {
            return making.make();
        } catch (IllegalArgumentException refused) {
            throw fault(e, String.valueOf(refused.getMessage()), "");
        }
    }

    private static Family family(Expression.Draw draw) throws FormulaException {
        Family family = Family.named(draw.family()).orElse(null);
        if (family == null) {
            throw fault(draw, "There is no distribution `" + draw.family() + "`", "");
        }
        return family;
    }

    private int parameter(Expression e) {
        int register = compile.applyAsInt(e);
        parameters.add(register);
        return register;
    }

    private double @Nullable [] values(int... registers) {
        double[] values = new double[registers.length];
        for (int k = 0; k < values.length; k++) {
            OptionalDouble value = constants.apply(registers[k]);
            if (value.isEmpty()) {
                return null;
            }
            values[k] = value.getAsDouble();
        }
        return values;
    }

    private static FormulaException fault(Expression e, String message, String advice) {
        return new FormulaException(List.of(new FormulaProblem(e.span(), message, advice)));
    }
}
