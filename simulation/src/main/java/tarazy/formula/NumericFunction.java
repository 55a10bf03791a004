package tarazy.formula;

/** The functions of numbers that a formula may call. */
public enum NumericFunction {
    MIN("min", 1, Integer.MAX_VALUE),
    MAX("max", 1, Integer.MAX_VALUE),
    CLAMP("clamp", 3, 3),
    EXP("exp", 1, 1),
    LOG("log", 1, 1),
    SQRT("sqrt", 1, 1),
    ABS("abs", 1, 1),
    LOGISTIC("logistic", 1, 1),
    LOGIT("logit", 1, 1),
    FLOOR("floor", 1, 1),
    CEIL("ceil", 1, 1),
    ROUND("round", 1, 1),
    SUM("sum", 1, Integer.MAX_VALUE),
    MEAN("mean", 1, Integer.MAX_VALUE),
    /** 1 where the argument is a number, 0 where it is missing (NaN). */
    KNOWN("known", 1, 1);

    private final String word;
    private final int fewest;
    private final int most;

    NumericFunction(String word, int fewest, int most) {
        this.word = word;
        this.fewest = fewest;
        this.most = most;
    }

    /** The word as written in a formula. */
    public String word() {
        return word;
    }

    public int fewestArguments() {
        return fewest;
    }

    public int mostArguments() {
        return most;
    }
}
