package tarazy.forecast;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargainer;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.Stakes;
import tarazy.bargain.WeightedMean;
import tarazy.bargain.WeightedMedian;
import tarazy.simulation.Block;
import tarazy.simulation.Moment;
import tarazy.simulation.Process;

/**
 * Settles an agenda in every run, some of its numbers being that run's. Positions beyond the scale count as its ends,
 * saliences and capabilities below 0 as 0, and saliences beyond full attention as that: distributions have tails.
 */
final class AgendaProcess implements Process {
    private final Agenda agenda;
    private final BargainingModel model;
    private final double fullSalience;
    private final List<Slot> slots;

    /**
     * A column that takes the place of a number.
     *
     * @param issue index, any for a capability
     */
    record Slot(String column, TableAgenda.Column kind, int actor, int issue) {}

    AgendaProcess(Agenda agenda, BargainingModel model, double fullSalience, List<Slot> slots) {
        this.agenda = agenda;
        this.model = model;
        this.fullSalience = fullSalience;
        this.slots = List.copyOf(slots);
    }

    /** Where an issue settles: one outcome, drawn where the model holds several possible. */
    static String outcome(int issue) {
        return "outcome/" + issue;
    }

    /** The mean of the outcomes that the model holds possible. */
    static String expected(int issue) {
        return "expected/" + issue;
    }

    static String mean(int issue) {
        return "mean/" + issue;
    }

    static String median(int issue) {
        return "median/" + issue;
    }

    @Override
    public List<String> reads() {
        return slots.stream().map(Slot::column).toList();
    }

    @Override
    public List<String> writes() {
        return IntStream.range(0, agenda.issues().size())
                .boxed()
                .flatMap(k -> Stream.of(outcome(k), expected(k), mean(k), median(k)))
                .toList();
    }

    @Override
    public void step(Block block, Moment moment) {
        Table table = new Table(block);
        UniformRandomProvider random = block.stream("settlement", moment);
        for (int run = 0; run < block.size(); run++) {
            double chance = random.nextDouble();
            long key = random.nextLong();
            table.settle(run, chance, key);
        }
    }

    /** The columns of a block and the memory to work on them. */
    private final class Table {
        private final Stakes stakes = Stakes.of(agenda);
        private final Stakes alone = new Stakes(stakes.actors(), 1);
        private final Bargainer bargainer = model.bargainer(agenda.actors(), stakes.issues());
        private final Bargainer mean = new WeightedMean().bargainer(stakes.actors(), 1);
        private final Bargainer median = new WeightedMedian().bargainer(stakes.actors(), 1);
        private final double[][] inputs;
        private final double[][] outcomes = new double[stakes.issues()][];
        private final double[][] expected = new double[stakes.issues()][];
        private final double[][] means = new double[stakes.issues()][];
        private final double[][] medians = new double[stakes.issues()][];

        Table(Block block) {
            inputs = slots.stream().map(slot -> block.column(slot.column())).toArray(double[][]::new);
            for (int k = 0; k < stakes.issues(); k++) {
                outcomes[k] = block.column(outcome(k));
                expected[k] = block.column(AgendaProcess.expected(k));
                means[k] = block.column(AgendaProcess.mean(k));
                medians[k] = block.column(AgendaProcess.median(k));
            }
        }

        void settle(int run, double chance, long key) {
            for (int s = 0; s < inputs.length; s++) {
                fill(slots.get(s), inputs[s][run]);
            }
            stakes.key(key);
            for (int k = 0; k < stakes.issues(); k++) {
                means[k][run] = baseline(mean, k);
                medians[k][run] = baseline(median, k);
            }
            bargainer.settle(stakes);
            int winner = winner(chance);
            for (int k = 0; k < stakes.issues(); k++) {
                expected[k][run] = stakes.settlement()[k];
                outcomes[k][run] = winner < 0 ? stakes.settlement()[k] : stakes.rest()[winner * stakes.issues() + k];
            }
        }

        private void fill(Slot slot, double value) {
            int at = slot.actor() * stakes.issues() + slot.issue();
            switch (slot.kind()) {
                case POSITION ->
                    stakes.position()[at] = within(stakes.low()[slot.issue()], stakes.high()[slot.issue()], value);
                case SALIENCE -> stakes.salience()[at] = within(0, fullSalience, value);
                case CAPABILITY -> stakes.capability()[slot.actor()] = Math.max(0, value);
            }
        }

        private static double within(double low, double high, double value) {
            return Math.max(low, Math.min(high, value));
        }

        private double baseline(Bargainer centre, int k) {
            alone.low()[0] = stakes.low()[k];
            alone.high()[0] = stakes.high()[k];
            for (int i = 0; i < stakes.actors(); i++) {
                alone.capability()[i] = stakes.capability()[i];
                alone.position()[i] = stakes.position()[i * stakes.issues() + k];
                alone.salience()[i] = stakes.salience()[i * stakes.issues() + k];
            }
            centre.settle(alone);
            return alone.settlement()[0];
        }

        /** Whose positions a run ends with; -1 where the model settles at a point of its own. */
        private int winner(double chance) {
            double passed = 0;
            int last = -1;
            for (int i = 0; i < stakes.actors(); i++) {
                double probability = stakes.probability()[i];
                if (Double.isNaN(probability)) {
                    return -1;
                }
                passed += probability;
                last = probability > 0 ? i : last;
                if (chance < passed) {
                    return last;
                }
            }
            return last;
        }
    }
}
