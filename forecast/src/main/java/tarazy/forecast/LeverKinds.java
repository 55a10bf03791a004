package tarazy.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import tarazy.casefile.Case;
import tarazy.casefile.Lever;
import tarazy.casefile.LeverUse;
import tarazy.casefile.ProcessEntry;
import tarazy.forecast.InfluenceOutlook.KindOutlook;
import tarazy.forecast.InfluenceOutlook.Status;
import tarazy.forecast.ReceiverVariables.Variable;
import tarazy.formula.Expression;
import tarazy.formula.Span;
import tarazy.influence.Mode;
import tarazy.influence.Response;
import tarazy.influence.Target;
import tarazy.influence.classification.Classifier;
import tarazy.influence.classification.Effect;
import tarazy.influence.classification.Finding;
import tarazy.influence.classification.LeverKind;
import tarazy.insight.Quantiles;
import tarazy.simulation.Ensemble;
import tarazy.simulation.LocalRunner;
import tarazy.simulation.Moment;
import tarazy.simulation.Observation;
import tarazy.simulation.Runner;
import tarazy.simulation.Samples;

/**
 * Finds out which kind each lever of a case is by intervening: the case is played out on the same draws in a world without the
 * lever, in one with it in which it is never used, and in one in which it is used from the as-of date on. What then changes of
 * the receiver is evidence.
 */
final class LeverKinds {
    /** Runs of each world. */
    static final int RUNS = 1_000;

    /** Where between the as-of date and the end of the timeline worlds are compared. */
    private static final List<Double> LOOKS = List.of(0.0, 0.125, 0.25, 0.5, 0.75, 1.0);

    private static final String ON = " on ";
    private static final Span NOWHERE = new Span(0, 0);
    /** A strength of 0, or no use. */
    private static final Expression NOTHING = new Expression.Literal(0, false, NOWHERE);

    private final Case theCase;
    private final Knowledge knowledge;
    private final Changes changes;
    private final long seed;
    private final ReceiverVariables variables;

    LeverKinds(Case theCase, Knowledge knowledge, Changes changes, long seed) {
        this.theCase = theCase;
        this.knowledge = knowledge;
        this.changes = changes;
        this.seed = seed;
        variables = new ReceiverVariables(theCase);
    }

    /** A world to be played out. */
    private record World(String key, CaseModel model) {}

    /** A lever to be looked into, and the variables that it may reach. */
    private record Subject(Lever lever, List<Variable> reached) {}

    /**
     * The kind of each lever, by its id.
     *
     * @param model the case as it stands
     * @param progress told the share of the work done
     */
    Map<String, KindOutlook> find(CaseModel model, Runner runner, DoubleConsumer progress) throws ForecastException {
        List<LocalDate> days = days(model);
        Map<String, KindOutlook> kinds = new LinkedHashMap<>();
        List<Subject> subjects = new ArrayList<>();
        for (Lever lever : theCase.levers().values()) {
            List<Variable> all = variables.of(lever.receiver());
            List<Variable> reached = all.stream()
                    .filter(variable -> model.dependsOn(variable.name(), names(lever), Set.of()))
                    .toList();
            if (reached.isEmpty()) {
                Status status = all.isEmpty() ? Status.NOT_MEASURED : Status.NOT_READ;
                kinds.put(lever.id(), nothing(lever, status));
            } else {
                subjects.add(new Subject(lever, reached));
            }
        }
        Map<String, Samples> samples = play(subjects, days, runner, progress);
        for (Subject subject : subjects) {
            kinds.put(subject.lever().id(), kind(subject, days, model, samples));
        }
        return kinds;
    }

    /** All names under which formulas read a lever and its use. */
    private static Set<String> names(Lever lever) {
        Set<String> names = new TreeSet<>();
        names.add(lever.name());
        lever.use()
                .ifPresent(use ->
                        use.outputs().stream().map(ProcessEntry.Output::name).forEach(names::add));
        return names;
    }

    private static List<LocalDate> days(CaseModel model) {
        List<Moment> moments = model.plan().timeline().moments();
        int first = model.plan().timeline().on(model.knowledge().asOf()).index();
        int span = moments.size() - 1 - first;
        return LOOKS.stream()
                .map(look -> moments.get(first + (int) Math.round(look * span))
                        .time()
                        .toLocalDate())
                .distinct()
                .toList();
    }

