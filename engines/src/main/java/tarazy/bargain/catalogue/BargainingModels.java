package tarazy.bargain.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.WeightedMean;
import tarazy.bargain.WeightedMedian;
import tarazy.bargain.Weighting;

/** All models, by the names they have on the command line and in case files. */
public final class BargainingModels {
    private BargainingModels() {}

    private static List<ModelEntry<?>> entries() {
        return List.of(
                new ModelEntry<>("mean", List.of(), _ -> new WeightedMean(), BargainingModels::with, model -> model),
                new ModelEntry<>(
                        "median", List.of(), _ -> new WeightedMedian(), BargainingModels::with, model -> model));
    }

    /** Names of all models. */
    public static List<String> names() {
        return entries().stream().map(ModelEntry::name).toList();
    }

    /** Names of a model's profiles, the default first; empty if it has none or there is no such model. */
    public static List<String> profiles(String model) {
        return entries().stream()
                .filter(entry -> entry.name().equals(model))
                .findFirst()
                .map(ModelEntry::profiles)
                .orElse(List.of());
    }

    /**
     * The model of that name.
     *
     * @param profile one of its {@link #profiles}; empty for the default
     * @param options by key, in the order in which they apply
     * @throws ModelChoiceException with everything that is wrong with the words
     */
    public static BargainingModel choose(String model, String profile, Map<String, String> options)
            throws ModelChoiceException {
        ModelEntry<?> entry = entries().stream()
                .filter(each -> each.name().equals(model))
                .findFirst()
                .orElse(null);
        if (entry == null) {
            throw new ModelChoiceException(
                    List.of("there is no model \"" + model + "\"; models are " + String.join(", ", names())));
        }
        List<String> problems = new ArrayList<>();
        String chosen = profile;
        if (profile.isEmpty() || !entry.profiles().contains(profile)) {
            chosen = entry.profiles().isEmpty() ? "" : entry.profiles().getFirst();
            if (!profile.isEmpty()) {
                problems.add("model " + model + " has no profile \"" + profile + "\""
                        + (entry.profiles().isEmpty() ? "" : "; profiles are " + String.join(", ", entry.profiles())));
            }
        }
        BargainingModel result = entry.choose(chosen, options, problems::add);
        if (!problems.isEmpty()) {
            throw new ModelChoiceException(problems);
        }
        return result;
    }

    private static WeightedMean with(WeightedMean model, String key, String value) {
        if (key.equals("weighting")) {
            return new WeightedMean(constant(Weighting.class, key, value));
        }
        throw new IllegalArgumentException("the mean has no option \"" + key + "\"; options are weighting");
    }

    private static WeightedMedian with(WeightedMedian model, String key, String value) {
        return switch (key) {
            case "weighting" -> new WeightedMedian(constant(Weighting.class, key, value), model.tie());
            case "tie" -> new WeightedMedian(model.weighting(), constant(WeightedMedian.Tie.class, key, value));
            default ->
                throw new IllegalArgumentException(
                        "the median has no option \"" + key + "\"; options are weighting, tie");
        };
    }

    /** The constant whose name is the value in lower case with hyphens. */
    private static <E extends Enum<E>> E constant(Class<E> type, String key, String value) {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(each -> word(each).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("option " + key + " cannot be \"" + value
                        + "\"; it is one of "
                        + String.join(
                                ", ",
                                Arrays.stream(constants)
                                        .map(BargainingModels::word)
                                        .toList())));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
