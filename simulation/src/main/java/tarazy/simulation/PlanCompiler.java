package tarazy.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tarazy.formula.Compiler;
import tarazy.formula.Expression;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaProblem;
import tarazy.formula.Names;
import tarazy.formula.Partiality;
import tarazy.formula.Span;

/** Compiles the model that a builder collected: gives out registers, orders the formulas, emits the code. */
final class PlanCompiler {
    private final PlanBuilder model;
    private final PlanScope scope;
    private final Compiler compiler;
    private final List<Cells.Stage> stages = new ArrayList<>();
    private final Map<String, Cells.Happening> happenings = new LinkedHashMap<>();
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final Map<String, Integer> initials = new LinkedHashMap<>();
    private final List<Cells.Watched> watched = new ArrayList<>();
    private final List<PlanException.Fault> faults = new ArrayList<>();

    PlanCompiler(PlanBuilder model) {
        this.model = model;
        scope = new PlanScope(model.timeline(), model.definitions());
        compiler = new Compiler(scope);
        scope.use(compiler);
    }

    Plan compile() throws PlanException {
        reserveWhatMoves();
        DependencyOrder order = new DependencyOrder(nodes());
        Optional<List<String>> circle = order.sort();
        circle.ifPresent(this::reportCircle);
        failOnFaults();
        order.sorted().forEach(node -> node.emission().emit());
        List<Cells.Stock> stocks = stocks();
        List<Cells.Hazard> hazards = hazards();
        List<Cells.DatedFact> facts = facts();
        List<Cells.Observed> observed = observed();
        List<Cells.Previous> previous = scope.previousCells(initials);
        checkNames(model.kept());
        checkNames(model.trajectories());
        model.processes().forEach(process -> checkNames(new TreeSet<>(process.movedBy())));
        flush();
        failOnFaults();
        int known = model.knownUntil()
                .map(day -> day.isBefore(model.timeline().start().toLocalDate())
                        ? -1
                        : model.timeline().on(day).index())
                .orElse(-1);
        return new Plan(
                model.timeline(),
                compiler::newFrame,
                compiler.once(),
                stages,
                new Plan.Parts(
                        scope.time(),
                        scope.first(),
                        known,
                        stocks,
                        hazards,
                        List.copyOf(happenings.values()),
                        previous,
                        facts,
                        model.processes()),
                new Plan.Outputs(
                        scope.registers(),
                        labels,
                        List.copyOf(model.kept()),
                        List.copyOf(model.trajectories()),
                        observed,
                        watched));
    }

    /** Stocks, events and what processes write have their registers before any formula is compiled. */
    private void reserveWhatMoves() {
        model.definitions().forEach((name, definition) -> {
            switch (definition) {
                case PlanBuilder.Stock stock -> scope.bind(name, compiler.reserve(true));
                case PlanBuilder.Provided provided -> scope.bind(name, compiler.reserve(true));
                case PlanBuilder.Event(EventSpec event) -> happen(event);
                case PlanBuilder.Formula formula -> {}
                case PlanBuilder.Pool pool -> {}
            }
        });
    }

    private void happen(EventSpec event) {
        int value = compiler.reserve(true);
        int came = compiler.reserve(true);
        int since = compiler.reserve(true);
        scope.bind(event.name(), value);
        scope.bindSince(event.name(), since);
        happenings.put(
                event.name(), new Cells.Happening(event.name(), value, came, since, event.once(), event.observed()));
    }

    private List<PlanNode> nodes() {
        List<PlanNode> nodes = new ArrayList<>();
        Set<String> correlated = new TreeSet<>();
        for (PlanBuilder.Correlation correlation : model.correlations()) {
            correlated.addAll(correlation.names());
            nodes.add(group(correlation));
        }
        model.definitions().forEach((name, definition) -> {
            switch (definition) {
                case PlanBuilder.Formula(Expression expression)
                when !correlated.contains(name) ->
                    nodes.add(new PlanNode(List.of(name), needs(expression), () -> formula(name, expression)));
                case PlanBuilder.Pool(List<Compiler.PoolPart> parts)
                when !correlated.contains(name) ->
                    nodes.add(new PlanNode(List.of(name), needs(parts), () -> pool(name, parts)));
                case PlanBuilder.Event(EventSpec event)
                when event.trigger() instanceof EventSpec.Condition(Expression when) ->
                    nodes.add(new PlanNode(List.of(name), needs(when), () -> condition(name, when)));
                default -> {}
            }
        });
        for (Process process : model.processes()) {
            nodes.add(new PlanNode(process.writes(), new TreeSet<>(process.reads()), () -> call(process)));
        }
        return nodes;
    }

