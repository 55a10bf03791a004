package tarazy.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tarazy.formula.Compiler;
import tarazy.formula.Names;
import tarazy.formula.Scope;

/** What the formulas of a plan can name: its quantities, their past, and time. */
final class PlanScope implements Scope {
    private final Timeline timeline;
    private final Map<String, PlanBuilder.Definition> definitions;
    private final Map<String, Integer> registers = new LinkedHashMap<>();
    private final Map<String, Integer> since = new LinkedHashMap<>();
    private final Map<String, Integer> copies = new LinkedHashMap<>();
    private @Nullable Compiler compiler;
    private int time = Cells.NONE;
    private int first = Cells.NONE;
    private int never = Cells.NONE;

    PlanScope(Timeline timeline, Map<String, PlanBuilder.Definition> definitions) {
        this.timeline = timeline;
        this.definitions = definitions;
    }

    void use(Compiler compiler) {
        this.compiler = compiler;
        time = compiler.reserve(true);
        first = compiler.reserve(true);
        never = compiler.reserve(false);
    }

    void bind(String name, int register) {
        registers.put(name, register);
    }

    void bindSince(String event, int register) {
        since.put(event, register);
    }

    Map<String, Integer> registers() {
        return registers;
    }

    int register(String name) {
        return registers.getOrDefault(name, Cells.NONE);
    }

    @Override
    public int value(String name) throws UnknownName {
        Integer register = registers.get(name);
        if (register == null) {
            throw unknown(name);
        }
        return register;
    }

    @Override
    public int previous(String name, boolean initialised) throws UnknownName {
        PlanBuilder.Definition definition = definitions.get(name);
        if (definition == null) {
            throw unknown(name);
        }
        boolean beginsByItself = definition instanceof PlanBuilder.Stock || definition instanceof PlanBuilder.Event;
        if (!initialised && !beginsByItself) {
            throw new UnknownName(
                    "previous(" + name + ") has no value at the first step",
                    "Give it one: previous(" + name + ", 0), say.");
        }
        return copies.computeIfAbsent(name, key -> compiler().reserve(true));
    }

    @Override
    public int first() {
        return first;
    }

    /**
     * The copies to keep of values at the step before. They begin with the initial value of a stock, with no for an event,
     * and with anything for a formula, where what reads them brings its own beginning.
     *
     * @param initials registers of the stocks' initial values
     */
    List<Cells.Previous> previousCells(Map<String, Integer> initials) {
        List<Cells.Previous> cells = new ArrayList<>();
        copies.forEach((name, copy) ->
                cells.add(new Cells.Previous(register(name), initials.getOrDefault(name, never), copy)));
        return cells;
    }

    @Override
    public int since(String event) throws UnknownName {
        Integer register = since.get(event);
        if (register == null) {
            throw definitions.containsKey(event)
                    ? new UnknownName("`" + event + "` is no event", "since(…) asks for the days since an event.")
                    : unknown(event);
        }
        return register;
    }

    @Override
    public int time() {
        return time;
    }

    @Override
    public double days(LocalDate date) {
        return timeline.days(date);
    }

    private UnknownName unknown(String name) {
        String advice = Names.nearest(name, definitions.keySet())
                .map(near -> "Did you mean `" + near + "`?")
                .orElse("");
        return new UnknownName("unknown name `" + name + "`", advice);
    }

    private Compiler compiler() {
        if (compiler == null) {
            throw new IllegalStateException("no compiler yet");
        }
        return compiler;
    }
}
