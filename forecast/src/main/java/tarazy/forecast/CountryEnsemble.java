package tarazy.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import tarazy.casefile.FormulaText;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.casefile.UprisingFile;
import tarazy.forecast.CountryOutlook.Band;
import tarazy.forecast.CountryOutlook.CityOutlook;
import tarazy.forecast.CountryOutlook.Measure;
import tarazy.insight.Quantiles;
import tarazy.simulation.Ensemble;
import tarazy.simulation.LocalRunner;
import tarazy.simulation.Plan;
import tarazy.simulation.PlanBuilder;
import tarazy.simulation.PlanException;
import tarazy.simulation.Samples;
import tarazy.simulation.Timeline;
import tarazy.uprising.country.City;
import tarazy.uprising.country.CountryOutcome;
import tarazy.uprising.country.CountrySimulator;
import tarazy.uprising.country.CountryState;
import tarazy.uprising.country.CountryTrajectory;
import tarazy.uprising.country.Parameter;
import tarazy.uprising.country.Parameters;

/** Runs of a country, with its uncertain parameters drawn anew in each. */
public final class CountryEnsemble {
    /** Runs computed together; part of the result's last bits, as sums are made block by block. */
    private static final int BLOCK = 256;

    private static final long KEY_OF_SEED = 0xD1342543DE82EF95L;

    private final UprisingFile.Country file;
    private final int runs;
    private final long seed;
    private final int points;
    private final int cities;

    private CountryEnsemble(UprisingFile.Country file, long seed) {
        this.file = file;
        this.seed = seed;
        runs = file.runs();
        points = file.steps() + 1;
        cities = file.settings().cities().size();
    }

    /** What came of a block of runs: totals point by point, sums over runs by point and city. */
    private static final class Part {
        final List<CountryOutcome> outcomes = new ArrayList<>();
        final List<double[]> totals = new ArrayList<>();
        final double[] active;
        final double[] control;
        final int[] lost;

        Part(int points, int cities) {
            active = new double[points * cities];
            control = new double[points * cities];
            lost = new int[cities];
        }
    }

    /**
     * Makes the runs of a file.
     *
     * @param threads at least 1; never changes a result
     * @param progress told the share of the work done, 0 to 1
     * @throws ForecastException if a parameter cannot be drawn
     */
    public static CountryOutlook run(UprisingFile.Country file, long seed, int threads, DoubleConsumer progress)
            throws ForecastException {
        return new CountryEnsemble(file, seed).run(new LocalRunner(threads), progress);
    }

