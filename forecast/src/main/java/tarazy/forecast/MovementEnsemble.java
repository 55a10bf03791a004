package tarazy.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import tarazy.casefile.FormulaText;
import tarazy.casefile.MoveFile;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.casefile.TransportSite;
import tarazy.forecast.MovementOutlook.Band;
import tarazy.formula.Randomness;
import tarazy.insight.Quantiles;
import tarazy.simulation.Ensemble;
import tarazy.simulation.LocalRunner;
import tarazy.simulation.Plan;
import tarazy.simulation.PlanBuilder;
import tarazy.simulation.PlanException;
import tarazy.simulation.Samples;
import tarazy.simulation.Timeline;

/** Runs of a file about movement, with its uncertain numbers drawn anew in each. */
public final class MovementEnsemble {
    /** Runs computed together; part of the result's last bits, as sums are made block by block. */
    private static final int BLOCK = 256;

    private static final double LEAST_RELIEF = 1e-6;

    private final MoveFile file;
    private final TransportModel model;
    private final boolean drawn;
    private final int runs;
    private final long seed;

    private MovementEnsemble(MoveFile file, long seed) {
        this.file = file;
        this.seed = seed;
        drawn = file.formulas().values().stream().anyMatch(f -> Randomness.drawsOnce(f.expression()));
        // what draws nothing comes out the same every time
        runs = drawn ? file.runs() : 1;
        model = new TransportModel("file", file.stepHours(), file.whole(), file.sites(), file.arcs(), file.closable());
    }

    /** What came of a block of runs. */
    private record Part(List<double[]> rows, MovementRuns orders, List<QuickestRuns> quickest) {}

    /**
     * Makes the runs of a file; only one if nothing in it is drawn.
     *
     * @param threads at least 1; never changes a result
     * @param progress told the share of the work done, 0 to 1
     * @throws ForecastException if a number cannot be drawn
     */
    public static MovementOutlook run(MoveFile file, long seed, int threads, DoubleConsumer progress)
            throws ForecastException {
        return new MovementEnsemble(file, seed).run(new LocalRunner(threads), progress);
    }

    /** How many numbers the runs of a file keep at once. */
    public static long kept(MoveFile file) {
        return (long) file.runs()
                * (MovementRuns.width(file) + (long) file.quickest().size() * QuickestRuns.width(file));
    }

    private MovementOutlook run(LocalRunner runner, DoubleConsumer progress) throws ForecastException {
        Samples samples = Ensemble.run(plan(), runs, seed, runner, _ -> {});
        for (Map.Entry<String, FormulaText> each : file.formulas().entrySet()) {
            check(each.getValue(), samples.column(each.getKey()));
        }
        Totals totals = new Totals();
        int blocks = (runs + BLOCK - 1) / BLOCK;
        runner.<Part>run(blocks, block -> part(block, samples), (block, part) -> {
            totals.add(part);
            progress.accept((block + 1.0) / blocks);
        });
        return totals.outlook();
    }

    private Plan plan() throws ForecastException {
        PlanBuilder plan = Plan.over(Timeline.instant(LocalDate.EPOCH.atStartOfDay()));
        file.formulas()
                .forEach((name, formula) ->
                        plan.formula(name, formula.expression()).keep(name));
        try {
            return plan.build();
        } catch (PlanException refused) {
            throw new ForecastException(
                    ForecastException.Blame.FILE,
                    refused.faults().stream().map(this::problem).toList());
        }
    }

    private Problem problem(PlanException.Fault fault) {
        FormulaText formula = file.formulas().get(fault.owner());
        if (formula == null) {
            throw new IllegalStateException(fault.toString());
        }
        return new Problem(
                Severity.ERROR,
                formula.place(fault.problem().span()),
                fault.problem().message(),
                fault.problem().advice());
    }

    private static void check(FormulaText formula, double[] column) throws ForecastException {
        if (Arrays.stream(column).anyMatch(value -> !Double.isFinite(value))) {
            throw new ForecastException(
                    ForecastException.Blame.FILE,
                    List.of(new Problem(
                            Severity.ERROR,
                            formula.place(),
                            "\"" + formula.text() + "\" has no value in some runs",
                            "Write a formula that always has one")));
        }
    }

    private Part part(int block, Samples samples) {
        MovementRuns orders = new MovementRuns(file, model, samples::column);
        List<QuickestRuns> quickest = IntStream.range(0, file.quickest().size())
                .mapToObj(k -> new QuickestRuns(file, k, model, samples::column))
                .toList();
        int ofOrders = MovementRuns.width(file);
        int ofEach = QuickestRuns.width(file);
        List<double[]> rows = new ArrayList<>();
        for (int run = block * BLOCK; run < Math.min(runs, (block + 1) * BLOCK); run++) {
            double[] row = new double[ofOrders + quickest.size() * ofEach];
            orders.play(run, row);
            for (int k = 0; k < quickest.size(); k++) {
                quickest.get(k).play(run, row, ofOrders + k * ofEach);
            }
            rows.add(row);
        }
        return new Part(rows, orders, quickest);
    }

    /** Rows of all runs, and sums over them. */
    private final class Totals {
        private final List<double[]> rows = new ArrayList<>();
        private final List<MovementRuns> orders = new ArrayList<>();
        private final List<List<QuickestRuns>> quickest = new ArrayList<>();

