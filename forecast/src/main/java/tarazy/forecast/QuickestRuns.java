package tarazy.forecast;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tarazy.casefile.MoveFile;
import tarazy.movement.QuickestFlow;
import tarazy.movement.RepeatedPath;
import tarazy.movement.TimeExpandedFlow;

/**
 * Answers how soon units can be there, run after run: by the static method while nothing changes and units are divisible, and else
 * by the network unrolled in time. Belongs to one thread.
 */
final class QuickestRuns {
    private static final double MINUTE = 1.0 / 60;

    private final MoveFile file;
    private final TransportModel model;
    private final TransportNumbers numbers;
    private final Function<String, double[]> column;
    private final MoveFile.Quickest question;
    private final String units;
    private final int horizon;
    private final @Nullable QuickestFlow steady;
    private final @Nullable TimeExpandedFlow changing;

    /** Units by way, sums over runs. */
    final Map<List<String>, Double> ways = new LinkedHashMap<>();
    /** By arc and place with limits, sums over runs of the days that twice its capacity saves. */
    final double[] relief;

    QuickestRuns(MoveFile file, int question, TransportModel ofFile, Function<String, double[]> column) {
        this.file = file;
        this.column = column;
        this.question = file.quickest().get(question);
        units = MoveFile.name("quickest", Integer.toString(question));
        // without steps, a minute is as good as none
        model = file.continuous()
                ? new TransportModel("file", MINUTE, false, file.sites(), file.arcs(), file.closable())
                : ofFile;
        numbers = new TransportNumbers(model, MoveFile::name, column);
        horizon = model.by(file.days());
        relief = new double[model.limits()];
        boolean roomy = file.sites().stream().noneMatch(site -> site.room().isPresent());
        boolean isSteady = file.continuous() || (file.closures().isEmpty() && !file.whole() && roomy);
        steady = isSteady ? new QuickestFlow(model.network, this.question.from(), this.question.to()) : null;
        changing = isSteady ? null : new TimeExpandedFlow(model.network, this.question.to(), horizon);
    }

    /** How many numbers a run has: units, days, then what can have arrived by each day. */
    static int width(MoveFile file) {
        return 2 + MovementRuns.days(file) + 1;
    }

    void play(int run, double[] row, int at) {
        double amount = Math.max(0, column.apply(units)[run]);
        row[at] = amount;
        if (steady != null) {
            play(steady, run, amount, row, at);
        } else if (changing != null) {
            play(changing, run, amount, row, at);
        }
    }

    private void play(QuickestFlow flow, int run, double amount, double[] row, int at) {
        numbers.fill(run, flow.capacity(), flow.transit());
        flow.restart();
        double step = quickest(flow, amount);
        tell(row, at, step, t -> delivered(flow, t));
        if (!(step <= horizon)) {
            return;
        }
        for (RepeatedPath path : flow.plan((int) step)) {
            List<String> way = path.way().stream()
                    .filter(name -> !model.isPlace(name))
                    .map(model::called)
                    .toList();
            ways.merge(way, path.perStep() * (path.last() + 1), Double::sum);
        }
        for (int a = 0; a < relief.length; a++) {
            double before = flow.capacity()[a];
            if (before < Double.POSITIVE_INFINITY) {
                flow.capacity()[a] = 2 * before;
                flow.restart();
                relief[a] += (step - quickest(flow, amount)) * model.day(1);
                flow.capacity()[a] = before;
            }
        }
    }

    private double quickest(QuickestFlow flow, double amount) {
        if (!file.continuous()) {
            return flow.quickest(amount);
        }
        return file.whole() ? flow.oneByOne(amount) : flow.continuous(amount);
    }

    private double delivered(QuickestFlow flow, int step) {
        if (!file.continuous()) {
            return flow.delivered(step);
        }
        return file.whole() ? flow.deliveredOneByOne(step) : flow.deliveredContinuously(step);
    }

    private void play(TimeExpandedFlow flow, int run, double amount, double[] row, int at) {
        numbers.fill(run, new TransportNumbers.Target() {
            @Override
            public double[] capacity() {
                return flow.capacity();
            }

            @Override
            public int[] transit() {
                return flow.transit();
            }

            @Override
            public void holding(int place, double most) {
                flow.holding(place, most);
            }
        });
        flow.restart();
        for (MoveFile.Closure closure : file.closures()) {
            int from = model.from(column.apply(MoveFile.name(closure.name(), "closure.from"))[run]);
            int to = closure.to().isPresent()
                    ? model.from(column.apply(MoveFile.name(closure.name(), "closure.to"))[run])
                    : horizon + 1;
            for (int number : model.numbers(closure.arcs(), closure.places())) {
                flow.close(number, from, to);
            }
        }
        flow.supply(question.from(), 0, Double.POSITIVE_INFINITY);
        double[] sums = flow.arrivals().clone();
        Arrays.parallelPrefix(sums, Double::sum);
        tell(row, at, flow.quickest(amount), step -> sums[step]);
    }

    private void tell(double[] row, int at, double step, IntToDoubleFunction delivered) {
        row[at + 1] = step <= horizon ? step * model.day(1) : Double.NaN;
        for (int day = 0; day <= MovementRuns.days(file); day++) {
            row[at + 2 + day] = delivered.applyAsDouble(Math.min(horizon, model.by(day)));
        }
    }
}