    private CountryOutlook run(LocalRunner runner, DoubleConsumer progress) throws ForecastException {
        Samples samples = Ensemble.run(plan(), runs, seed, runner, _ -> {});
        List<String> notes = new ArrayList<>();
        List<Drawn> drawn = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            FormulaText formula = file.parameters().get(parameter);
            if (formula != null) {
                drawn.add(drawn(parameter, formula, samples.column(parameter.text()), notes));
            }
        }
        List<CountryOutcome> outcomes = new ArrayList<>();
        List<double[]> totals = new ArrayList<>();
        double[] active = new double[points * cities];
        double[] control = new double[points * cities];
        int[] lost = new int[cities];
        int blocks = (runs + BLOCK - 1) / BLOCK;
        runner.<Part>run(blocks, block -> part(block, drawn), (block, part) -> {
            outcomes.addAll(part.outcomes);
            totals.addAll(part.totals);
            add(part.active, active);
            add(part.control, control);
            for (int c = 0; c < cities; c++) {
                lost[c] += part.lost[c];
            }
            progress.accept((block + 1.0) / blocks);
        });
        long fallen = outcomes.stream().filter(CountryOutcome::fallen).count();
        if (fallen > 0) {
            notes.add("A run stands still when its government has fallen.");
        }
        return new CountryOutlook(
                file,
                runs,
                seed,
                bands(totals),
                cityOutlooks(active, control, lost),
                measures(outcomes),
                (double) fallen / runs,
                notes);
    }

    private static void add(double[] more, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }

    private Plan plan() throws ForecastException {
        PlanBuilder plan = Plan.over(Timeline.instant(LocalDate.EPOCH.atStartOfDay()));
        file.parameters()
                .forEach((parameter, formula) ->
                        plan.formula(parameter.text(), formula.expression()).keep(parameter.text()));
        try {
            return plan.build();
        } catch (PlanException refused) {
            throw new ForecastException(
                    ForecastException.Blame.FILE,
                    refused.faults().stream().map(this::problem).toList());
        }
    }

    private Problem problem(PlanException.Fault fault) {
        FormulaText formula = file.parameters().entrySet().stream()
                .filter(entry -> entry.getKey().text().equals(fault.owner()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(fault.toString()));
        return new Problem(
                Severity.ERROR,
                formula.place(fault.problem().span()),
                fault.problem().message(),
                fault.problem().advice());
    }

    /** A parameter's values, one a run. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Drawn(Parameter parameter, double[] column) {}

    private static Drawn drawn(Parameter parameter, FormulaText formula, double[] column, List<String> notes)
            throws ForecastException {
        int beyond = 0;
        double[] near = column.clone();
        for (int r = 0; r < column.length; r++) {
            if (Double.isNaN(column[r])) {
                throw new ForecastException(
                        ForecastException.Blame.FILE,
                        List.of(new Problem(
                                Severity.ERROR,
                                formula.place(),
                                parameter.text() + " has no value in some runs",
                                "Write a formula that always has one")));
            }
            near[r] = parameter.nearest(column[r]);
            beyond += Double.compare(near[r], column[r]) == 0 ? 0 : 1;
        }
        if (beyond > 0) {
            notes.add("%s was beyond its range in %,d of %,d runs and counted as the nearest end of it."
                    .formatted(parameter.text(), beyond, column.length));
        }
        return new Drawn(parameter, near);
    }

    private Part part(int block, List<Drawn> drawn) {
        CountrySimulator simulator = new CountrySimulator(file.settings());
        CountryState state = simulator.newState();
        CountryTrajectory trajectory = new CountryTrajectory(points - 1, cities);
        Parameters parameters = new Parameters();
        int end = Math.min(runs, (block + 1) * BLOCK);
        Part part = new Part(points, cities);
        for (int r = block * BLOCK; r < end; r++) {
            for (Drawn each : drawn) {
                parameters.set(each.parameter(), each.column()[r]);
            }
            if (!file.parameters().containsKey(Parameter.LEGITIMACY_NORMAL)) {
                parameters.set(Parameter.LEGITIMACY_NORMAL, parameters.get(Parameter.LEGITIMACY));
            }
            part.outcomes.add(simulator.run(state, parameters, seed * KEY_OF_SEED + r, trajectory));
            add(part, trajectory, parameters.get(Parameter.LOST_BELOW));
        }
        return part;
    }

    private void add(Part part, CountryTrajectory trajectory, double lostBelow) {
        double[] totals = new double[points];
        for (int c = 0; c < cities; c++) {
            boolean lost = false;
            for (int t = 0; t < points; t++) {
                double active = trajectory.active(t, c);
                totals[t] += active;
                part.active[t * cities + c] += active;
                part.control[t * cities + c] += trajectory.control(t, c);
                lost |= trajectory.control(t, c) < lostBelow;
            }
            part.lost[c] += lost ? 1 : 0;
        }
        part.totals.add(totals);
    }

    private List<Band> bands(List<double[]> totals) {
        List<Band> bands = new ArrayList<>();
        double[] column = new double[runs];
        for (int t = 0; t < points; t++) {
            for (int r = 0; r < runs; r++) {
                column[r] = totals.get(r)[t];
            }
            bands.add(band(column));
        }
        return bands;
    }

    private static Band band(double[] column) {
        double[] q = Quantiles.of(column, 0.05, 0.5, 0.95);
        return new Band(Arrays.stream(column).average().orElse(Double.NaN), q[0], q[1], q[2]);
    }

    private List<CityOutlook> cityOutlooks(double[] active, double[] control, int[] lost) {
        List<CityOutlook> outlooks = new ArrayList<>();
        List<City> all = file.settings().cities();
        for (int c = 0; c < cities; c++) {
            List<Double> activeHere = new ArrayList<>();
            List<Double> controlHere = new ArrayList<>();
            for (int t = 0; t < points; t++) {
                activeHere.add(active[t * cities + c] / runs);
                controlHere.add(control[t * cities + c] / runs);
            }
            outlooks.add(new CityOutlook(all.get(c).name(), activeHere, controlHere, (double) lost[c] / runs));
        }
        return outlooks;
    }

    private static List<Measure> measures(List<CountryOutcome> outcomes) {
        return List.of(
                measure("peak_active", outcomes, CountryOutcome::peak),
                measure("days_to_control", outcomes, CountryOutcome::timeToControl),
                measure("day_of_fall", outcomes, CountryOutcome::fallDay),
                measure("casualties", outcomes, CountryOutcome::casualties),
                measure("arrests", outcomes, CountryOutcome::arrests),
                measure("backlash", outcomes, CountryOutcome::backlash),
                measure("legitimacy", outcomes, CountryOutcome::legitimacy));
    }

    private static Measure measure(String name, List<CountryOutcome> outcomes, ToDoubleFunction<CountryOutcome> of) {
        double[] column =
                outcomes.stream().mapToDouble(of).filter(Double::isFinite).toArray();
        return new Measure(name, band(column), column.length);
    }
}
