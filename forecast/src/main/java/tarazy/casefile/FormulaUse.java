package tarazy.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tarazy.formula.FormulaException;
import tarazy.formula.Names;
import tarazy.formula.Unit;

/**
 * A formula of the case and the rules it is under.
 *
 * @param owner the name that takes its value; empty for a question
 * @param thing for messages: {@code the rate of stock "unrest.level"}
 * @param units what its unit may be, the usual one first; empty if anything goes
 * @param reads the names in the formula, in the order of the text
 */
record FormulaUse(
        FormulaText formula,
        String owner,
        String thing,
        Role role,
        Content content,
        List<Unit> units,
        List<Names.Use> reads) {

    FormulaUse(FormulaText formula, String owner, String thing, Role role, Content content, List<Unit> units) {
        this(formula, owner, thing, role, content, units, Names.uses(formula.expression()));
    }

    /** When a formula is evaluated. */
    enum Role {
        /** Once a run, before the first step: what is drawn. */
        FIXED,
        /** Once a run, before the first step, from what is drawn: where a stock begins and its bounds. */
        INITIAL,
        /** At every step, after what it reads. */
        STEP,
        /** At every step, from the state at its start. */
        START_OF_STEP,
        /** After everything else: a question. */
        ANSWER
    }

    /** Whether the value is meant as yes or no. */
    enum Content {
        YES_NO,
        NUMBER,
        ANYTHING
    }

    /** Every formula of the case except those of scenarios. */
    static List<FormulaUse> of(Case theCase) {
        List<FormulaUse> uses = new ArrayList<>();
        theCase.quantities().values().forEach(quantity -> quantity(quantity, uses));
        theCase.stocks().values().forEach(stock -> stock(stock, uses));
        theCase.events().values().forEach(event -> event(event, uses));
        theCase.levers().values().forEach(lever -> lever(lever, uses));
        theCase.processes()
                .forEach(process -> process.inputs().forEach(input -> uses.add(use(process, input, input.formula()))));
        theCase.questions().forEach(question -> question(question, uses));
        return uses;
    }

    /** The formulas of a scenario, each in the place of what it replaces; unknown names are left out. */
    static List<FormulaUse> of(Scenario scenario, Case theCase) {
        List<FormulaUse> uses = new ArrayList<>();
        for (Map.Entry<String, FormulaText> change : scenario.set().entrySet()) {
            String name = change.getKey();
            String thing = "\"" + name + "\" in scenario \"" + scenario.id() + "\"";
            Quantity quantity = theCase.quantities().get(name);
            Stock stock = theCase.stocks().get(name);
            if (quantity != null) {
                uses.add(new FormulaUse(
                        change.getValue(), name, thing, Role.STEP, Content.ANYTHING, units(quantity.unit())));
            } else if (stock != null) {
                uses.add(new FormulaUse(
                        change.getValue(), name, thing, Role.INITIAL, Content.NUMBER, units(stock.unit())));
            } else if (theCase.events().containsKey(name)) {
                uses.add(new FormulaUse(change.getValue(), name, thing, Role.STEP, Content.YES_NO, List.of(Unit.NONE)));
            } else if (theCase.lever(name).isPresent()) {
                uses.add(new FormulaUse(
                        change.getValue(), name, thing, Role.STEP, Content.ANYTHING, List.of(Unit.NONE)));
            } else {
                for (ProcessEntry process : theCase.processes()) {
                    process.inputs().stream()
                            .filter(input -> input.name().equals(name))
                            .forEach(input -> uses.add(use(process, input, change.getValue())));
                }
            }
        }
        return uses;
    }

    private static FormulaUse use(ProcessEntry process, ProcessEntry.Input input, FormulaText formula) {
        return new FormulaUse(
                formula,
                input.name(),
                input.thing(),
                process.reading(input) == ProcessEntry.Reading.ONCE ? Role.FIXED : Role.STEP,
                input.yesNo() ? Content.YES_NO : Content.NUMBER,
                input.unit().map(FormulaUse::units).orElse(List.of()));
    }

    private static void quantity(Quantity quantity, List<FormulaUse> uses) {
        List<Unit> unit = units(quantity.unit());
        String thing = " of quantity \"" + quantity.name() + "\"";
        quantity.formula()
                .ifPresent(f -> uses.add(
                        new FormulaUse(f, quantity.name(), "the formula" + thing, Role.STEP, Content.ANYTHING, unit)));
        quantity.prior()
                .ifPresent(f -> uses.add(
                        new FormulaUse(f, quantity.name(), "the prior" + thing, Role.FIXED, Content.ANYTHING, unit)));
    }

    private static void stock(Stock stock, List<FormulaUse> uses) {
        Per per = stock.per();
        List<Unit> unit = units(stock.unit());
        String thing = " of stock \"" + stock.name() + "\"";
        String name = stock.name();
        uses.add(
                new FormulaUse(stock.initial(), name, "the initial value" + thing, Role.INITIAL, Content.NUMBER, unit));
        start(stock.rate(), name, "the rate" + thing, over(stock.unit(), per), uses);
        start(stock.toward(), name, "toward" + thing, unit, uses);
        start(stock.halfLife(), name, "the half-life" + thing, List.of(unit(per), Unit.NONE), uses);
        start(stock.noise(), name, "the noise" + thing, unit, uses);
        bound(stock.min(), name, "the minimum" + thing, unit, uses);
        bound(stock.max(), name, "the maximum" + thing, unit, uses);
    }

    private static void bound(
            Optional<FormulaText> formula, String owner, String thing, List<Unit> units, List<FormulaUse> uses) {
        formula.ifPresent(f -> uses.add(new FormulaUse(f, owner, thing, Role.INITIAL, Content.NUMBER, units)));
    }

    private static void start(
            Optional<FormulaText> formula, String owner, String thing, List<Unit> units, List<FormulaUse> uses) {
        formula.ifPresent(f -> uses.add(new FormulaUse(f, owner, thing, Role.START_OF_STEP, Content.NUMBER, units)));
    }

    private static void event(Event event, List<FormulaUse> uses) {
        String thing = " of event \"" + event.name() + "\"";
        event.when()
                .ifPresent(f -> uses.add(new FormulaUse(
                        f, event.name(), "the condition" + thing, Role.STEP, Content.YES_NO, List.of(Unit.NONE))));
        start(event.hazard(), event.name(), "the hazard" + thing, over("", event.per()), uses);
    }

    private static void lever(Lever lever, List<FormulaUse> uses) {
        String thing = " of lever \"" + lever.id() + "\"";
        List<Unit> time = List.of(Unit.DAY, Unit.NONE);
        uses.add(step(lever.strength(), lever, "the strength" + thing, List.of(Unit.NONE)));
        lever.latency().ifPresent(f -> uses.add(step(f, lever, "the latency" + thing, time)));
        lever.halfLife().ifPresent(f -> uses.add(step(f, lever, "the half-life" + thing, time)));
        lever.costToSender().ifPresent(f -> uses.add(step(f, lever, "the cost" + thing, List.of())));
    }

    private static FormulaUse step(FormulaText formula, Lever lever, String thing, List<Unit> units) {
        return new FormulaUse(formula, lever.name(), thing, Role.STEP, Content.ANYTHING, units);
    }

    private static void question(Question question, List<FormulaUse> uses) {
        boolean probability = question.kind() == Question.Kind.PROBABILITY;
        uses.add(new FormulaUse(
                question.formula(),
                "",
                "question \"" + question.id() + "\"",
                Role.ANSWER,
                probability ? Content.YES_NO : Content.NUMBER,
                probability ? List.of(Unit.NONE) : units(question.unit())));
    }

    /** The unit as a list of one; empty, so that anything goes, if it cannot be read, which is reported elsewhere. */
    static List<Unit> units(String text) {
        try {
            return List.of(Unit.parse(text));
        } catch (FormulaException e) {
            return List.of();
        }
    }

    /** The unit itself, or it over the unit of time. */
    private static List<Unit> over(String text, Per per) {
        return units(text).stream()
                .flatMap(unit -> Stream.of(unit, unit.over(unit(per))))
                .toList();
    }

    private static Unit unit(Per per) {
        return units(per.word()).getFirst();
    }
}
