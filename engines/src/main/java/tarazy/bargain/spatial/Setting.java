package tarazy.bargain.spatial;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An option that can be given in words: the one place where its name and its values are spelled.
 *
 * @param names our name first, then those of KTAB's files
 * @param values all of them, or none if it is a number
 * @param put sets it, given a word that one of the values has, or a number
 * @param shown says it in our words
 */
record Setting(List<String> names, List<Spelled> values, BiConsumer<Draft, String> put, Function<Draft, String> shown) {
    static final List<Setting> ALL = List.of(
            choice(VotingRule.values(), d -> d.votingRule, (d, v) -> d.votingRule = v, "voting-rule"),
            choice(
                    VictoryProbability.values(),
                    d -> d.victory,
                    (d, v) -> d.victory = v,
                    "victory-probability",
                    "VictoryProbModel",
                    "VPModel"),
            choice(
                    OptionProbabilities.values(),
                    d -> d.optionProbabilities,
                    (d, v) -> d.optionProbabilities = v,
                    "option-probabilities",
                    "PCEModel"),
            choice(RiskView.values(), d -> d.riskView, (d, v) -> d.riskView = v, "risk-view", "BigRAdjust"),
            choice(RiskRange.values(), d -> d.riskRange, (d, v) -> d.riskRange = v, "risk-range", "BigRRange"),
            choice(
                    ThirdParties.values(),
                    d -> d.thirdParties,
                    (d, v) -> d.thirdParties = v,
                    "third-parties",
                    "ThirdPartyCommit"),
            choice(
                    BargainRule.values(),
                    d -> d.bargainRule,
                    (d, v) -> d.bargainRule = v,
                    "bargain-rule",
                    "InterVecBrgn"),
            choice(Proposal.values(), d -> d.proposal, (d, v) -> d.proposal = v, "proposal", "BargnModel"),
            choice(
                    Transition.values(),
                    d -> d.transition,
                    (d, v) -> d.transition = v,
                    "transition",
                    "StateTransitions"),
            choice(Fidelity.values(), d -> d.fidelity, (d, v) -> d.fidelity = v, "fidelity"),
            number(d -> Integer.toString(d.turnLimit), (d, v) -> d.turnLimit = Integer.parseInt(v), "turn-limit"),
            number(
                    d -> Double.toString(d.fullSalience),
                    (d, v) -> d.fullSalience = Double.parseDouble(v),
                    "full-salience"),
            number(d -> Long.toUnsignedString(d.seed), (d, v) -> d.seed = seed(v), "seed", "prngSeed"));

    private static <E extends Spelled> Setting choice(
            E[] values, Function<Draft, E> get, BiConsumer<Draft, E> put, String... names) {
        return new Setting(
                List.of(names),
                List.of(values),
                (draft, word) -> Stream.of(values)
                        .filter(value -> spells(value.spellings(), word))
                        .findFirst()
                        .ifPresent(value -> put.accept(draft, value)),
                draft -> get.apply(draft).word());
    }

    private static Setting number(Function<Draft, String> get, BiConsumer<Draft, String> put, String... names) {
        return new Setting(List.of(names), List.of(), put, get);
    }

    /** KTAB's seeds use all 64 bits and may be hexadecimal. */
    private static long seed(String text) {
        return text.startsWith("0x") || text.startsWith("0X")
                ? Long.parseUnsignedLong(text.substring(2), 16)
                : text.startsWith("-") ? Long.parseLong(text) : Long.parseUnsignedLong(text);
    }

    static Setting named(String name) {
        return ALL.stream()
                .filter(setting -> spells(setting.names, name))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> keys = ALL.stream().map(Setting::key).toList();
                    List<String> all =
                            ALL.stream().flatMap(each -> each.names.stream()).toList();
                    return new IllegalArgumentException("there is no option %s%s; there are %s"
                            .formatted(name, Likely.meant(name, all), String.join(", ", keys)));
                });
    }

    String key() {
        return names.getFirst();
    }

    List<String> words() {
        return values.stream().map(Spelled::word).toList();
    }

    String get(Draft draft) {
        return shown.apply(draft);
    }

    void set(Draft draft, String value) {
        String word = value.strip();
        if (values.isEmpty()) {
            try {
                put.accept(draft, word);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("%s is %s, must be a number%s"
                        .formatted(key(), value, key().equals("full-salience") ? "" : " without decimals"));
            }
            return;
        }
        if (values.stream().noneMatch(each -> spells(each.spellings(), word))) {
            List<String> all =
                    values.stream().flatMap(each -> each.spellings().stream()).toList();
            throw new IllegalArgumentException("%s is %s, must be one of %s%s"
                    .formatted(key(), value, String.join(", ", words()), Likely.meant(word, all)));
        }
        put.accept(draft, word);
    }

    private static boolean spells(List<String> spellings, String word) {
        String bare = bare(word);
        return spellings.stream().anyMatch(each -> bare(each).equals(bare));
    }

    /** Case, hyphens, underscores and blanks do not matter. */
    static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
    }
}
