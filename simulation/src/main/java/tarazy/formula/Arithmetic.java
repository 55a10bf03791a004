package tarazy.formula;

import tarazy.formula.Expression.BinaryOperator;
import tarazy.formula.Expression.UnaryOperator;
import tarazy.random.PortableMath;

/**
 * Operators and functions on single numbers. A missing value (NaN) makes the result missing, and so does what has no
 * result: a quotient by zero, the logarithm of zero or less.
 */
final class Arithmetic {
    private Arithmetic() {}

    static double unary(UnaryOperator operator, double x) {
        return switch (operator) {
            case MINUS -> -x;
            case NOT -> Double.isNaN(x) ? x : truth(x == 0);
        };
    }

    static double binary(BinaryOperator operator, double a, double b) {
        return switch (operator) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> b == 0 ? Double.NaN : a / b;
            case POWER -> Double.isNaN(a) ? a : PortableMath.pow(a, b);
            default -> Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : truth(holds(operator, a, b));
        };
    }

    private static boolean holds(BinaryOperator operator, double a, double b) {
        return switch (operator) {
            case LESS -> a < b;
            case LESS_OR_EQUAL -> a <= b;
            case GREATER -> a > b;
            case GREATER_OR_EQUAL -> a >= b;
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
            case AND -> a != 0 && b != 0;
            case OR -> a != 0 || b != 0;
            default -> throw new IllegalArgumentException(operator + " is not a question");
        };
    }

    private static double truth(boolean yes) {
        return yes ? 1 : 0;
    }

    static double call(NumericFunction function, double[] x) {
        return switch (function) {
            case MIN -> fold(x, Math::min);
            case MAX -> fold(x, Math::max);
            case SUM -> fold(x, Double::sum);
            case MEAN -> fold(x, Double::sum) / x.length;
            case CLAMP -> Math.min(Math.max(x[0], x[1]), x[2]);
            case EXP -> PortableMath.exp(x[0]);
            case LOG -> x[0] > 0 ? PortableMath.log(x[0]) : Double.NaN;
            case SQRT -> Math.sqrt(x[0]);
            case ABS -> Math.abs(x[0]);
            case LOGISTIC -> PortableMath.logistic(x[0]);
            case LOGIT -> x[0] > 0 && x[0] < 1 ? PortableMath.logit(x[0]) : Double.NaN;
            case FLOOR -> Math.floor(x[0]);
            case CEIL -> Math.ceil(x[0]);
            case ROUND -> Math.floor(x[0] + 0.5);
            case KNOWN -> truth(!Double.isNaN(x[0]));
        };
    }

    private static double fold(double[] x, java.util.function.DoubleBinaryOperator step) {
        double result = x[0];
        for (int i = 1; i < x.length; i++) {
            result = step.applyAsDouble(result, x[i]);
        }
        return result;
    }
}
