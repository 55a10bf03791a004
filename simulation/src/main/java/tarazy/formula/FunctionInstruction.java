package tarazy.formula;

import tarazy.random.PortableMath;

/**
 * A function of one column, or a fold over several. {@code min}, {@code max} and {@code sum} fold two columns at a
 * time; the compiler takes longer lists apart.
 */
record FunctionInstruction(Operation operation, int first, int second, int output) implements Instruction {

    enum Operation {
        NEGATE,
        NOT,
        EXP,
        LOG,
        SQRT,
        ABS,
        LOGISTIC,
        LOGIT,
        FLOOR,
        CEIL,
        ROUND,
        KNOWN,
        MIN,
        MAX
    }

    /** The functions that take exactly one column. */
    static Operation ofOne(NumericFunction function) {
        return switch (function) {
            case EXP -> Operation.EXP;
            case LOG -> Operation.LOG;
            case SQRT -> Operation.SQRT;
            case ABS -> Operation.ABS;
            case LOGISTIC -> Operation.LOGISTIC;
            case LOGIT -> Operation.LOGIT;
            case FLOOR -> Operation.FLOOR;
            case CEIL -> Operation.CEIL;
            case ROUND -> Operation.ROUND;
            case KNOWN -> Operation.KNOWN;
            case MIN, MAX, CLAMP, SUM, MEAN -> throw new IllegalArgumentException(function + " takes several columns");
        };
    }

    @Override
    public void run(Frame frame) {
        apply(operation, frame.column(first), frame.column(second), frame.column(output));
    }

    private static void apply(Operation operation, double[] a, double[] b, double[] out) {
        int n = out.length;
        switch (operation) {
            case NEGATE -> negate(a, out);
            case NOT -> not(a, out);
            case EXP -> PortableMath.exp(a, out, n);
            case LOG -> log(a, out);
            case SQRT -> sqrt(a, out);
            case ABS -> abs(a, out);
            case LOGISTIC -> logistic(a, out);
            case LOGIT -> logit(a, out);
            case FLOOR -> floor(a, out);
            case CEIL -> ceil(a, out);
            case ROUND -> round(a, out);
            case KNOWN -> known(a, out);
            case MIN -> min(a, b, out);
            case MAX -> max(a, b, out);
        }
    }

    private static void negate(double[] a, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = -a[i];
        }
    }

    private static void not(double[] a, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] == 0 ? 1 : Double.isNaN(a[i]) ? Double.NaN : 0;
        }
    }

    /** The logarithm of zero or less is missing, for the reason given at division. */
    private static void log(double[] a, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] > 0 ? PortableMath.log(a[i]) : Double.NaN;
        }
    }

    private static void sqrt(double[] a, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.sqrt(a[i]);
        }
    }

    private static void abs(double[] a, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.abs(a[i]);
        }
    }

    private static void logistic(double[] a, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = PortableMath.logistic(a[i]);
        }
    }

    private static void logit(double[] a, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] > 0 && a[i] < 1 ? PortableMath.logit(a[i]) : Double.NaN;
        }
    }

    private static void floor(double[] a, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.floor(a[i]);
        }
    }

    private static void ceil(double[] a, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.ceil(a[i]);
        }
    }

    /** Half rounds up, as people expect of figures. */
    private static void round(double[] a, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.floor(a[i] + 0.5);
        }
    }

    private static void known(double[] a, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Double.isNaN(a[i]) ? 0 : 1;
        }
    }

    private static void min(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.min(a[i], b[i]);
        }
    }

    private static void max(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(a[i], b[i]);
        }
    }
}
