package tarazy.forecast;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Stakes;
import tarazy.bargain.WeightedMean;
import tarazy.casefile.Issue;
import tarazy.casefile.ProcessEntry;
import tarazy.simulation.Block;
import tarazy.simulation.Moment;
import tarazy.simulation.Process;

/**
 * Settles an issue of a case in every run in which its trigger comes true, by the issue's bargaining model, from the
 * positions, saliences and capabilities of that run and moment.
 *
 * <p>Positions beyond the scale count as its ends, saliences and capabilities below 0 as 0: distributions have tails. An
 * issue on which nobody has influence, or no agreement is possible, keeps its status quo. What is not a number settles to what is not a number.
 */
final class SettlementProcess implements Process {
    /** Saliences are handed to the models on the scale that they take for granted. */
    private static final double FULL_SALIENCE = 100;

    private final Issue issue;
    private final List<String> reads;
    private final List<String> writes;

    SettlementProcess(Issue issue) {
        this.issue = issue;
        reads = issue.inputs().stream().map(ProcessEntry.Input::name).toList();
        writes = issue.outputs().stream().map(ProcessEntry.Output::name).toList();
    }

    @Override
    public List<String> reads() {
        return reads;
    }

    @Override
    public List<String> writes() {
        return writes;
    }

    @Override
    public void step(Block block, Moment moment) {
        Memory memory = block.memory(this, Memory.class, () -> new Memory(issue, block.size()));
        Inputs inputs = new Inputs(issue, block);
        if (memory.trigger.comesTrue(block.column(issue.trigger()))) {
            settle(memory, inputs, block.stream(issue.name() + "/settlement", moment));
        }
        write(memory, inputs, block);
    }

    private void settle(Memory memory, Inputs inputs, UniformRandomProvider random) {
        for (int run = 0; run < memory.trigger.due().length; run++) {
            // every run takes its share of chance, whoever is due
            double chance = random.nextDouble();
            long key = random.nextLong();
            if (memory.trigger.due()[run]) {
                inputs.fill(memory.stakes, run);
                memory.stakes.key(key);
                settle(memory, run, chance);
            }
        }
    }

    private void settle(Memory memory, int run, double chance) {
        Stakes stakes = memory.stakes;
        if (!hasInfluence(stakes)) {
            return;
        }
        memory.baseline.settle(stakes);
        double mean = stakes.settlement()[0];
        memory.bargainer.settle(stakes);
        double expected = stakes.settlement()[0];
        if (Double.isNaN(expected) && stakes.reason().isPresent()) {
            return;
        }
        memory.mean[run] = mean;
        memory.settlement[run] = issue.outcome() == Issue.Outcome.DRAWN ? drawn(stakes, expected, chance) : expected;
        for (int i = 0; i < stakes.actors(); i++) {
            memory.rest[i][run] = stakes.rest()[i];
        }
        memory.settled[run] = true;
    }

    /** True unless all weights are 0; a number that is missing may be anything. */
    private static boolean hasInfluence(Stakes stakes) {
        for (int i = 0; i < stakes.actors(); i++) {
            if (stakes.capability()[i] * stakes.salience()[i] != 0) {
                return true;
            }
        }
        return false;
    }

    private static double drawn(Stakes stakes, double expected, double chance) {
        double passed = 0;
        double last = expected;
        for (int i = 0; i < stakes.actors(); i++) {
            double probability = stakes.probability()[i];
            if (Double.isNaN(probability)) {
                return expected;
            }
            passed += probability;
            last = probability > 0 ? stakes.rest()[i] : last;
            if (chance < passed) {
                return last;
            }
        }
        return last;
    }

    private void write(Memory memory, Inputs inputs, Block block) {
        double[] settlement = block.column(issue.name());
        double[] settled = block.column(issue.settled());
        double[] mean = block.column(issue.mean());
        for (int run = 0; run < settlement.length; run++) {
            boolean rests = memory.settled[run];
            settled[run] = rests ? 1 : 0;
            settlement[run] = rests ? memory.settlement[run] : inputs.statusQuo[run];
            if (rests) {
                mean[run] = memory.mean[run];
            } else {
                inputs.fill(memory.stakes, run);
                mean[run] = memory.meanNow();
            }
        }
        for (int i = 0; i < issue.stakes().size(); i++) {
            double[] standing = block.column(issue.standing(issue.stakes().get(i)));
            for (int run = 0; run < standing.length; run++) {
                standing[run] = memory.settled[run] ? memory.rest[i][run] : inputs.position(i, run);
            }
        }
    }

    /** The columns that an issue reads. */
    private static final class Inputs {
        private final Issue issue;
        private final List<double[]> positions = new ArrayList<>();
        private final List<double[]> saliences = new ArrayList<>();
        private final List<double[]> capabilities = new ArrayList<>();
        private final double[] statusQuo;

        Inputs(Issue issue, Block block) {
            this.issue = issue;
            statusQuo = block.column(issue.statusQuoName());
            for (Issue.Stake stake : issue.stakes()) {
                positions.add(block.column(issue.position(stake)));
                saliences.add(block.column(issue.salience(stake)));
                capabilities.add(block.column(issue.capability(stake)));
            }
        }

        double position(int actor, int run) {
            return within(issue.scale().low(), issue.scale().high(), positions.get(actor)[run]);
        }

        void fill(Stakes stakes, int run) {
            for (int i = 0; i < positions.size(); i++) {
                stakes.position()[i] = position(i, run);
                stakes.salience()[i] =
                        within(0, issue.fullSalience(), saliences.get(i)[run]) * (FULL_SALIENCE / issue.fullSalience());
                stakes.capability()[i] = Math.max(0, capabilities.get(i)[run]);
            }
        }

        private static double within(double low, double high, double value) {
            return Math.max(low, Math.min(high, value));
        }
    }

    /** What lasts from moment to moment, by run, and working memory. */
    private static final class Memory {
        private final Trigger trigger;
        private final boolean[] settled;
        private final double[] settlement;
        private final double[] mean;
        private final double[][] rest;
        private final Stakes stakes;
        private final Bargainer bargainer;
        private final Bargainer baseline;

        Memory(Issue issue, int runs) {
            int actors = issue.stakes().size();
            trigger = new Trigger(runs);
            settled = new boolean[runs];
            settlement = new double[runs];
            mean = new double[runs];
            rest = new double[actors][runs];
            stakes = new Stakes(actors, 1);
            stakes.low()[0] = issue.scale().low();
            stakes.high()[0] = issue.scale().high();
            bargainer = issue.model()
                    .bargainer(issue.stakes().stream().map(Issue.Stake::actor).toList(), 1);
            baseline = new WeightedMean().bargainer(actors, 1);
        }

        double meanNow() {
            baseline.settle(stakes);
            return stakes.settlement()[0];
        }
    }
}
