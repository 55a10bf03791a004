package tarazy.bargain.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import tarazy.bargain.BargainingModel;

/**
 * A model as it is chosen by words.
 *
 * @param profiles names of its ready-made settings, the default first; empty if there is one setting only
 * @param start the settings of a profile ("" where there are no profiles)
 * @param with settings with one option changed; an IllegalArgumentException says what would be allowed
 * @param model the model with these settings
 */
record ModelEntry<S>(
        String name,
        List<String> profiles,
        Function<String, S> start,
        Changing<S> with,
        Function<S, BargainingModel> model) {
    ModelEntry {
        profiles = List.copyOf(profiles);
    }

    /** Changes one option. */
    interface Changing<S> {
        S with(S settings, String key, String value);
    }

    /**
     * @param problems takes what is wrong with options, which then do not count
     */
    BargainingModel choose(String profile, Map<String, String> options, Consumer<String> problems) {
        S settings = start.apply(profile);
        for (Map.Entry<String, String> option : options.entrySet()) {
            try {
                settings = with.with(settings, option.getKey(), option.getValue());
            } catch (IllegalArgumentException refused) {
                problems.accept(String.valueOf(refused.getMessage()));
            }
        }
        return model.apply(settings);
    }
}