    private static Set<String> needs(Expression expression) {
        Set<String> needs = new TreeSet<>(Names.references(expression));
        needs.addAll(Names.since(expression));
        return needs;
    }

    private static Set<String> needs(List<Compiler.PoolPart> parts) {
        Set<String> needs = new TreeSet<>();
        parts.forEach(part -> needs.addAll(needs(part.value())));
        return needs;
    }

    private void formula(String name, Expression expression) {
        scope.bind(name, compiled(name, name, expression));
        watch(name, expression);
    }

    private void watch(String name, Expression expression) {
        boolean missingByNature = !Names.since(expression).isEmpty()
                || !Names.previous(expression).isEmpty();
        if (!missingByNature && faults.isEmpty() && Partiality.mayBeMissing(expression)) {
            List<Integer> reads =
                    Names.references(expression).stream().map(scope::register).toList();
            int register = scope.register(name);
            watched.add(new Cells.Watched(name, register, reads, compiler.changes(register)));
        }
    }

    private void pool(String name, List<Compiler.PoolPart> parts) {
        try {
            Compiler.Pool pool = compiler.pool(name, parts);
            scope.bind(name, pool.value());
            labels.put(name, pool.labels());
        } catch (FormulaException refused) {
            report(name, refused);
        }
    }

    private PlanNode group(PlanBuilder.Correlation correlation) {
        Set<String> needs = new TreeSet<>();
        for (String name : correlation.names()) {
            switch (model.definitions().get(name)) {
                case PlanBuilder.Formula(Expression expression) -> needs.addAll(needs(expression));
                case PlanBuilder.Pool(List<Compiler.PoolPart> parts) -> needs.addAll(needs(parts));
                case null, default ->
                    fault(name, "only an estimate can be correlated", "Name quantities that are drawn once per run.");
            }
        }
        return new PlanNode(correlation.names(), needs, () -> correlate(correlation));
    }

    private void correlate(PlanBuilder.Correlation correlation) {
        List<String> names = correlation.names();
        for (String name : names) {
            switch (model.definitions().get(name)) {
                case PlanBuilder.Formula(Expression expression) -> formula(name, expression);
                case PlanBuilder.Pool(List<Compiler.PoolPart> parts) -> pool(name, parts);
                case null, default -> {}
            }
        }
        if (!faults.isEmpty()) {
            return;
        }
        List<Compiler.Pool> members = new ArrayList<>();
        for (String name : names) {
            int register = scope.register(name);
            if (compiler.changes(register)) {
                fault(
                        name,
                        "a quantity that changes over time cannot be correlated",
                        "Correlate the estimates behind it.");
            }
            members.add(new Compiler.Pool(register, labels.getOrDefault(name, Cells.NONE)));
        }
        List<Compiler.Pool> reordered;
        try {
            reordered = compiler.correlate(String.join("~", names), members, correlation.matrix());
        } catch (IllegalArgumentException refused) {
            fault(names.getFirst(), String.valueOf(refused.getMessage()), "");
            return;
        }
        for (int k = 0; k < names.size(); k++) {
            scope.bind(names.get(k), reordered.get(k).value());
            if (members.get(k).labels() != Cells.NONE) {
                labels.put(names.get(k), reordered.get(k).labels());
            }
        }
    }

    private void condition(String name, Expression when) {
        int condition = compiled(name, name, when);
        flush();
        stages.add(new Cells.Condition(happening(name), condition));
    }

    private void call(Process process) {
        checkNames(new TreeSet<>(process.reads()));
        for (String name : process.readsOnce()) {
            if (model.definitions().containsKey(name) && compiler.changes(scope.register(name))) {
                fault(name, "changes over time", "Use only quantities that are drawn once per run.");
            }
        }
        flush();
        stages.add(new Cells.Call(process));
    }

    private void flush() {
        tarazy.formula.Code code = compiler.takeStep();
        if (!code.isEmpty()) {
            stages.add(new Cells.Formulas(code));
        }
    }

    private Cells.Happening happening(String name) {
        Cells.Happening event = happenings.get(name);
        if (event == null) {
            throw new IllegalStateException("no event " + name);
        }
        return event;
    }

    private List<Cells.Stock> stocks() {
        List<Cells.Stock> stocks = new ArrayList<>();
        model.definitions().forEach((name, definition) -> {
            if (definition instanceof PlanBuilder.Stock(StockSpec spec)) {
                stocks.add(stock(spec));
            }
        });
        return stocks;
    }

