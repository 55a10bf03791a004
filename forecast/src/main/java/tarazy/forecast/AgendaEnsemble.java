package tarazy.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleConsumer;
import tarazy.bargain.Agenda;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.forecast.SettlementSpread.Driver;
import tarazy.forecast.SettlementSpread.Spread;
import tarazy.forecast.TableAgenda.Cell;
import tarazy.forecast.TableAgenda.Column;
import tarazy.insight.Density;
import tarazy.insight.FirstOrder;
import tarazy.insight.Quantiles;
import tarazy.insight.SortedColumn;
import tarazy.simulation.Ensemble;
import tarazy.simulation.LocalRunner;
import tarazy.simulation.Plan;
import tarazy.simulation.PlanBuilder;
import tarazy.simulation.PlanException;
import tarazy.simulation.Samples;
import tarazy.simulation.Timeline;

/** Bargaining over an agenda many times, with uncertain cells drawn anew in each run. */
public final class AgendaEnsemble {
    private static final int BINS = 50;

    private final Agenda agenda;
    private final List<Cell> uncertain;

    /** @param uncertain what is drawn; everything else stays as in the agenda */
    public AgendaEnsemble(Agenda agenda, List<Cell> uncertain) {
        this.agenda = agenda;
        this.uncertain = List.copyOf(uncertain);
    }

    /**
     * How to run.
     *
     * @param runs at least 1
     * @param threads at least 1; never changes a result
     * @param progress told the share of the work done, 0 to 1
     */
    public record Options(int runs, long seed, int threads, DoubleConsumer progress) {}

    /**
     * Where the issues settle.
     *
     * @param fullSalience no salience is drawn above it
     * @throws ForecastException if a cell cannot be drawn
     */
    public AgendaOutlook run(BargainingModel model, double fullSalience, Options options) throws ForecastException {
        LocalRunner runner = new LocalRunner(options.threads());
        Samples samples =
                Ensemble.run(plan(model, fullSalience), options.runs(), options.seed(), runner, options.progress());
        List<SortedColumn> columns = new ArrayList<>();
        runner.<SortedColumn>run(
                uncertain.size(),
                i -> SortedColumn.of(samples.column(name(uncertain.get(i)))),
                (i, column) -> columns.add(column));
        List<SettlementSpread> spreads = new ArrayList<>();
        runner.<SettlementSpread>run(
                agenda.issues().size(), k -> spread(samples, columns, k), (k, spread) -> spreads.add(spread));
        return new AgendaOutlook(options.runs(), options.seed(), spreads, notes(samples, fullSalience, spreads));
    }

    private Plan plan(BargainingModel model, double fullSalience) throws ForecastException {
        PlanBuilder plan = Plan.over(Timeline.instant(LocalDate.EPOCH.atStartOfDay()));
        List<AgendaProcess.Slot> slots = new ArrayList<>();
        for (Cell cell : uncertain) {
            plan.formula(name(cell), cell.formula().expression()).keep(name(cell));
            slots.add(new AgendaProcess.Slot(
                    name(cell), cell.column(), agenda.actors().indexOf(cell.actor()), issue(cell.issue())));
        }
        AgendaProcess process = new AgendaProcess(agenda, model, fullSalience, slots);
        plan.process(process);
        process.writes().forEach(plan::keep);
        try {
            return plan.build();
        } catch (PlanException refused) {
            throw new ForecastException(
                    ForecastException.Blame.FILE,
                    refused.faults().stream().map(this::problem).toList());
        }
    }

    private Problem problem(PlanException.Fault fault) {
        Cell cell = uncertain.stream()
                .filter(each -> name(each).equals(fault.owner()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(fault.toString()));
        return new Problem(
                Severity.ERROR,
                cell.formula().place(fault.problem().span()),
                fault.problem().message(),
                fault.problem().advice());
    }

    private int issue(String name) {
        List<String> names = agenda.issues().stream().map(Issue::name).toList();
        return names.indexOf(name);
    }

    /** Keys the cell's draws: a row more or less changes no draw of the others. */
    private static String name(Cell cell) {
        String of = part(cell.actor()) + "/" + cell.column().word();
        return cell.column() == Column.CAPABILITY ? of : part(cell.issue()) + "/" + of;
    }

    private static String part(String name) {
        return name.replace("\\", "\\\\").replace("/", "\\/");
    }

    private SettlementSpread spread(Samples samples, List<SortedColumn> columns, int k) {
        Issue issue = agenda.issues().get(k);
        double[] expected = samples.column(AgendaProcess.expected(k));
        FirstOrder explained = FirstOrder.of(expected);
        List<Driver> drivers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = uncertain.get(i);
            explained.aboveNoise(columns.get(i)).ifPresent(share -> drivers.add(new Driver(cell, share)));
        }
        drivers.sort(Comparator.comparingDouble(Driver::share).reversed());
        return new SettlementSpread(
                issue.name(),
                spread(samples.column(AgendaProcess.outcome(k)), issue),
                spread(expected, issue),
                spread(samples.column(AgendaProcess.mean(k)), issue),
                spread(samples.column(AgendaProcess.median(k)), issue),
                drivers);
    }

    private List<String> notes(Samples samples, double fullSalience, List<SettlementSpread> spreads) {
        List<String> notes = new ArrayList<>();
        for (Cell cell : uncertain) {
            Scale scale = agenda.issues().get(issue(cell.issue())).scale();
            double low = cell.column() == Column.POSITION ? scale.low() : 0;
            double high = switch (cell.column()) {
                case POSITION -> scale.high();
                case SALIENCE -> fullSalience;
                case CAPABILITY -> Double.POSITIVE_INFINITY;
            };
            long beyond = Arrays.stream(samples.column(name(cell)))
                    .filter(value -> value < low || value > high)
                    .count();
            if (beyond > 0) {
                notes.add("%s was beyond its range in %,d of %,d runs and counted as the nearest end of it."
                        .formatted(cell.title(agenda.issues().size() > 1), beyond, samples.runs()));
            }
        }
        for (SettlementSpread spread : spreads) {
            if (spread.expected().missing() > 0) {
                notes.add("%s did not settle in %,d of %,d runs."
                        .formatted(spread.issue(), spread.expected().missing(), samples.runs()));
            }
        }
        return notes;
    }

    private static Spread spread(double[] column, Issue issue) {
        double[] q = Quantiles.of(column, 0.05, 0.25, 0.5, 0.75, 0.95);
        int missing =
                (int) Arrays.stream(column).filter(value -> Double.isNaN(value)).count();
        double mean = Arrays.stream(column)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
        Density density =
                Density.over(column, issue.scale().low(), issue.scale().high(), BINS);
        return new Spread(mean, q[0], q[1], q[2], q[3], q[4], density, missing);
    }
}
