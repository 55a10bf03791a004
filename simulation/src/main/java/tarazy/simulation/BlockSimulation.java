package tarazy.simulation;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import tarazy.formula.Frame;
import tarazy.random.Family;
import tarazy.random.PortableMath;
import tarazy.random.Streams;

/** Plays one block through the timeline. */
final class BlockSimulation {
    private static final double LN_2 = 0.6931471805599453;

    private final Plan plan;
    private final Plan.Parts parts;
    private final Frame frame;
    private final Block block;

    BlockSimulation(Plan plan, Frame frame) {
        this.plan = plan;
        this.parts = plan.parts();
        this.frame = frame;
        this.block = new Block(plan, frame);
    }

    /**
     * @param runs how many of the block's runs count
     */
    BlockResult run(long seed, int number, int runs) {
        frame.begin(seed, number);
        plan.once().run(frame);
        start();
        BlockResult result = new BlockResult(plan, runs);
        List<Moment> moments = plan.timeline().moments();
        for (Moment moment : moments) {
            frame.step(moment.index());
            evaluate(moment);
            result.record(moment, frame);
            if (!moment.isLast()) {
                remember();
                integrateHazards(moment);
                moveProcesses(moment);
                moveStocks(moment);
            }
        }
        return result.finish(frame);
    }

    private void start() {
        for (Cells.Stock stock : parts.stocks()) {
            copy(stock.initial(), stock.value());
            bound(stock);
        }
        for (Cells.Happening event : parts.happenings()) {
            Arrays.fill(frame.column(event.value()), 0);
            Arrays.fill(frame.column(event.came()), Double.NaN);
        }
        for (Cells.Hazard hazard : parts.hazards()) {
            Arrays.fill(frame.column(hazard.sum()), 0);
        }
        for (Cells.Previous previous : parts.previous()) {
            copy(previous.initial(), previous.copy());
        }
    }

    private void evaluate(Moment moment) {
        Arrays.fill(frame.column(parts.time()), moment.day());
        Arrays.fill(frame.column(parts.first()), moment.index() == 0 ? 1 : 0);
        beginHappenings(moment);
        applyFacts(moment);
        for (Cells.Hazard hazard : parts.hazards()) {
            finishHappening(hazard.event(), moment);
        }
        for (Cells.Stage stage : plan.stages()) {
            switch (stage) {
                case Cells.Formulas formulas -> formulas.code().run(frame);
                case Cells.Condition condition -> meet(condition, moment);
                case Cells.Call call -> call.process().step(block, moment);
            }
        }
    }

    private boolean isKnown(Cells.Happening event, Moment moment) {
        return event.observed() && moment.index() <= parts.knownMoment();
    }

    /** Events that do not last are taken back; hazards whose sum has passed their threshold happen. */
    private void beginHappenings(Moment moment) {
        for (Cells.Happening event : parts.happenings()) {
            if (!event.once()) {
                Arrays.fill(frame.column(event.value()), 0);
            }
        }
        for (Cells.Hazard hazard : parts.hazards()) {
            if (!isKnown(hazard.event(), moment)) {
                happen(hazard);
            }
        }
    }

    private void happen(Cells.Hazard hazard) {
        double[] value = frame.column(hazard.event().value());
        double[] came = frame.column(hazard.event().came());
        double[] sum = frame.column(hazard.sum());
        double[] threshold = frame.column(hazard.threshold());
        double day = frame.column(parts.time())[0];
        boolean any = false;
        for (int i = 0; i < value.length; i++) {
            if (sum[i] >= threshold[i] && value[i] == 0) {
                value[i] = 1;
                came[i] = day;
                any = true;
            }
        }
        if (any && !hazard.event().once()) {
            waitAgain(hazard, value, sum, threshold);
        }
    }

    /** After an event that may repeat, the sum starts again towards a new threshold. */
    private void waitAgain(Cells.Hazard hazard, double[] value, double[] sum, double[] threshold) {
        UniformRandomProvider random = Streams.stream(frame.seed(), hazard.key(), frame.block(), frame.step());
        double[] next = new double[Frame.RUNS];
        Family.EXPONENTIAL.of(1).sample(random, next, next.length);
        for (int i = 0; i < value.length; i++) {
            if (value[i] == 1) {
                sum[i] = 0;
                threshold[i] = next[i];
            }
        }
    }

    private void applyFacts(Moment moment) {
        for (Cells.DatedFact fact : parts.facts()) {
            if (fact.moment() == moment.index()) {
                apply(fact);
            }
        }
    }