    private Map<String, Samples> play(
            List<Subject> subjects, List<LocalDate> days, Runner runner, DoubleConsumer progress)
            throws ForecastException {
        List<World> worlds = new ArrayList<>();
        Set<String> asItStands = new TreeSet<>();
        for (Subject subject : subjects) {
            Lever lever = subject.lever();
            List<String> names = subject.reached().stream().map(Variable::name).toList();
            Optional<LeverUse> use = lever.use();
            Map<String, Expression> without = new LinkedHashMap<>();
            without.put(lever.name(), NOTHING);
            use.ifPresent(u -> without.put(u.trigger(), NOTHING));
            worlds.add(world(lever.id() + "/without", without, names, days));
            if (use.isPresent()) {
                String trigger = use.get().trigger();
                worlds.add(world(lever.id() + "/unused", Map.of(trigger, NOTHING), names, days));
                worlds.add(world(lever.id() + "/used", Map.of(trigger, fromNowOn()), names, days));
            } else {
                asItStands.addAll(names);
            }
        }
        if (!asItStands.isEmpty()) {
            worlds.add(world("", Map.of(), List.copyOf(asItStands), days));
        }
        Map<String, Samples> samples = new LinkedHashMap<>();
        runner.<Samples>run(
                worlds.size(),
                i -> Ensemble.run(worlds.get(i).model().plan(), RUNS, seed, new LocalRunner(1)),
                (i, result) -> {
                    samples.put(worlds.get(i).key(), result);
                    progress.accept((i + 1.0) / worlds.size());
                });
        return samples;
    }

    /** Yes from the as-of date on. */
    private Expression fromNowOn() {
        double day = Math.max(
                0, theCase.timeline().timeline(List.of(knowledge.asOf())).days(knowledge.asOf()));
        return new Expression.Binary(
                Expression.BinaryOperator.GREATER_OR_EQUAL,
                new Expression.Time(NOWHERE),
                new Expression.Literal(day, false, NOWHERE),
                NOWHERE);
    }

    private World world(String key, Map<String, Expression> set, List<String> names, List<LocalDate> days)
            throws ForecastException {
        List<Observation> watched = new ArrayList<>();
        for (String name : names) {
            for (LocalDate day : days) {
                watched.add(new Observation(
                        key(name, day), new Expression.Reference(name, NOWHERE), Observation.Timing.AT, day));
            }
        }
        return new World(key, new CaseModel(theCase, knowledge, changes.and(set), watched));
    }

    private static String key(String name, LocalDate day) {
        return name + "@" + day;
    }

    private KindOutlook kind(Subject subject, List<LocalDate> days, CaseModel model, Map<String, Samples> samples) {
        Lever lever = subject.lever();
        boolean acts = lever.use().isPresent();
        Samples without =
                Optional.ofNullable(samples.get(lever.id() + "/without")).orElseThrow();
        Samples unused = Optional.ofNullable(samples.get(acts ? lever.id() + "/unused" : ""))
                .orElseThrow();
        Samples used =
                acts ? Optional.ofNullable(samples.get(lever.id() + "/used")).orElseThrow() : unused;
        Set<String> situation = variables.of(lever.receiver()).stream()
                .filter(variable -> variable.target() == Target.SITUATION)
                .map(Variable::name)
                .collect(Collectors.toSet());
        List<Effect> effects = new ArrayList<>();
        for (Variable variable : subject.reached()) {
            Set<String> others = new TreeSet<>(situation);
            others.remove(variable.name());
            boolean direct = model.dependsOn(variable.name(), names(lever), others);
            double scale = variable.scale() > 0 ? variable.scale() : scale(variable, days, without, unused);
            for (LocalDate day : days) {
                String key = key(variable.name(), day);
                effect(variable, day, scale, direct, without.observed(key), unused.observed(key), used.observed(key))
                        .ifPresent(effects::add);
            }
        }
        LeverKind kind = Classifier.USUAL.classify(declared(lever), effects);
        return new KindOutlook(
                Status.COMPARED,
                kind.on(),
                kind.mode(),
                strongest(kind.evidence()),
                strongest(kind.indirect()),
                disagreements(lever, kind),
                noAct(lever));
    }

