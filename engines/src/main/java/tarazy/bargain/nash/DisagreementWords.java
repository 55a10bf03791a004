package tarazy.bargain.nash;

import java.util.Arrays;
import java.util.List;
import tarazy.bargain.OptionWords;

/** The options that say what happens without agreement. */
final class DisagreementWords {
    private DisagreementWords() {}

    static Disagreement point(String key, String value) {
        return new Disagreement.Point(numbers(key, value));
    }

    static Disagreement utility(String key, String value) {
        return new Disagreement.Utility(numbers(key, value));
    }

    private static List<Double> numbers(String key, String value) {
        return Arrays.stream(value.split(",", -1))
                .map(each -> OptionWords.number(
                        key,
                        each,
                        -Double.MAX_VALUE,
                        Double.MAX_VALUE,
                        "a number, or several with commas between them"))
                .toList();
    }
}
