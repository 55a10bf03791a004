package tarazy.bargain.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.OptionWords;
import tarazy.bargain.WeightedMean;
import tarazy.bargain.WeightedMedian;
import tarazy.bargain.Weighting;
import tarazy.bargain.challenge.ChallengeModel;
import tarazy.bargain.challenge.ChallengeProfile;
import tarazy.bargain.exchange.EqualGainExchange;
import tarazy.bargain.nash.KalaiSmorodinsky;
import tarazy.bargain.nash.NashBargaining;
import tarazy.bargain.opinion.FriedkinJohnsen;
import tarazy.bargain.spatial.SpatialModel;
import tarazy.bargain.spatial.SpatialOptions;
import tarazy.bargain.veto.VetoPlayers;

/** All models, by the names they have on the command line and in case files. */
public final class BargainingModels {
    private BargainingModels() {}

    private static List<ModelEntry<?>> entries() {
        return List.of(
                new ModelEntry<>("mean", List.of(), _ -> new WeightedMean(), BargainingModels::with, model -> model),
                new ModelEntry<>(
                        "median", List.of(), _ -> new WeightedMedian(), BargainingModels::with, model -> model),
                new ModelEntry<>(
                        "challenge",
                        Arrays.stream(ChallengeProfile.values())
                                .map(OptionWords::word)
                                .toList(),
                        profile -> new ChallengeModel().with("profile", profile),
                        ChallengeModel::with,
                        model -> model),
                new ModelEntry<>(
                        "smp",
                        List.of("default", "ktab"),
                        profile -> profile.equals("ktab") ? SpatialOptions.ktab() : SpatialOptions.standard(),
                        SpatialOptions::with,
                        SpatialModel::new),
                new ModelEntry<>("nash", List.of(), _ -> new NashBargaining(), NashBargaining::with, model -> model),
                new ModelEntry<>(
                        "kalai-smorodinsky",
                        List.of(),
                        _ -> new KalaiSmorodinsky(),
                        KalaiSmorodinsky::with,
                        model -> model),
                new ModelEntry<>(
                        "exchange", List.of(), _ -> new EqualGainExchange(), EqualGainExchange::with, model -> model),
                new ModelEntry<>(
                        "friedkin-johnsen",
                        List.of(),
                        _ -> new FriedkinJohnsen(),
                        FriedkinJohnsen::with,
                        model -> model),
                new ModelEntry<>("veto", List.of(), _ -> new VetoPlayers(), VetoPlayers::with, model -> model));
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
        return switch (key) {
            case "weighting" -> new WeightedMean(OptionWords.constant(Weighting.class, key, value));
            default -> throw OptionWords.unknown("the mean", key, "weighting");
        };
    }

    private static WeightedMedian with(WeightedMedian model, String key, String value) {
        return switch (key) {
            case "weighting" -> new WeightedMedian(OptionWords.constant(Weighting.class, key, value), model.tie());
            case "tie" ->
                new WeightedMedian(model.weighting(), OptionWords.constant(WeightedMedian.Tie.class, key, value));
            default -> throw OptionWords.unknown("the median", key, "weighting", "tie");
        };
    }
}
