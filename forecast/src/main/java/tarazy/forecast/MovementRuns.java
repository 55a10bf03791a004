package tarazy.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tarazy.casefile.MoveFile;
import tarazy.movement.DeploymentSchedule;
import tarazy.movement.Journey;
import tarazy.movement.OrderTerms;

/** Plays the orders of a file about movement, run after run. Belongs to one thread. */
final class MovementRuns {
    /** Numbers told of an order in each run. */
    static final int OF_ORDER = 6;

    private static final double ROUNDING = 1e-9;

    private final MoveFile file;
    private final TransportModel model;
    private final TransportNumbers numbers;
    private final Function<String, double[]> column;
    private final DeploymentSchedule schedule;
    private final int horizon;
    private final double[] arriving;
    private final double[] sent;

    /** By order and day, sums over runs. */
    final double[][] arrivals;
    /** By order, units by way, sums over runs. */
    final List<Map<List<String>, Double>> ways = new ArrayList<>();
    /** By arc and place with limits, sums over runs of the share of time in which it is full. */
    final double[] full;

    MovementRuns(MoveFile file, TransportModel model, Function<String, double[]> column) {
        this.file = file;
        this.model = model;
        this.column = column;
        numbers = new TransportNumbers(model, MoveFile::name, column);
        horizon = model.by(file.days());
        List<Set<String>> barred =
                file.orders().stream().map(order -> model.barredBut(order.by())).toList();
        schedule = new DeploymentSchedule(model.network, horizon, barred.isEmpty() ? List.of(Set.of()) : barred);
        arriving = new double[horizon + 1];
        sent = new double[file.orders().size()];
        arrivals = new double[file.orders().size()][days(file) + 1];
        file.orders().forEach(_ -> ways.add(new LinkedHashMap<>()));
        full = new double[model.limits()];
    }

    /** The last day that is told. */
    static int days(MoveFile file) {
        return (int) Math.floor(file.days() + ROUNDING);
    }

    /** How many numbers a run has: of orders, then of places by day, then of the way by day. */
    static int width(MoveFile file) {
        return file.orders().size() * OF_ORDER + (file.sites().size() + 1) * (days(file) + 1);
    }

    /**
     * Plays a run.
     *
     * @param row is filled
     */
    void play(int run, double[] row) {
        numbers.fill(run, target());
        schedule.restart(true);
        for (MoveFile.Closure closure : file.closures()) {
            int from = Math.max(0, model.from(value(closure.name(), "closure.from", run)));
            int to = closure.to().isPresent() ? model.from(value(closure.name(), "closure.to", run)) : horizon + 1;
            for (int number : model.numbers(closure.arcs(), closure.places())) {
                schedule.change(number, from, to, 0, 0);
            }
        }
        file.stationed().keySet().forEach(site -> {
            double units = Math.max(0, value("stationed", site, run));
            schedule.station(model.place(site), units, 0);
        });
        Arrays.fill(row, Double.NaN);
        Arrays.fill(sent, 0);
        for (int k : inOrderOfDays(run)) {
            give(k, run, row);
        }
        for (int k = 0; k < file.orders().size(); k++) {
            tell(k, row);
        }
        tellPlaces(row);
        tellFull();
    }

    private double value(String part, String key, int run) {
        return column.apply(MoveFile.name(part, key))[run];
    }

    private int start(int order, int run) {
        return Math.max(0, model.from(value(file.orders().get(order).name(), "order.day", run)));
    }

    private List<Integer> inOrderOfDays(int run) {
        List<Integer> orders = new ArrayList<>();
        for (int k = 0; k < file.orders().size(); k++) {
            if (start(k, run) <= horizon) {
                orders.add(k);
            }
        }
        orders.sort((a, b) -> Integer.compare(start(a, run), start(b, run)));
        return orders;
    }