        void add(Part part) {
            rows.addAll(part.rows());
            orders.add(part.orders());
            quickest.add(part.quickest());
        }

        MovementOutlook outlook() {
            int days = MovementRuns.days(file);
            int places = file.orders().size() * MovementRuns.OF_ORDER;
            List<MovementOutlook.PlaceOutlook> sites = new ArrayList<>();
            boolean anyOrder = !file.orders().isEmpty();
            for (int p = 0; p < file.sites().size() && anyOrder; p++) {
                TransportSite site = file.sites().get(p);
                sites.add(new MovementOutlook.PlaceOutlook(
                        site.name(), site.label(), bands(places + p * (days + 1), days)));
            }
            return new MovementOutlook(
                    file,
                    runs,
                    seed,
                    drawn,
                    IntStream.range(0, file.orders().size())
                            .mapToObj(this::order)
                            .toList(),
                    sites,
                    anyOrder ? bands(places + file.sites().size() * (days + 1), days) : List.of(),
                    full(),
                    IntStream.range(0, file.quickest().size())
                            .mapToObj(this::quickest)
                            .toList(),
                    notes());
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            int late = 0;
            for (int k = 0; k < file.orders().size(); k++) {
                late += band(k * MovementRuns.OF_ORDER).share() < 1 ? 1 : 0;
            }
            if (late > 0) {
                notes.add("Some orders are given after the last day in some runs; \"days\" says how far to look.");
            }
            return notes;
        }

        private MovementOutlook.OrderOutlook order(int k) {
            MoveFile.Order order = file.orders().get(k);
            int at = k * MovementRuns.OF_ORDER;
            double[] perDay = new double[MovementRuns.days(file) + 1];
            Map<List<String>, Double> ways = new LinkedHashMap<>();
            for (MovementRuns part : orders) {
                for (int day = 0; day < perDay.length; day++) {
                    perDay[day] += part.arrivals[k][day] / runs;
                }
                part.ways.get(k).forEach((way, units) -> ways.merge(way, units / runs, Double::sum));
            }
            return new MovementOutlook.OrderOutlook(
                    order.name(),
                    order.label(),
                    order.from(),
                    order.to(),
                    band(at),
                    band(at + 1),
                    band(at + 2),
                    band(at + 3),
                    band(at + 4),
                    band(at + 5),
                    Arrays.stream(perDay).boxed().toList(),
                    ways(ways));
        }

        private List<MovementOutlook.Full> full() {
            double[] share = new double[model.limits()];
            for (MovementRuns part : orders) {
                for (int a = 0; a < share.length; a++) {
                    share[a] += part.full[a] / runs;
                }
            }
            return IntStream.range(0, share.length)
                    .filter(a -> share[a] > 0)
                    .mapToObj(a -> new MovementOutlook.Full(model.called(model.limit(a)), share[a]))
                    .sorted(Comparator.comparingDouble(MovementOutlook.Full::share)
                            .reversed())
                    .toList();
        }

        private MovementOutlook.QuickestOutlook quickest(int k) {
            MoveFile.Quickest question = file.quickest().get(k);
            int at = MovementRuns.width(file) + k * QuickestRuns.width(file);
            Map<List<String>, Double> ways = new LinkedHashMap<>();
            double[] relief = new double[model.limits()];
            for (List<QuickestRuns> part : quickest) {
                part.get(k).ways.forEach((way, units) -> ways.merge(way, units / runs, Double::sum));
                for (int a = 0; a < relief.length; a++) {
                    relief[a] += part.get(k).relief[a] / runs;
                }
            }
            return new MovementOutlook.QuickestOutlook(
                    question.from(),
                    question.to(),
                    band(at),
                    band(at + 1),
                    bands(at + 2, MovementRuns.days(file)),
                    ways(ways),
                    IntStream.range(0, relief.length)
                            .filter(a -> relief[a] > LEAST_RELIEF)
                            .mapToObj(a -> new MovementOutlook.Relief(model.called(model.limit(a)), relief[a]))
                            .sorted(Comparator.comparingDouble(MovementOutlook.Relief::days)
                                    .reversed())
                            .toList());
        }

        private List<MovementOutlook.Way> ways(Map<List<String>, Double> units) {
            return units.entrySet().stream()
                    .filter(way -> !way.getKey().isEmpty())
                    .map(way -> new MovementOutlook.Way(way.getKey(), way.getValue()))
                    .sorted(Comparator.comparingDouble(MovementOutlook.Way::units)
                            .reversed())
                    .toList();
        }

        private List<Band> bands(int at, int days) {
            return IntStream.rangeClosed(0, days)
                    .mapToObj(day -> band(at + day))
                    .toList();
        }

        private Band band(int at) {
            double[] values = rows.stream()
                    .mapToDouble(row -> row[at])
                    .filter(Double::isFinite)
                    .toArray();
            if (values.length == 0) {
                return new Band(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
            }
            double[] q = Quantiles.of(values, 0.05, 0.5, 0.95);
            double mean = Arrays.stream(values).average().orElse(Double.NaN);
            return new Band(mean, q[0], q[1], q[2], (double) values.length / runs);
        }
    }
}
