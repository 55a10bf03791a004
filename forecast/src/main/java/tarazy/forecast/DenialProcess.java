package tarazy.forecast;

import java.util.ArrayList;
import java.util.List;
import tarazy.casefile.Network;
import tarazy.casefile.ProcessEntry;
import tarazy.influence.denial.Capacity;
import tarazy.influence.denial.Denial;
import tarazy.influence.denial.FlowNetwork;
import tarazy.influence.denial.FlowNetworkBuilder;
import tarazy.influence.denial.Objective;
import tarazy.simulation.Block;
import tarazy.simulation.Moment;
import tarazy.simulation.Process;

/**
 * Works out what can flow through a network of a case, and who can withhold how much of it, in every run in which anything about the
 * network has changed since the moment before.
 *
 * <p>Amounts below 0 count as 0: distributions have tails. If one is missing, so is all that comes out.
 */
final class DenialProcess implements Process {
    private final FlowNetwork shape;
    private final List<String> reads;
    private final List<String> writes;
    private final List<String> deniers;
    private final int[] supply;
    private final int[] demand;
    private final int[] capacity;
    private final int[] grownTo;
    private final int[] grownWithin;
    private final int horizon;

    DenialProcess(Network network) {
        shape = shape(network);
        deniers = network.deniers();
        reads = relevant(network);
        writes = network.outputs().stream().map(ProcessEntry.Output::name).toList();
        supply = network.sources().stream()
                .mapToInt(each -> reads.indexOf(network.supply(each)))
                .toArray();
        demand = network.sinks().stream()
                .mapToInt(each -> reads.indexOf(network.demand(each)))
                .toArray();
        capacity = network.links().stream()
                .mapToInt(each -> reads.indexOf(network.capacity(each)))
                .toArray();
        grownTo = network.links().stream()
                .mapToInt(each -> reads.indexOf(network.grownTo(each)))
                .toArray();
        grownWithin = network.links().stream()
                .mapToInt(each -> reads.indexOf(network.grownWithin(each)))
                .toArray();
        horizon = reads.indexOf(network.horizonName());
    }

    /** All inputs but those that are only for the record. */
    private static List<String> relevant(Network network) {
        List<String> reads = new ArrayList<>(network.reads());
        network.links().forEach(link -> reads.remove(network.carried(link)));
        return List.copyOf(reads);
    }

    /** The network with amounts that stand for those of the runs. */
    static FlowNetwork shape(Network network) {
        FlowNetworkBuilder shape = FlowNetwork.named(network.name());
        network.sources().forEach(source -> shape.source(source.node(), 0));
        network.sinks().forEach(sink -> shape.sink(sink.node()));
        network.links()
                .forEach(link -> shape.link(
                        link.name(),
                        link.from(),
                        link.to(),
                        Capacity.of(0),
                        0,
                        link.closedBy().toArray(String[]::new)));
        return shape.build();
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
        Memory memory = block.memory(this, Memory.class, () -> new Memory(block.size()));
        double[][] inputs = columns(block, reads);
        double[][] outputs = columns(block, writes);
        for (int run = 0; run < block.size(); run++) {
            if (moment.index() == 0 || memory.changed(inputs, run)) {
                memory.attribute(inputs, run);
                for (int k = 0; k < outputs.length; k++) {
                    outputs[k][run] = memory.found[k];
                }
            }
        }
    }

    private static double[][] columns(Block block, List<String> names) {
        return names.stream().map(block::column).toArray(double[][]::new);
    }

    /** What lasts from moment to moment, and working memory. */
    private final class Memory {
        private final Denial denial = new Denial(shape, deniers, Objective.AMOUNT);

        /** The inputs of each run as they were when it was worked out. */
        private final double[][] before;

        /** The inputs worked out last, in whichever run, and what was found: many runs share them. */
        private final double[] last = new double[reads.size()];

        private final double[] found = new double[writes.size()];
        private boolean any;

        Memory(int runs) {
            before = new double[reads.size()][runs];
        }

        boolean changed(double[][] inputs, int run) {
            for (int k = 0; k < inputs.length; k++) {
                if (Double.compare(inputs[k][run], before[k][run]) != 0) {
                    return true;
                }
            }
            return false;
        }

        void attribute(double[][] inputs, int run) {
            boolean same = any;
            for (int k = 0; k < inputs.length; k++) {
                double value = inputs[k][run];
                before[k][run] = value;
                same &= Double.compare(value, last[k]) == 0;
                last[k] = value;
            }
            if (!same) {
                any = true;
                fill();
                read(denial.attribute());
            }
        }

        private void fill() {
            for (int i = 0; i < supply.length; i++) {
                denial.supply()[i] = atLeast0(last[supply[i]]);
            }
            for (int i = 0; i < demand.length; i++) {
                denial.demand()[i] = demand[i] < 0 ? Double.POSITIVE_INFINITY : atLeast0(last[demand[i]]);
            }
            double days = horizon < 0 ? 0 : atLeast0(last[horizon]);
            for (int i = 0; i < capacity.length; i++) {
                double now = atLeast0(last[capacity[i]]);
                denial.capacity()[i] =
                        grownTo[i] < 0 ? now : grown(now, atLeast0(last[grownTo[i]]), last[grownWithin[i]], days);
            }
        }

        private static double grown(double now, double later, double within, double days) {
            return within > 0 ? now + Math.min(1, days / within) * (later - now) : within <= 0 ? later : Double.NaN;
        }

        private void read(double flow) {
            found[0] = flow;
            int k = 1;
            for (int i = 0; i < deniers.size(); i++) {
                double alone = denial.sole()[i];
                found[k++] = alone;
                found[k++] = alone == 0 ? 0 : alone / flow;
                found[k++] = denial.veto()[i];
                found[k++] = denial.shapley()[i];
                found[k++] = denial.banzhaf()[i];
            }
        }

        private static double atLeast0(double amount) {
            return Math.max(0, amount);
        }
    }
}