    private Cells.Stock stock(StockSpec spec) {
        String name = spec.name();
        int initial = unchanging(name, name, spec.initial(), "the initial value of a stock");
        initials.put(name, initial);
        return new Cells.Stock(
                name,
                scope.register(name),
                initial,
                spec.per().days(),
                compiled(name, "rate", spec.rate()),
                compiled(name, "toward", spec.toward()),
                compiled(name, "half_life", spec.halfLife()),
                compiled(name, "noise size", spec.noise()),
                spec.min()
                        .map(min -> unchanging(name, name + "/min", min, "the lower bound of a stock"))
                        .orElse(Cells.NONE),
                spec.max()
                        .map(max -> unchanging(name, name + "/max", max, "the upper bound of a stock"))
                        .orElse(Cells.NONE));
    }

    private int compiled(String name, String part, Optional<Expression> expression) {
        return expression.map(e -> compiled(name, name + "/" + part, e)).orElse(Cells.NONE);
    }

    private List<Cells.Hazard> hazards() {
        List<Cells.Hazard> hazards = new ArrayList<>();
        model.definitions().forEach((name, definition) -> {
            if (definition instanceof PlanBuilder.Event(EventSpec event)
                    && event.trigger() instanceof EventSpec.Hazard(Expression rate, StepUnit per)) {
                String key = name + "/threshold";
                int threshold = compiled(name, key, unitExponential());
                hazards.add(new Cells.Hazard(
                        happening(name),
                        key,
                        compiled(name, name, rate),
                        per.days(),
                        compiler.reserve(true),
                        threshold));
            }
        });
        return hazards;
    }

    private static Expression unitExponential() {
        Span nowhere = new Span(0, 0);
        return new Expression.Draw("exponential", List.of(new Expression.Literal(1, false, nowhere)), nowhere);
    }

    private List<Cells.DatedFact> facts() {
        List<Cells.DatedFact> facts = new ArrayList<>();
        for (Fact fact : model.facts()) {
            PlanBuilder.Definition definition = model.definitions().get(fact.name());
            boolean event = definition instanceof PlanBuilder.Event;
            if (!event && !(definition instanceof PlanBuilder.Stock)) {
                fault(fact.name(), "only an event or a stock has a dated history", "");
                continue;
            }
            String key = fact.name() + "@" + fact.day();
            int value = unchanging(fact.name(), key, fact.value(), "a dated fact");
            int moment = firstOnOrAfter(fact);
            if (moment >= 0) {
                double day = model.timeline().days(fact.day());
                facts.add(new Cells.DatedFact(value, moment, day, scope.register(fact.name()), event));
            }
        }
        return facts;
    }

    private int firstOnOrAfter(Fact fact) {
        for (Moment moment : model.timeline().moments()) {
            if (!moment.time().toLocalDate().isBefore(fact.day())) {
                return moment.index();
            }
        }
        return -1;
    }

    private List<Cells.Observed> observed() {
        List<Cells.Observed> observed = new ArrayList<>();
        for (Observation observation : model.observations()) {
            String owner = observation.id();
            int value = compiled(owner, "question " + owner, observation.expression());
            observed.add(new Cells.Observed(
                    observation, value, model.timeline().on(observation.date()).index()));
        }
        return observed;
    }

    private int unchanging(String name, String key, Expression expression, String what) {
        int register = compiled(name, key, expression);
        if (register != Cells.NONE && compiler.changes(register)) {
            faults.add(new PlanException.Fault(
                    name,
                    new FormulaProblem(
                            expression.span(),
                            what + " changes over time",
                            "Use only quantities that are drawn once per run.")));
        }
        return register;
    }

    private int compiled(String name, String key, Expression expression) {
        try {
            return compiler.compile(key, expression);
        } catch (FormulaException refused) {
            report(name, refused);
            return compiler.reserve(false);
        }
    }

    private void checkNames(Set<String> names) {
        for (String name : names) {
            if (!model.definitions().containsKey(name)) {
                fault(name, "unknown name `" + name + "`", "");
            }
        }
    }

    private void reportCircle(List<String> circle) {
        String first = circle.getFirst();
        fault(
                first,
                "the formulas form a circle: " + String.join(" → ", circle) + " → " + first,
                "Let one of them read the step before, with previous(…), or make it a stock.");
    }

    private void fault(String name, String message, String advice) {
        faults.add(new PlanException.Fault(name, new FormulaProblem(new Span(0, 0), message, advice)));
    }

    private void report(String name, FormulaException refused) {
        refused.problems().forEach(problem -> faults.add(new PlanException.Fault(name, problem)));
    }

    private void failOnFaults() throws PlanException {
        if (!faults.isEmpty()) {
            throw new PlanException(faults);
        }
    }
}