    /** The middle 90 % of all that the variable comes to, or its size where that is a point. */
    private static double scale(Variable variable, List<LocalDate> days, Samples... worlds) {
        double[] all = days.stream()
                .flatMap(day -> Arrays.stream(worlds).map(world -> world.observed(key(variable.name(), day))))
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .toArray();
        double[] q = Quantiles.of(all, 0.05, 0.5, 0.95);
        double width = q[2] - q[0];
        double size = Math.abs(q[1]);
        return width > 0 ? width : size > 0 ? size : 1;
    }

    /** Over the runs in which it has a value in all worlds; empty if these are too few. */
    private static Optional<Effect> effect(
            Variable variable, LocalDate day, double scale, boolean direct, double[]... worlds) {
        int[] known = new int[worlds[0].length];
        int n = 0;
        for (int run = 0; run < known.length; run++) {
            boolean there = true;
            for (double[] world : worlds) {
                there &= Double.isFinite(world[run]);
            }
            if (there) {
                known[n++] = run;
            }
        }
        int[] runs = Arrays.copyOf(known, n);
        return n < 2
                ? Optional.empty()
                : Optional.of(Effect.measured(
                        variable.name() + ON + day,
                        variable.target(),
                        scale,
                        in(runs, worlds[0]),
                        in(runs, worlds[1]),
                        in(runs, worlds[2]),
                        direct));
    }

    private static double[] in(int[] runs, double[] column) {
        return Arrays.stream(runs).mapToDouble(run -> column[run]).toArray();
    }

    private static tarazy.influence.Lever declared(Lever lever) {
        return new tarazy.influence.Lever(
                lever.id(),
                lever.label(),
                lever.sender(),
                lever.receiver(),
                lever.channel(),
                lever.on(),
                lever.mode(),
                lever.power(),
                lever.origin(),
                1,
                Response.IMMEDIATE,
                List.of());
    }

    /** Of each variable and mode the day on which it changed most, in words. */
    private List<String> strongest(List<Finding> findings) {
        Map<String, Finding> strongest = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String variable = finding.variable().substring(0, finding.variable().lastIndexOf(ON));
            strongest.merge(
                    variable + finding.mode(),
                    finding,
                    (one, other) -> Math.abs(other.change()) > Math.abs(one.change()) ? other : one);
        }
        return strongest.values().stream().map(this::text).toList();
    }

    /** As in {@code pipeline.flow (situation) −0.31 ± 0.01 when used, on 2022-03-01}; a file that stands alone knows no days. */
    private String text(Finding finding) {
        int day = finding.variable().lastIndexOf(ON);
        return String.format(
                Locale.ROOT,
                "%s (%s) %s%.2f ± %.2f %s%s",
                finding.variable().substring(0, day),
                finding.target().word(),
                finding.change() < 0 ? "−" : "+",
                Math.abs(finding.change()),
                finding.error(),
                finding.mode() == Mode.DELIBERATE ? "when used" : "by being there",
                theCase.title().isEmpty() ? "" : "," + finding.variable().substring(day));
    }

    private static List<String> disagreements(Lever lever, LeverKind kind) {
        if (kind.on().isEmpty()) {
            return List.of(lever.id() + " is declared to act on " + words(lever.on())
                    + ", but nothing changes that the case tells of " + lever.receiver());
        }
        List<String> disagreements = new ArrayList<>(kind.disagreements());
        if (noAct(lever)) {
            // what is declared passive as well, and is, is only never used
            Set<Mode> rest = EnumSet.copyOf(lever.mode());
            rest.remove(Mode.DELIBERATE);
            if (!rest.isEmpty() && rest.equals(kind.mode())) {
                disagreements.removeIf(text -> text.contains("shows itself"));
            }
        }
        return disagreements;
    }

    private static String words(Set<Target> targets) {
        return targets.stream().map(Target::word).collect(Collectors.joining(" and "));
    }

    private static boolean noAct(Lever lever) {
        return lever.use().isEmpty() && lever.mode().contains(Mode.DELIBERATE);
    }

    private static KindOutlook nothing(Lever lever, Status status) {
        return new KindOutlook(
                status, Collections.emptySet(), Collections.emptySet(), List.of(), List.of(), List.of(), noAct(lever));
    }
}