    private void give(int k, int run, double[] row) {
        MoveFile.Order order = file.orders().get(k);
        int start = start(k, run);
        double units =
                order.units().isPresent() ? Math.max(0, value(order.name(), "order.units", run)) : Double.MAX_VALUE;
        int from = model.place(order.from());
        int to = model.place(order.to());
        double obeying;
        if (order.recalls().isPresent()) {
            int recalled = indexOf(order.recalls().get());
            obeying = schedule.recall(from, to, Math.min(units, sent[recalled]), start, k);
            sent[recalled] -= obeying;
        } else {
            obeying = schedule.order(from, to, units, start, terms(k, order, run));
            sent[k] = obeying;
        }
        row[k * OF_ORDER] = model.day(start);
        row[k * OF_ORDER + 1] = obeying;
    }

    private int indexOf(String order) {
        return file.orders().stream().map(MoveFile.Order::name).toList().indexOf(order);
    }

    private OrderTerms terms(int k, MoveFile.Order order, int run) {
        if (order.atOnce().isEmpty() || order.after().isEmpty()) {
            return new OrderTerms(k);
        }
        double share = value(order.name(), "order.at_once", run);
        return new OrderTerms(k, Math.clamp(share, 0, 1), model.steps(value(order.name(), "order.after", run)));
    }

    /** When those who went by an order arrived: of those who were called back before, nothing is told. */
    private void tell(int k, double[] row) {
        schedule.arrivalsBy(k, arriving);
        double going =
                schedule.journeys(k).stream().mapToDouble(Journey::amount).sum();
        double sum = 0;
        for (int t = 0; t <= horizon; t++) {
            double before = sum;
            sum += arriving[t];
            int day = (int) (model.day(t) + ROUNDING);
            if (day < arrivals[k].length) {
                arrivals[k][day] += arriving[t];
            }
            tell(row, k * OF_ORDER + 2, before, sum, ROUNDING, t);
            tell(row, k * OF_ORDER + 3, before, sum, going * 0.5, t);
            tell(row, k * OF_ORDER + 4, before, sum, going * 0.9, t);
            tell(row, k * OF_ORDER + 5, before, sum, going, t);
        }
        for (Journey journey : schedule.journeys(k)) {
            List<String> way = journey.legs().stream()
                    .map(leg -> leg.arc())
                    .filter(arc -> !model.isPlace(arc))
                    .map(model::called)
                    .toList();
            ways.get(k).merge(way, journey.amount(), Double::sum);
        }
    }

    private void tell(double[] row, int at, double before, double now, double threshold, int step) {
        double enough = threshold * (1 - ROUNDING);
        if (before < enough && now >= enough && now > 0) {
            row[at] = model.day(step);
        }
    }

    private void tellPlaces(double[] row) {
        int at = file.orders().size() * OF_ORDER;
        int days = days(file);
        int sites = file.sites().size();
        for (int day = 0; day <= days; day++) {
            int step = Math.min(horizon, model.by(day));
            double moving = 0;
            for (int p = 0; p < sites; p++) {
                row[at + p * (days + 1) + day] = clean(schedule.present(p, step));
                moving += schedule.underWay(p, step);
            }
            row[at + sites * (days + 1) + day] = clean(moving);
        }
    }

    private static double clean(double amount) {
        return Math.abs(amount) < ROUNDING ? 0 : amount;
    }

    private void tellFull() {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Journey journey : schedule.journeys()) {
            if (journey.departure() >= 0) {
                first = Math.min(first, journey.departure());
                last = Math.max(last, journey.departure());
            }
        }
        for (int a = 0; a < full.length && last >= 0; a++) {
            int steps = 0;
            for (int t = first; t <= last; t++) {
                steps += schedule.isFull(a, t) ? 1 : 0;
            }
            full[a] += (double) steps / (last - first + 1);
        }
    }

    private TransportNumbers.Target target() {
        return new TransportNumbers.Target() {
            @Override
            public double[] capacity() {
                return schedule.capacity();
            }

            @Override
            public int[] transit() {
                return schedule.transit();
            }

            @Override
            public void holding(int place, double most) {
                schedule.holding(place, most);
            }
        };
    }
}
