package tarazy.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarazy.formula.Compiler;
import tarazy.formula.Expression;

/** Collects a model and compiles it to a {@link Plan}. A name may be defined once. */
public final class PlanBuilder {
    private final Timeline timeline;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final List<Process> processes = new ArrayList<>();
    private final List<Correlation> correlations = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final Set<String> trajectories = new LinkedHashSet<>();
    private final List<Observation> observations = new ArrayList<>();
    private Optional<LocalDate> knownUntil = Optional.empty();

    PlanBuilder(Timeline timeline) {
        this.timeline = timeline;
    }

    /** What a name stands for. */
    sealed interface Definition {}

    record Formula(Expression expression) implements Definition {}

    record Pool(List<Compiler.PoolPart> parts) implements Definition {
        Pool {
            parts = List.copyOf(parts);
        }
    }

    record Stock(StockSpec spec) implements Definition {}

    record Event(EventSpec spec) implements Definition {}

    record Provided(Process process) implements Definition {}

    /**
     * Uncertain quantities that move together.
     *
     * @param matrix target correlation matrix of normal scores, in the order of the names
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array keeps boxes out of the loop
    record Correlation(List<String> names, double[][] matrix) {}

    public PlanBuilder formula(String name, Expression expression) {
        return define(name, new Formula(expression));
    }

    /** A mixture whose parts have names; which part each run drew is kept as a column of labels. */
    public PlanBuilder pool(String name, List<Compiler.PoolPart> parts) {
        return define(name, new Pool(parts));
    }

    public PlanBuilder stock(StockSpec stock) {
        return define(stock.name(), new Stock(stock));
    }

    public PlanBuilder event(EventSpec event) {
        return define(event.name(), new Event(event));
    }

    public PlanBuilder process(Process process) {
        processes.add(process);
        process.writes().forEach(name -> define(name, new Provided(process)));
        return this;
    }

    private PlanBuilder define(String name, Definition definition) {
        if (definitions.putIfAbsent(name, definition) != null) {
            throw new IllegalArgumentException("the name " + name + " is defined twice");
        }
        return this;
    }

    /**
     * Lets quantities that are drawn once per run move together, each keeping its own distribution exactly.
     *
     * @param matrix symmetric, positive definite, ones on the diagonal
     */
    public PlanBuilder correlate(List<String> names, double[][] matrix) {
        correlations.add(new Correlation(List.copyOf(names), matrix));
        return this;
    }

    public PlanBuilder fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    /** The last day of known history: up to it, observed events follow the facts alone. */
    public PlanBuilder knownUntil(LocalDate day) {
        knownUntil = Optional.of(day);
        return this;
    }

    /** Keeps a quantity's column as it stands at the end of the runs. */
    public PlanBuilder keep(String name) {
        kept.add(name);
        return this;
    }

    /** Keeps quantile bands of a quantity at every moment. */
    public PlanBuilder trajectory(String name) {
        trajectories.add(name);
        return this;
    }

    public PlanBuilder observe(Observation observation) {
        observations.add(observation);
        return this;
    }

    public Plan build() throws PlanException {
        return new PlanCompiler(this).compile();
    }

    Timeline timeline() {
        return timeline;
    }

    Map<String, Definition> definitions() {
        return definitions;
    }

    List<Process> processes() {
        return processes;
    }

    List<Correlation> correlations() {
        return correlations;
    }

    List<Fact> facts() {
        return facts;
    }

    Optional<LocalDate> knownUntil() {
        return knownUntil;
    }

    Set<String> kept() {
        return kept;
    }

    Set<String> trajectories() {
        return trajectories;
    }

    List<Observation> observations() {
        return observations;
    }
}