    private void apply(Cells.DatedFact fact) {
        double[] value = frame.column(fact.value());
        double[] target = frame.column(fact.target());
        for (int i = 0; i < value.length; i++) {
            if (fact.event() ? value[i] == 1 : !Double.isNaN(value[i])) {
                target[i] = value[i];
            }
        }
        if (fact.event()) {
            for (Cells.Happening event : parts.happenings()) {
                if (event.value() == fact.target()) {
                    noteDay(event, fact.day());
                }
            }
        }
    }

    private void noteDay(Cells.Happening event, double day) {
        double[] value = frame.column(event.value());
        double[] came = frame.column(event.came());
        for (int i = 0; i < value.length; i++) {
            if (value[i] == 1 && (Double.isNaN(came[i]) || !event.once())) {
                came[i] = day;
            }
        }
    }

    private void meet(Cells.Condition stage, Moment moment) {
        Cells.Happening event = stage.event();
        if (!isKnown(event, moment)) {
            double[] condition = frame.column(stage.condition());
            double[] value = frame.column(event.value());
            for (int i = 0; i < value.length; i++) {
                boolean met = condition[i] != 0 && !Double.isNaN(condition[i]);
                value[i] = met || value[i] == 1 ? 1 : 0;
            }
            noteDay(event, moment.day());
        }
        finishHappening(event, moment);
    }

    private void finishHappening(Cells.Happening event, Moment moment) {
        double[] since = frame.column(event.since());
        double[] came = frame.column(event.came());
        for (int i = 0; i < since.length; i++) {
            since[i] = moment.day() - came[i];
        }
    }

    private void remember() {
        for (Cells.Previous previous : parts.previous()) {
            copy(previous.value(), previous.copy());
        }
    }

    private void integrateHazards(Moment moment) {
        for (Cells.Hazard hazard : parts.hazards()) {
            boolean known = hazard.event().observed() && moment.index() < parts.knownMoment();
            if (!known) {
                double length = moment.length() / hazard.perDays();
                double[] sum = frame.column(hazard.sum());
                double[] rate = frame.column(hazard.rate());
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += rate[i] > 0 ? rate[i] * length : 0;
                }
            }
        }
    }

    private void moveProcesses(Moment moment) {
        for (Process process : parts.processes()) {
            process.move(block, moment);
        }
    }

    private void moveStocks(Moment moment) {
        for (Cells.Stock stock : parts.stocks()) {
            move(stock, moment.length() / stock.perDays());
            bound(stock);
        }
    }

    private void move(Cells.Stock stock, double length) {
        double[] value = frame.column(stock.value());
        double[] rate = columnOf(stock.rate());
        double[] noise = columnOf(stock.noise());
        double[] normal = noise.length == 0 ? noise : normals(stock);
        if (stock.toward() == Cells.NONE) {
            double spread = Math.sqrt(length);
            for (int i = 0; i < value.length; i++) {
                value[i] += at(rate, i) * length + at(noise, i) * spread * at(normal, i);
            }
            return;
        }
        double[] toward = frame.column(stock.toward());
        double[] halfLife = frame.column(stock.halfLife());
        for (int i = 0; i < value.length; i++) {
            double decay = LN_2 / halfLife[i];
            double kept = halfLife[i] > 0 ? PortableMath.exp(-decay * length) : halfLife[i] == 0 ? 0 : Double.NaN;
            double gain = halfLife[i] > 0 ? (1 - kept) / decay : 0;
            double spread = halfLife[i] > 0 ? Math.sqrt((1 - kept * kept) / (2 * decay)) : 0;
            value[i] = toward[i]
                    + (value[i] - toward[i]) * kept
                    + at(rate, i) * gain
                    + at(noise, i) * spread * at(normal, i);
        }
    }

    private double[] normals(Cells.Stock stock) {
        double[] normal = new double[Frame.RUNS];
        UniformRandomProvider random =
                Streams.stream(frame.seed(), stock.name() + "/noise", frame.block(), frame.step());
        Family.NORMAL.of(0, 1).sample(random, normal, normal.length);
        return normal;
    }

    private void bound(Cells.Stock stock) {
        double[] value = frame.column(stock.value());
        double[] min = columnOf(stock.min());
        double[] max = columnOf(stock.max());
        if (min.length > 0) {
            for (int i = 0; i < value.length; i++) {
                value[i] = Math.max(value[i], min[i]);
            }
        }
        if (max.length > 0) {
            for (int i = 0; i < value.length; i++) {
                value[i] = Math.min(value[i], max[i]);
            }
        }
    }

    private static final double[] ABSENT = {};

    private double[] columnOf(int register) {
        return register == Cells.NONE ? ABSENT : frame.column(register);
    }

    private static double at(double[] column, int run) {
        return column.length == 0 ? 0 : column[run];
    }

    private void copy(int from, int to) {
        System.arraycopy(frame.column(from), 0, frame.column(to), 0, Frame.RUNS);
    }
}
