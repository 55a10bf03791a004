package tarazy.casefile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tarazy.casefile.YamlNode.YamlList;
import tarazy.influence.Channel;
import tarazy.influence.Mode;
import tarazy.influence.Origin;
import tarazy.influence.Power;
import tarazy.influence.Target;

/** Reads levers. */
final class LeverReader {
    /** Stands for goals and perceptions together. */
    private static final String OUTLOOK = "outlook";

    private final List<NameUse> uses;
    private final Problems problems;
    private final Values values;

    LeverReader(List<NameUse> uses, Problems problems) {
        this.uses = uses;
        this.problems = problems;
        values = new Values(problems);
    }

    Lever read(String id, Fields fields) {
        fields.use("sender", NameUse.Kind.ACTOR, uses);
        fields.use("receiver", NameUse.Kind.ACTOR, uses);
        String label = fields.optionalText("label").orElse(id);
        String sender = fields.requiredText("sender");
        String receiver = fields.requiredText("receiver");
        if (!sender.isEmpty() && sender.equals(receiver)) {
            problems.error(
                    fields.valuePlace("receiver"),
                    "sender and receiver of " + fields.thing() + " are both " + sender,
                    "Name another actor");
        }
        return new Lever(
                id,
                label,
                sender,
                receiver,
                fields.requiredChoice("channel", Channel.class).orElse(Channel.TRANSIT),
                on(fields),
                mode(fields),
                fields.requiredChoice("power", Power.class).orElse(Power.HARD),
                fields.requiredChoice("origin", Origin.class).orElse(Origin.SENDER),
                fields.requiredFormula("strength"),
                fields.formula("latency"),
                fields.formula("half_life"),
                fields.formula("cost_to_sender"),
                fields.yesNo("reversible", true),
                use(id, label, fields),
                fields.text("note"),
                fields.place());
    }

    private Set<Target> on(Fields fields) {
        List<String> words =
                Stream.concat(Stream.of(OUTLOOK), words(Target.class)).toList();
        Set<Target> on = EnumSet.noneOf(Target.class);
        for (String word : chosen(fields, "on", words)) {
            if (word.equals(OUTLOOK)) {
                on.add(Target.GOALS);
                on.add(Target.PERCEPTIONS);
            } else {
                on.add(Target.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        return on.isEmpty() ? EnumSet.of(Target.SITUATION) : on;
    }

    private Set<Mode> mode(Fields fields) {
        Set<Mode> mode = EnumSet.noneOf(Mode.class);
        chosen(fields, "mode", words(Mode.class).toList())
                .forEach(word -> mode.add(Mode.valueOf(word.toUpperCase(Locale.ROOT))));
        return mode.isEmpty() ? EnumSet.of(Mode.DELIBERATE) : mode;
    }

    private static <E extends Enum<E>> Stream<String> words(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(each -> each.name().toLowerCase(Locale.ROOT));
    }

    /** One of the words, or a list of some. */
    private Set<String> chosen(Fields fields, String key, List<String> words) {
        return fields.required(key, node -> Optional.of(chosen(node, words))).orElse(Collections.emptySet());
    }

    private Set<String> chosen(YamlNode node, List<String> words) {
        String expected = "one of " + String.join(", ", words);
        Set<String> chosen = new LinkedHashSet<>();
        List<YamlNode> items = node instanceof YamlList list ? list.items() : List.of(node);
        if (items.isEmpty()) {
            values.wrong(node, expected, "");
        }
        for (YamlNode item : items) {
            values.scalar(item, expected).ifPresent(scalar -> {
                if (words.contains(scalar.text())) {
                    chosen.add(scalar.text());
                } else {
                    values.wrong(scalar, expected, Suggestions.nearest(scalar.text(), words));
                }
            });
        }
        return chosen;
    }

    private Optional<LeverUse> use(String id, String label, Fields fields) {
        Optional<FormulaText> used = fields.formula("used");
        LeverUse.Act act = fields.choice("act", LeverUse.Act.class, LeverUse.Act.HELD);
        Optional<FormulaText> costEach = fields.formula("cost_each");
        if (used.isEmpty()) {
            for (String key : List.of("act", "cost_each")) {
                if (fields.has(key)) {
                    problems.error(
                            fields.place(key),
                            fields.thing() + " has \"" + key + "\" but does not say when it is used",
                            "Add \"used: …\", yes or no or a number from 0 to 1");
                }
            }
        } else if (act == LeverUse.Act.STROKE && fields.has("cost_to_sender")) {
            problems.error(
                    fields.place("cost_to_sender"),
                    "\"cost_to_sender\" is what a day of holding costs, but strokes of " + fields.thing()
                            + " are not held",
                    "Write cost_each, what each stroke costs");
        }
        return used.map(formula -> new LeverUse(
                Lever.PREFIX + id,
                label,
                formula,
                act,
                fields.formula("latency"),
                fields.formula("half_life"),
                costEach,
                act == LeverUse.Act.HELD ? fields.formula("cost_to_sender") : Optional.empty(),
                fields.yesNo("reversible", true),
                fields.place()));
    }
}
