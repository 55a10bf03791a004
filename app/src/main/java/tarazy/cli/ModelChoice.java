package tarazy.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.catalogue.BargainingModels;
import tarazy.bargain.catalogue.ModelChoiceException;
import tarazy.bargain.spatial.SpatialOptions;

/** A bargaining model as chosen by the words of a call, and by what a file suggests. */
final class ModelChoice {
    /** A word that is not known, and those that are. */
    private static final Pattern UNKNOWN = Pattern.compile("\"([^\"]*)\"; [a-z ]*\\b(?:are|is one of) (.+)");

    /** Files say nothing about it. */
    private static final String PROFILES_OWN = "fidelity";

    private final String name;
    private final String profile;
    private final Map<String, String> options;
    private final Map<String, String> suggested = new LinkedHashMap<>();

    /** @param options of the call, by key */
    ModelChoice(String name, Optional<String> profile, Map<String, String> options) {
        this.name = name;
        this.profile = profile.orElse(
                BargainingModels.profiles(name).stream().findFirst().orElse(""));
        this.options = options;
    }

    String name() {
        return name;
    }

    /** Empty if the model has none. */
    String profile() {
        return profile;
    }

    /** Sets an option unless the call does, or the model has none like it; tells whether it did. */
    boolean suggest(String key, String value) {
        boolean free = options.keySet().stream().noneMatch(set -> bare(set).equals(bare(key)));
        boolean fits = free && takes(key, value);
        if (fits) {
            suggested.put(key, value);
        }
        return fits;
    }

    boolean takes(String key, String value) {
        try {
            BargainingModels.choose(name, "", Map.of(key, value));
            return true;
        } catch (ModelChoiceException refused) {
            return false;
        }
    }

    /** Takes over what a file says of the model, unless the call says otherwise. */
    void suggest(SpatialOptions file) {
        for (String key : SpatialOptions.keys()) {
            if (!key.equals(PROFILES_OWN)) {
                suggest(key, file.value(key));
            }
        }
    }

    /** The value of an option of the model that is set. */
    Optional<String> value(String key) {
        return options.entrySet().stream()
                .filter(option -> bare(option.getKey()).equals(bare(key)))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(suggested.get(key)));
    }

    BargainingModel model() throws CallException {
        Map<String, String> all = new LinkedHashMap<>(suggested);
        all.putAll(options);
        try {
            return BargainingModels.choose(name, profile, all);
        } catch (ModelChoiceException refused) {
            List<String> lines = new ArrayList<>();
            for (String problem : refused.problems()) {
                lines.add(problem);
                hint(problem, lines);
            }
            throw new CallException(String.join("\n", lines));
        }
    }

    private static void hint(String problem, List<String> lines) {
        Matcher unknown = UNKNOWN.matcher(problem);
        if (unknown.find()) {
            List<String> known = Arrays.asList(unknown.group(2).split(", "));
            Nearest.to(unknown.group(1), known).ifPresent(near -> lines.add("did you mean " + near + "?"));
        }
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
    }
}
