package tarazy.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.uprising.country.Action;
import tarazy.uprising.country.Effect;
import tarazy.uprising.country.EffectKind;
import tarazy.uprising.country.Trigger;

/** Reads what governments do, and when. */
final class ActionFields {
    private static final List<String> BEGINNINGS = List.of("day", "after", "when");
    private static final List<String> KEYS =
            List.of("day", "after", "when", "city", "at_least", "at_most", "delay", "days", "effects", "note");

    /** In a case an action is in force while a formula says so, or begins as elsewhere but for a day counted from a start. */
    private static final List<String> CASE_BEGINNINGS = List.of("while", "after", "when");

    static final List<String> CASE_KEYS = List.of(
            "label", "while", "after", "when", "city", "at_least", "at_most", "delay", "days", "effects", "note");

    private static final List<String> EFFECTS =
            Arrays.stream(EffectKind.values()).map(EffectKind::text).toList();

    private final Problems problems;
    private final Map<String, Place> places;
    private final Values values;
    private final Optional<InCase> inCase;

    /** Where the formulas of a case go. */
    interface InCase {
        /** Told of each action once its effects are known. */
        void action(String name, Fields action);

        /** Told of each effect before its action, in the order of the engine's; gives the size that stands in for the formula's. */
        double size(EffectKind kind, YamlNode size);
    }

    /** @param places filled with where each action stands, under the engine's name for it */
    ActionFields(Problems problems, Map<String, Place> places) {
        this(problems, places, Optional.empty());
    }

    ActionFields(Problems problems, Map<String, Place> places, Optional<InCase> inCase) {
        this.problems = problems;
        this.places = places;
        this.inCase = inCase;
        values = new Values(problems);
    }

    List<Action> read(Fields file) {
        List<Action> actions = new ArrayList<>();
        YamlMap map = file.node("actions")
                .flatMap(node -> values.map(node, "a mapping from names to actions"))
                .orElse(null);
        if (map == null) {
            return actions;
        }
        for (Entry entry : map.entries().values()) {
            String thing = "action \"" + entry.key() + "\"";
            values.map(entry.value(), "the keys of " + thing).ifPresent(body -> {
                places.put("actions[" + (actions.size() + 1) + "]", entry.place());
                Fields fields = new Fields(thing, entry.place(), body, inCase.isPresent() ? CASE_KEYS : KEYS, problems);
                actions.add(new Action(
                        entry.key(),
                        trigger(fields),
                        fields.constant("days").orElse(Double.POSITIVE_INFINITY),
                        effects(fields)));
                inCase.ifPresent(listener -> listener.action(entry.key(), fields));
            });
        }
        return actions;
    }

    private Trigger trigger(Fields action) {
        List<String> beginnings = inCase.isPresent() ? CASE_BEGINNINGS : BEGINNINGS;
        long ways = beginnings.stream().filter(action::has).count();
        if (ways != 1) {
            problems.error(
                    action.place(),
                    action.thing() + (ways == 0 ? " never begins" : " begins in more than one way"),
                    "Give it one of " + String.join(", ", beginnings.subList(0, 2)) + " and " + beginnings.get(2));
        }
        if (action.has("while")) {
            return new Trigger.OnCall();
        }
        double delay = action.constant("delay").orElse(0);
        if (action.has("after")) {
            return new Trigger.After(action.text("after"), delay);
        }
        if (!action.has("when")) {
            return new Trigger.At(action.constant("day").orElse(0) + delay);
        }
        if (action.has("at_least") == action.has("at_most")) {
            problems.error(
                    action.place("when"),
                    action.thing() + " needs one bound",
                    "Give it either at_least or at_most, as in when: active, at_least: 5000");
        }
        boolean least = action.has("at_least");
        return new Trigger.When(
                action.choice("when", Trigger.Measure.class, Trigger.Measure.ACTIVE),
                action.text("city"),
                least ? Trigger.Side.AT_LEAST : Trigger.Side.AT_MOST,
                action.constant(least ? "at_least" : "at_most").orElse(0),
                delay);
    }

    private List<Effect> effects(Fields action) {
        List<Effect> effects = new ArrayList<>();
        YamlMap map = action.required("effects", node -> values.map(node, "a mapping from effects to sizes"))
                .orElse(null);
        if (map == null) {
            return effects;
        }
        new Fields("effects of " + action.thing(), action.place("effects"), map, EFFECTS, problems);
        for (Entry entry : map.entries().values()) {
            Arrays.stream(EffectKind.values())
                    .filter(kind -> kind.text().equals(entry.key()))
                    .forEach(kind -> read(kind, entry, effects));
        }
        return effects;
    }

    private void read(EffectKind kind, Entry entry, List<Effect> effects) {
        if (!kind.isLocal()) {
            effects.add(Effect.of(kind, size(kind, entry.value())));
            return;
        }
        values.map(entry.value(), "a mapping from cities to " + kind.text())
                .ifPresent(map -> map.entries()
                        .values()
                        .forEach(place -> effects.add(Effect.in(place.key(), kind, size(kind, place.value())))));
    }

    private double size(EffectKind kind, YamlNode size) {
        return inCase.isPresent()
                ? inCase.get().size(kind, size)
                : values.constant(size).orElse(0);
    }
}
