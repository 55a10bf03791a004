package tarazy.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.catalogue.BargainingModels;
import tarazy.bargain.catalogue.ModelChoiceException;

/** Chooses a bargaining model by the words of a call. */
final class ModelChoice {
    /** A word that is not known, and those that are. */
    private static final Pattern UNKNOWN = Pattern.compile("\"([^\"]*)\"; [a-z ]* (?:are|is|one of) (.+)");

    private ModelChoice() {}

    static BargainingModel choose(String model, String profile, Map<String, String> options) throws CallException {
        try {
            return BargainingModels.choose(model, profile, options);
        } catch (ModelChoiceException refused) {
            List<String> lines = new ArrayList<>();
            for (String problem : refused.problems()) {
                lines.add(problem);
                hint(problem, lines);
            }
            throw new CallException(String.join("\n", lines));
        }
    }

    /** True if the model has an option that may have this value. */
    static boolean takes(String model, String key, String value) {
        try {
            BargainingModels.choose(model, "", Map.of(key, value));
            return true;
        } catch (ModelChoiceException refused) {
            return false;
        }
    }

    private static void hint(String problem, List<String> lines) {
        Matcher unknown = UNKNOWN.matcher(problem);
        if (unknown.find()) {
            List<String> known = Arrays.asList(unknown.group(2).split(", "));
            Nearest.to(unknown.group(1), known).ifPresent(near -> lines.add("did you mean " + near + "?"));
        }
    }
}
