package tarazy.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tarazy.casefile.Case;
import tarazy.casefile.Decision;
import tarazy.casefile.Deployment;
import tarazy.casefile.Event;
import tarazy.casefile.FormulaText;
import tarazy.casefile.Issue;
import tarazy.casefile.Lever;
import tarazy.casefile.LeverUse;
import tarazy.casefile.Network;
import tarazy.casefile.Per;
import tarazy.casefile.Place;
import tarazy.casefile.Problem;
import tarazy.casefile.ProcessEntry;
import tarazy.casefile.Quantity;
import tarazy.casefile.Question;
import tarazy.casefile.Severity;
import tarazy.casefile.Stock;
import tarazy.casefile.TimelineSpec;
import tarazy.casefile.Uprising;
import tarazy.evidence.Claim;
import tarazy.evidence.ClaimValue;
import tarazy.formula.Expression;
import tarazy.formula.FormulaProblem;
import tarazy.formula.Names;
import tarazy.formula.Randomness;
import tarazy.formula.Span;
import tarazy.simulation.EventSpec;
import tarazy.simulation.Fact;
import tarazy.simulation.Observation;
import tarazy.simulation.Plan;
import tarazy.simulation.PlanBuilder;
import tarazy.simulation.PlanException;
import tarazy.simulation.Process;
import tarazy.simulation.StepUnit;
import tarazy.simulation.StockSpec;
import tarazy.simulation.Timeline;

/** A case as of a date, with changes, as a plan that can be run; knows what stands behind each of its quantities. */
final class CaseModel {
    private static final Span NOWHERE = new Span(0, 0);

    private final Case theCase;
    private final Changes changes;
    private final Knowledge knowledge;
    private final Map<String, Belief> beliefs;
    private final Map<String, String> histories = new LinkedHashMap<>();
    private final Map<String, Set<String>> reads = new LinkedHashMap<>();
    private final Set<String> uncertain = new TreeSet<>();
    private final Plan plan;

    CaseModel(Case theCase, Knowledge knowledge, Changes changes) throws ForecastException {
        this(theCase, knowledge, changes, InfluenceOutlooks.observations(theCase, knowledge.asOf()));
    }

    /** @param watched what is to be taken down from the runs, besides answers */
    CaseModel(Case theCase, Knowledge knowledge, Changes changes, List<Observation> watched) throws ForecastException {
        this.theCase = theCase;
        this.changes = changes;
        this.knowledge = knowledge;
        List<Problem> problems = new ArrayList<>();
        Beliefs former = new Beliefs(knowledge, problems);
        beliefs = former.about(theCase);
        beliefs.keySet().removeIf(name -> changes.of(name).isPresent());
        Timeline timeline = timeline(problems);
        PlanBuilder model = Plan.over(timeline);
        addQuantities(model);
        addLevers(model);
        addStocks(model, former);
        addEvents(model, former);
        addProcesses(model, former, timeline);
        addCorrelations(model);
        addOutputs(model);
        watched.forEach(model::observe);
        failOn(problems);
        plan = build(model);
    }

    private Timeline timeline(List<Problem> problems) {
        TimelineSpec spec = theCase.timeline();
        try {
            // History ends at the as-of date and not at some moment before it.
            return spec.timeline(List.of(knowledge.asOf()));
        } catch (IllegalArgumentException refused) {
            problems.add(new Problem(Severity.ERROR, spec.place(), String.valueOf(refused.getMessage()), ""));
            return Timeline.instant(spec.start());
        }
    }

    private static StepUnit unit(Per per) {
        return StepUnit.valueOf(per.name());
    }

    private void addQuantities(PlanBuilder model) {
        for (Quantity quantity : theCase.quantities().values()) {
            String name = quantity.name();
            Optional<Expression> formula =
                    changes.of(name).or(() -> quantity.formula().map(FormulaText::expression));
            if (formula.isPresent()) {
                addFormula(model, name, formula.get());
            } else {
                Optional.ofNullable(beliefs.get(name)).ifPresent(belief -> addBelief(model, name, belief));
            }
        }
    }

