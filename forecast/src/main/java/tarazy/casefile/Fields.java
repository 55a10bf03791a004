package tarazy.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlList;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.casefile.YamlNode.YamlScalar;
import tarazy.formula.Expression;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaProblem;
import tarazy.formula.Span;
import tarazy.formula.Unit;

/** The keys of one thing in a YAML file, read one by one. A key without a value counts as absent. */
final class Fields {
    /** No formula reads like this. */
    private static final String STAND_IN = "?";

    private final String thing;
    private final Place place;
    private final YamlMap map;
    private final Problems problems;
    private final Values values;

    /**
     * @param thing what it is, for messages: {@code stock "unrest.level"}
     * @param place where the thing begins
     * @param known the keys it may have; others are reported at once
     */
    Fields(String thing, Place place, YamlMap map, List<String> known, Problems problems) {
        this.thing = thing;
        this.place = place;
        this.map = map;
        this.problems = problems;
        this.values = new Values(problems);
        for (Entry entry : map.entries().values()) {
            if (!known.contains(entry.key())) {
                unknown(entry, known);
            }
        }
    }

    private void unknown(Entry entry, List<String> known) {
        boolean cut = entry.value() instanceof YamlScalar scalar
                && scalar.isNothing()
                && scalar.inFlow()
                && !entry.key().matches("[a-z_]+");
        if (cut) {
            problems.error(
                    entry.place(),
                    "\"" + entry.key() + "\" stands alone between commas in " + thing,
                    "Inside { } a comma ends the value: put a value with commas in double quotes");
        } else {
            problems.error(
                    entry.place(),
                    "unknown key \"" + entry.key() + "\" in " + thing,
                    Keys.home(entry.key(), known)
                            .orElseGet(() -> Suggestions.forWord(entry.key(), known, "Known keys are")));
        }
    }

    String thing() {
        return thing;
    }

    Place place() {
        return place;
    }

    /** Where the key stands, or the thing if it has no such key. */
    Place place(String key) {
        Entry entry = map.entries().get(key);
        return entry == null ? place : entry.place();
    }

    /** Where the value of the key begins, or the thing if it has no such key. */
    Place valuePlace(String key) {
        return node(key).map(YamlNode::place).orElse(place);
    }

    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(map.entries().get(key))
                .map(Entry::value)
                .filter(value -> !(value instanceof YamlScalar scalar && scalar.isNothing()));
    }

    boolean has(String key) {
        return node(key).isPresent();
    }

    String text(String key) {
        return node(key).flatMap(values::text).orElse("");
    }

    String requiredText(String key) {
        return required(
                        key,
                        node -> values.text(node).filter(text -> {
                            if (text.isEmpty()) {
                                problems.error(node.place(), thing + " has an empty \"" + key + "\"", "Write it out");
                            }
                            return !text.isEmpty();
                        }))
                .orElse("");
    }

    Optional<String> optionalText(String key) {
        return node(key).flatMap(values::text).filter(text -> !text.isEmpty());
    }

    List<String> texts(String key) {
        return node(key).map(values::texts).orElse(List.of());
    }

    /** Notes that the text under the key, if there is one, or each text of the list there names something. */
    void use(String key, NameUse.Kind kind, List<NameUse> uses) {
        List<YamlNode> named = node(key)
                .map(node -> node instanceof YamlList list ? list.items() : List.of(node))
                .orElse(List.of());
        for (YamlNode node : named) {
            if (node instanceof YamlScalar scalar && !scalar.text().isBlank()) {
                uses.add(new NameUse(kind, scalar.text().strip(), scalar.place(), thing));
            }
        }
    }

    /** A unit as written; one that cannot be read is reported. */
    String unit(String key) {
        String text = text(key);
        try {
            Unit.parse(text);
        } catch (FormulaException e) {
            FormulaProblem problem = e.problems().getFirst();
            problems.error(valuePlace(key), problem.message(), problem.advice());
        }
        return text;
    }

    Optional<LocalDate> date(String key) {
        return node(key).flatMap(values::date);
    }

    Optional<LocalDate> requiredDate(String key) {
        return required(key, values::date);
    }

    /** The formula; where there is a broken one, which is reported, a stand-in. */
    Optional<FormulaText> formula(String key) {
        return node(key).map(node -> values.formula(node).orElseGet(() -> standIn(node.place())));
    }

    /** As {@link #formula}; a missing one is reported as well. */
    FormulaText requiredFormula(String key) {
        return required(key, _ -> formula(key)).orElseGet(() -> standIn(place(key)));
    }

    /** A 0 that offends no later check. */
    static FormulaText standIn(Place place) {
        return new FormulaText(STAND_IN, new Expression.Literal(0, false, new Span(0, 1)), place);
    }

    /** True if this stands in for a formula that is missing or broken. */
    static boolean isStandIn(FormulaText formula) {
        return formula.text().equals(STAND_IN);
    }

    OptionalDouble constant(String key) {
        return node(key).map(values::constant).orElse(OptionalDouble.empty());
    }

    OptionalDouble requiredConstant(String key) {
        return required(key, Optional::of).map(values::constant).orElse(OptionalDouble.empty());
    }

    long whole(String key, long least, long most, long otherwise) {
        return node(key).flatMap(node -> values.whole(node, least, most)).orElse(otherwise);
    }

    boolean yesNo(String key, boolean otherwise) {
        return node(key).flatMap(values::yesNo).orElse(otherwise);
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        return node(key).flatMap(node -> values.choice(node, type)).orElse(otherwise);
    }

    /** One of the words of the type; empty where it is missing or wrong, which is reported. */
    <E extends Enum<E>> Optional<E> requiredChoice(String key, Class<E> type) {
        return required(key, node -> values.choice(node, type));
    }

    /** Reports the key as missing if it is, and reads it otherwise. */
    <T> Optional<T> required(String key, Function<YamlNode, Optional<T>> read) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            problems.error(place(key), thing + " has no \"" + key + "\"", "Add \"" + key + ": …\"");
            return Optional.empty();
        }
        return read.apply(node.get());
    }
}
