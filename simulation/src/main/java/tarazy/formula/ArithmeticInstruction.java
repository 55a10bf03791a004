package tarazy.formula;

import tarazy.random.PortableMath;

/** An operator of two columns. */
record ArithmeticInstruction(Expression.BinaryOperator operator, int left, int right, int output)
        implements Instruction {

    @Override
    public void run(Frame frame) {
        apply(operator, frame.column(left), frame.column(right), frame.column(output));
    }

    private static void apply(Expression.BinaryOperator operator, double[] a, double[] b, double[] out) {
        switch (operator) {
            case ADD -> add(a, b, out);
            case SUBTRACT -> subtract(a, b, out);
            case MULTIPLY -> multiply(a, b, out);
            case DIVIDE -> divide(a, b, out);
            case POWER -> power(a, b, out);
            case LESS -> less(a, b, out);
            case LESS_OR_EQUAL -> lessOrEqual(a, b, out);
            case GREATER -> less(b, a, out);
            case GREATER_OR_EQUAL -> lessOrEqual(b, a, out);
            case EQUAL -> equal(a, b, out);
            case NOT_EQUAL -> notEqual(a, b, out);
            case AND -> and(a, b, out);
            case OR -> or(a, b, out);
        }
    }

    private static void add(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] + b[i];
        }
    }

    private static void subtract(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] - b[i];
        }
    }

    private static void multiply(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] * b[i];
        }
    }

    /** A quotient by zero is missing, not infinite: an infinity would pass comparisons as if it were known. */
    private static void divide(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            double quotient = a[i] / b[i];
            out[i] = b[i] == 0 ? Double.NaN : quotient;
        }
    }

    /** Missing where a side is (a missing number to the power of 0 is not 1), and for zero to a negative power. */
    private static void power(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            boolean missing = Double.isNaN(a[i]) || Double.isNaN(b[i]) || (a[i] == 0 && b[i] < 0);
            out[i] = missing ? Double.NaN : PortableMath.pow(a[i], b[i]);
        }
    }

    private static void less(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] < b[i] ? 1 : a[i] >= b[i] ? 0 : Double.NaN;
        }
    }

    private static void lessOrEqual(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] <= b[i] ? 1 : a[i] > b[i] ? 0 : Double.NaN;
        }
    }

    private static void equal(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] == b[i] ? 1 : unequal(a[i], b[i]);
        }
    }

    private static void notEqual(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            double different = unequal(a[i], b[i]);
            out[i] = a[i] == b[i] ? 0 : different == 0 ? 1 : different;
        }
    }

    /** 0 for two known numbers, missing otherwise. */
    private static double unequal(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : 0;
    }

    /** Anything but zero counts as yes. A missing side makes the result missing, even beside a no. */
    private static void and(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            double known = a[i] != 0 && b[i] != 0 ? 1 : 0;
            out[i] = Double.isNaN(a[i]) || Double.isNaN(b[i]) ? Double.NaN : known;
        }
    }

    private static void or(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            double known = a[i] != 0 || b[i] != 0 ? 1 : 0;
            out[i] = Double.isNaN(a[i]) || Double.isNaN(b[i]) ? Double.NaN : known;
        }
    }
}