    private void addFormula(PlanBuilder model, String name, Expression formula) {
        model.formula(name, formula);
        reads(name, formula);
        if (Randomness.drawsOnce(formula)) {
            uncertain.add(name);
        }
    }

    private void addBelief(PlanBuilder model, String name, Belief belief) {
        uncertain.add(name);
        switch (belief) {
            case Belief.Prior(String text, Expression expression) -> {
                model.formula(name, expression);
                reads(name, expression);
            }
            case Belief.Pooled pooled -> {
                model.pool(name, pooled.parts());
                pooled.parts().forEach(part -> reads(name, part.value()));
            }
        }
    }

    private void addLevers(PlanBuilder model) {
        for (Lever lever : theCase.levers().values()) {
            String name = lever.name();
            addFormula(model, name, changes.of(name).orElse(lever.strength().expression()));
        }
    }

    private void addStocks(PlanBuilder model, Beliefs former) {
        for (Stock stock : theCase.stocks().values()) {
            String name = stock.name();
            Expression initial = changes.of(name).orElse(stock.initial().expression());
            boolean moves = !changes.holds(name);
            StockSpec spec = new StockSpec(
                    name,
                    initial,
                    unit(stock.per()),
                    expression(stock.rate()).filter(_ -> moves),
                    expression(stock.toward()).filter(_ -> moves),
                    expression(stock.halfLife()).filter(_ -> moves),
                    expression(stock.noise()).filter(_ -> moves),
                    expression(stock.min()),
                    expression(stock.max()));
            model.stock(spec);
            reads(name, initial);
            for (Optional<Expression> part :
                    List.of(spec.rate(), spec.toward(), spec.halfLife(), spec.noise(), spec.min(), spec.max())) {
                part.ifPresent(expression -> reads(name, expression));
            }
            if (changes.of(name).isEmpty() && moves) {
                addStockHistory(model, former, name);
            }
        }
    }

    private static Optional<Expression> expression(Optional<FormulaText> formula) {
        return formula.map(FormulaText::expression);
    }

    private void addStockHistory(PlanBuilder model, Beliefs former, String name) {
        histories(model, former, name)
                .forEach((day, history) -> model.fact(new Fact(name, day, new Expression.Reference(history, NOWHERE))));
    }

    /**
     * What was said about the time up to the start is one estimate of the state there; what came later is set on its day.
     *
     * @return names of the estimates, by day, the first first
     */
    private Map<LocalDate, String> histories(PlanBuilder model, Beliefs former, String name) {
        Map<LocalDate, String> names = new TreeMap<>();
        LocalDate start = theCase.timeline().start().toLocalDate();
        Map<LocalDate, List<Claim>> byDay = new LinkedHashMap<>();
        knowledge.datedAbout(name).forEach((date, claims) -> {
            LocalDate day = date.isBefore(start) ? start : date;
            byDay.computeIfAbsent(day, d -> new ArrayList<>()).addAll(claims);
        });
        byDay.forEach((day, claims) -> former.pooled(claims).ifPresent(pooled -> {
            String history = history(name, day);
            beliefs.put(history, pooled);
            histories.put(history, name);
            addBelief(model, history, pooled);
            reads.computeIfAbsent(name, n -> new TreeSet<>()).add(history);
            names.put(day, history);
        }));
        return names;
    }

    private static String history(String name, LocalDate day) {
        return name + "@" + day;
    }

    private void addEvents(PlanBuilder model, Beliefs former) {
        for (Event event : theCase.events().values()) {
            String name = event.name();
            EventSpec.Trigger trigger = trigger(event);
            boolean observed = event.observed() && changes.of(name).isEmpty();
            model.event(new EventSpec(name, trigger, event.once(), observed));
            switch (trigger) {
                case EventSpec.Condition(Expression when) -> reads(name, when);
                case EventSpec.Hazard(Expression rate, StepUnit per) -> reads(name, rate);
            }
            if (changes.of(name).isEmpty()) {
                addEventHistory(model, former, name);
            }
        }
    }

