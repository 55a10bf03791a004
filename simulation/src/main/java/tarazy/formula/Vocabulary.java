package tarazy.formula;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tarazy.random.Family;

/** Every word that is called with brackets, how it is called, and what people write instead of it. */
final class Vocabulary {
    private static final Map<String, NumericFunction> NUMERIC = Arrays.stream(NumericFunction.values())
            .collect(Collectors.toUnmodifiableMap(NumericFunction::word, f -> f));

    /** Words that have a syntax of their own. */
    private static final Map<String, String> SPECIAL = Map.of(
            "mix", "mix(value: weight, …)",
            "discrete", "discrete(number: weight, …)",
            "truncate", "truncate(distribution, low, high)",
            "fresh", "fresh(distribution)",
            "previous", "previous(name)` or `previous(name, initial)",
            "since", "since(event)",
            "days", "days(\"2022-01-07\")");

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("ln", "log"),
            Map.entry("loge", "log"),
            Map.entry("sigmoid", "logistic"),
            Map.entry("expit", "logistic"),
            Map.entry("average", "mean"),
            Map.entry("avg", "mean"),
            Map.entry("minimum", "min"),
            Map.entry("maximum", "max"),
            Map.entry("limit", "clamp"),
            Map.entry("clip", "clamp"),
            Map.entry("total", "sum"),
            Map.entry("int", "floor"),
            Map.entry("ceiling", "ceil"),
            Map.entry("gauss", "normal"),
            Map.entry("gaussian", "normal"),
            Map.entry("mixture", "mix"),
            Map.entry("mx", "mix"),
            Map.entry("choice", "discrete"),
            Map.entry("categorical", "discrete"),
            Map.entry("truncated", "truncate"),
            Map.entry("trunc", "truncate"),
            Map.entry("lag", "previous"),
            Map.entry("prev", "previous"),
            Map.entry("last", "previous"),
            Map.entry("date", "days"),
            Map.entry("resample", "fresh"),
            Map.entry("unif", "uniform"),
            Map.entry("exponent", "exp"));

    private static final Map<String, String> WRITTEN_OTHERWISE = Map.of(
            "pow", "Write a power as `x ^ 2`.",
            "power", "Write a power as `x ^ 2`.",
            "log10", "Write `log(x) / log(10)`.",
            "log2", "Write `log(x) / log(2)`.",
            "percent", "Write `40%`.",
            "iif", "Write `if condition then value else other`.",
            "ifelse", "Write `if condition then value else other`.",
            "isnan", "Write `not known(x)`.",
            "today", "The current moment is `time`; a date is `days(\"2022-01-07\")`.",
            "now", "The current moment is `time`; a date is `days(\"2022-01-07\")`.");

    private static final Set<String> WORDS = Stream.of(
                    NUMERIC.keySet().stream(),
                    Arrays.stream(Family.values()).map(Family::word),
                    SPECIAL.keySet().stream())
            .flatMap(words -> words)
            .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));

    private Vocabulary() {}

    /** All words that are called with brackets, in alphabetical order. */
    static Set<String> words() {
        return WORDS;
    }

    static @Nullable NumericFunction numeric(String word) {
        return NUMERIC.get(word);
    }

    /** Advice how to call a known word. */
    static String adviceToWrite(String word) {
        return "Write `" + usage(word) + "`.";
    }

    private static String usage(String word) {
        NumericFunction function = NUMERIC.get(word);
        if (function != null) {
            return word + "(" + parameters(function) + ")";
        }
        return Family.named(word).map(Family::signature).orElseGet(() -> SPECIAL.getOrDefault(word, word + "(…)"));
    }

    private static String parameters(NumericFunction function) {
        if (function == NumericFunction.CLAMP) {
            return "x, low, high";
        }
        return function.mostArguments() == 1 ? "x" : "x, y, …";
    }

    /** Advice for a word that is not known, empty if nothing resembles it. */
    static String adviceFor(String word) {
        String lower = Letters.lower(word);
        String otherwise = WRITTEN_OTHERWISE.get(lower);
        if (otherwise != null) {
            return otherwise;
        }
        Optional<String> meant = Optional.ofNullable(INSTEAD.get(lower)).or(() -> Names.nearest(word, WORDS));
        return meant.map(m -> "Did you mean " + Quote.code(m) + "?").orElse("");
    }
}