    private EventSpec.Trigger trigger(Event event) {
        Optional<Expression> condition =
                changes.of(event.name()).or(() -> event.when().map(FormulaText::expression));
        if (condition.isPresent()) {
            return new EventSpec.Condition(condition.get());
        }
        Expression hazard = event.hazard()
                .orElseThrow(() -> new IllegalStateException(event.name() + " has neither condition nor hazard"))
                .expression();
        return new EventSpec.Hazard(hazard, unit(event.per()));
    }

    /** Where all who speak of an event say that it happened, it did; where they contradict each other, it may have. */
    private void addEventHistory(PlanBuilder model, Beliefs former, String name) {
        Map<LocalDate, List<Claim>> byDate = knowledge.datedAbout(name);
        List<Claim> all = byDate.values().stream().flatMap(List::stream).toList();
        Optional<LocalDate> day = byDate.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(CaseModel::affirms))
                .map(Map.Entry::getKey)
                .findFirst();
        if (day.isEmpty()) {
            return;
        }
        boolean undisputed = all.stream()
                .filter(claim -> !(claim.parsedValue() instanceof ClaimValue.Statement))
                .allMatch(claim -> claim.parsedValue() instanceof ClaimValue.YesNo(boolean yes) && yes);
        if (undisputed) {
            model.fact(new Fact(name, day.get(), new Expression.Literal(1, false, NOWHERE)));
            return;
        }
        former.pooled(all).ifPresent(pooled -> {
            String history = history(name, day.get());
            beliefs.put(history, pooled);
            histories.put(history, name);
            addBelief(model, history, pooled);
            reads.computeIfAbsent(name, n -> new TreeSet<>()).add(history);
            model.fact(new Fact(name, day.get(), new Expression.Reference(history, NOWHERE)));
        });
    }

    private static boolean affirms(Claim claim) {
        return switch (claim.parsedValue()) {
            case ClaimValue.YesNo(boolean yes) -> yes;
            case ClaimValue.Likelihood likelihood -> true;
            default -> false;
        };
    }

    private void addProcesses(PlanBuilder model, Beliefs former, Timeline timeline) {
        for (ProcessEntry entry : theCase.processes()) {
            Set<String> inputs = new TreeSet<>(entry.reads());
            for (ProcessEntry.Input input : entry.inputs()) {
                addFormula(
                        model,
                        input.name(),
                        changes.of(input.name()).orElse(input.formula().expression()));
            }
            entry.outputs().forEach(output -> reads.put(output.name(), new TreeSet<>(inputs)));
            model.process(process(entry, model, former, timeline));
        }
    }

    private Process process(ProcessEntry entry, PlanBuilder model, Beliefs former, Timeline timeline) {
        return switch (entry) {
            case Issue issue -> new SettlementProcess(issue);
            case Decision decision -> new DecisionProcess(decision);
            case Uprising uprising ->
                new UprisingProcess(uprising, claimed(uprising, model, former, timeline), knowledge.asOf());
            case Deployment deployment ->
                deployment(deployment, claimed(deployment, model, former, timeline), model, timeline);
            case LeverUse use -> new LeverProcess(use);
            case Network network -> new DenialProcess(network);
        };
    }

    /** What claims say of the claimable outputs of an entry, by day. */
    private List<Claimed> claimed(ProcessEntry entry, PlanBuilder model, Beliefs former, Timeline timeline) {
        List<Claimed> claimed = new ArrayList<>();
        List<String> claimable = changes.holds(entry.name()) ? List.of() : entry.claimable();
        for (int k = 0; k < claimable.size(); k++) {
            int place = k;
            histories(model, former, claimable.get(k)).forEach((day, history) -> {
                claimed.add(Claimed.of(place, history, day, timeline));
                // what is known of one output tells on the others
                entry.outputs()
                        .forEach(output -> reads.computeIfAbsent(output.name(), n -> new TreeSet<>())
                                .add(history));
            });
        }
        claimed.sort(Comparator.comparingDouble(Claimed::day));
        return claimed;
    }

    private Process deployment(Deployment deployment, List<Claimed> claimed, PlanBuilder model, Timeline timeline) {
        Map<String, String> since = new LinkedHashMap<>();
        for (Deployment.Command command : deployment.commands()) {
            String when = deployment.when(command.name());
            Expression condition = changes.of(when).orElse(command.when().expression());
            if (condition instanceof Expression.Reference(String event, Span _)
                    && theCase.events().containsKey(event)) {
                String days = when + "@since";
                model.formula(days, new Expression.Since(event, NOWHERE));
                since.put(command.name(), days);
            }
        }
        return new DeploymentProcess(deployment, claimed, since, timeline);
    }

    private void addCorrelations(PlanBuilder model) {
        new CorrelationGroups(theCase.correlations(), beliefs.keySet())
                .groups()
                .forEach(group -> model.correlate(group.names(), group.matrix()));
    }

    private void addOutputs(PlanBuilder model) {
        uncertain.forEach(model::keep);
        for (ProcessEntry entry : theCase.processes()) {
            entry.kept().forEach(model::keep);
            entry.followed().forEach(model::trajectory);
        }
        theCase.trajectories().forEach(model::trajectory);
        for (Question question : theCase.questions()) {
            Observation.Timing timing =
                    Observation.Timing.valueOf(question.timing().name());
            model.observe(new Observation(question.id(), question.formula().expression(), timing, question.date()));
        }
        model.knownUntil(knowledge.asOf());
    }

    private static void failOn(List<Problem> problems) throws ForecastException {
        if (!problems.isEmpty()) {
            throw new ForecastException(ForecastException.Blame.CASE, problems);
        }
    }

    private Plan build(PlanBuilder model) throws ForecastException {
        try {
            return model.build();
        } catch (PlanException refused) {
            throw new ForecastException(
                    changes.formulas().isEmpty() ? ForecastException.Blame.CASE : ForecastException.Blame.CALL,
                    refused.faults().stream().map(this::problem).toList());
        }
    }

    private Problem problem(PlanException.Fault fault) {
        FormulaProblem problem = fault.problem();
        return new Problem(
                Severity.ERROR, place(fault.owner()), fault.owner() + ": " + problem.message(), problem.advice());
    }

    private Place place(String owner) {
        Quantity quantity = theCase.quantities().get(owner);
        Stock stock = theCase.stocks().get(owner);
        Event event = theCase.events().get(owner);
        if (quantity != null) {
            return quantity.place();
        }
        if (stock != null) {
            return stock.place();
        }
        if (event != null) {
            return event.place();
        }
        return theCase.lever(owner)
                .map(Lever::place)
                .or(() -> theCase.input(owner).map(input -> input.formula().place()))
                .or(() -> theCase.questions().stream()
                        .filter(question -> question.id().equals(owner))
                        .map(Question::place)
                        .findFirst())
                .orElse(Place.of("case.yaml"));
    }

    private void reads(String name, Expression expression) {
        Set<String> all = reads.computeIfAbsent(name, n -> new TreeSet<>());
        Names.uses(expression).forEach(use -> all.add(use.name()));
    }

    Plan plan() {
        return plan;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** By name of the quantity; a stock's or event's recorded history stands under {@code name@date}. */
    Map<String, Belief> beliefs() {
        return beliefs;
    }

    /** Names of all columns that are drawn once per run. */
    Set<String> uncertain() {
        return uncertain;
    }

    /** Everything a formula depends on, directly or through other quantities, at this step or an earlier one. */
    Set<String> ancestors(Expression formula) {
        Set<String> found = new TreeSet<>();
        List<String> open = new ArrayList<>();
        Names.uses(formula).forEach(use -> open.add(use.name()));
        while (!open.isEmpty()) {
            String name = open.removeLast();
            if (found.add(name)) {
                open.addAll(reads.getOrDefault(name, Set.of()));
            }
        }
        return found;
    }

    /**
     * Whether a quantity depends on any of some others at this step or an earlier one, by a way that passes none of those
     * to be avoided. It does depend on itself.
     */
    boolean dependsOn(String name, Set<String> others, Set<String> avoided) {
        Set<String> seen = new TreeSet<>(avoided);
        List<String> open = new ArrayList<>(List.of(name));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (others.contains(next)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(reads.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    String label(String name) {
        String stock = histories.get(name);
        return stock == null ? theCase.label(name) : theCase.label(stock) + ", as recorded";
    }

    String unit(String name) {
        return theCase.unit(histories.getOrDefault(name, name));
    }
}
