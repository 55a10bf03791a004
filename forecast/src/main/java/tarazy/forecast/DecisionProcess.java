package tarazy.forecast;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import tarazy.casefile.Decision;
import tarazy.casefile.DecisionNode;
import tarazy.casefile.ProcessEntry;
import tarazy.game.CompiledGame;
import tarazy.simulation.Block;
import tarazy.simulation.Moment;
import tarazy.simulation.Process;

/**
 * Solves a decision of a case in every run in which its trigger comes true, from the payoffs of that run and moment, and
 * draws how it ends. The probabilities are the actors' noise in that run; how they differ from run to run is the analyst's
 * ignorance.
 *
 * <p>What is known to have happened is taken instead of a draw. λ below 0 counts as 0. A run in which a payoff is
 * missing ends in nothing that is known.
 */
final class DecisionProcess implements Process {
    private final Decision decision;
    private final DecisionColumns columns;
    private final List<String> reads;
    private final List<String> writes;
    /** By action of the game, where the output "taken" stands among the writes; probability and worth come next. */
    private final int[] actionOutput;
    /** By node after a move of chance, where its output "taken" stands; −1 for others. Its probability comes next. */
    private final int[] chanceOutput;

    /** By outcome, where its output stands; its probability and what it pays the players come next. */
    private final int[] outcomeOutput;

    DecisionProcess(Decision decision) {
        this.decision = decision;
        columns = DecisionColumns.of(decision);
        reads = decision.inputs().stream().map(ProcessEntry.Input::name).toList();
        writes = decision.outputs().stream().map(ProcessEntry.Output::name).toList();
        Map<String, Integer> places = new HashMap<>();
        for (String name : writes) {
            places.put(name, places.size());
        }
        CompiledGame game = columns.game();
        actionOutput = new int[game.actions()];
        chanceOutput = new int[game.nodes()];
        Arrays.fill(chanceOutput, -1);
        List<DecisionNode> nodes = decision.nodes();
        for (int n = 0; n < nodes.size(); n++) {
            int child = n + 1;
            for (DecisionNode.Branch branch : nodes.get(n).branches()) {
                if (nodes.get(n) instanceof DecisionNode.Choice choice) {
                    actionOutput[game.action()[child]] = places.getOrDefault(decision.taken(choice.set(), branch), 0);
                } else if (nodes.get(n) instanceof DecisionNode.Chance chance) {
                    chanceOutput[child] = places.getOrDefault(decision.taken(chance.name(), branch), 0);
                }
                child = game.subtreeEnd()[child];
            }
        }
        outcomeOutput = decision.outcomes().stream()
                .mapToInt(outcome -> places.getOrDefault(decision.happened(outcome), 0))
                .toArray();
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
        boolean any = memory.trigger.comesTrue(block.column(decision.trigger()));
        if (any) {
            memory.runs.gather(block, memory.trigger.due());
            memory.solver.solve(memory.runs);
            remember(memory, block);
            draw(memory, block, block.stream(decision.name() + "/decision", moment));
        }
        // columns keep what was written to them
        for (int k = 0; k < writes.size() && (any || moment.index() == 0); k++) {
            System.arraycopy(memory.outputs[k], 0, block.column(writes.get(k)), 0, block.size());
        }
    }

    /** How likely everything is. */
    private void remember(Memory memory, Block block) {
        CompiledGame game = columns.game();
        DueRuns due = memory.runs;
        for (int i = 0; i < due.count(); i++) {
            int run = due.run(i);
            memory.outputs[0][run] = 1;
            for (int a = 0; a < game.actions(); a++) {
                memory.outputs[actionOutput[a] + 1][run] = memory.solver.probability(a)[i];
                memory.outputs[actionOutput[a] + 2][run] = memory.solver.worth(a)[i];
            }
            for (int n = 1; n < game.nodes(); n++) {
                if (chanceOutput[n] >= 0) {
                    memory.outputs[chanceOutput[n] + 1][run] = due.chance(n)[i];
                }
            }
            for (int place : outcomeOutput) {
                memory.outputs[place + 1][run] = 0;
            }
            for (int t = 0; t < game.terminals(); t++) {
                memory.outputs[outcomeOutput[columns.outcome()[t]] + 1][run] +=
                        memory.solver.reach(game.terminalNode()[t])[i];
            }
        }
        for (int o = 0; o < outcomeOutput.length; o++) {
            for (int p = 0; p < decision.players().size(); p++) {
                double[] payoff = block.column(decision.payoff(
                        decision.outcomes().get(o), decision.players().get(p)));
                for (int i = 0; i < due.count(); i++) {
                    memory.outputs[outcomeOutput[o] + 2 + p][due.run(i)] = payoff[due.run(i)];
                }
            }
        }
    }

    private void draw(Memory memory, Block block, UniformRandomProvider random) {
        List<double[]> known = decision.outcomes().stream()
                .map(outcome -> block.column(decision.known(outcome)))
                .toList();
        int place = 0;
        for (int run = 0; run < memory.trigger.due().length; run++) {
            // every run takes its share of chance, whoever is due
            double chance = random.nextDouble();
            if (memory.trigger.due()[run]) {
                restrict(memory.possible, known, run);
                end(memory, run, terminal(memory, place, chance));
                place++;
            }
        }
    }

    /** Marks the outcomes that are possible: those known to have happened, or all if none is. */
    private static void restrict(boolean[] possible, List<double[]> known, int run) {
        boolean any = false;
        for (int o = 0; o < possible.length; o++) {
            possible[o] = known.get(o)[run] == 1;
            any |= possible[o];
        }
        if (!any) {
            Arrays.fill(possible, true);
        }
    }

    /**
     * The terminal in which it ends, −1 if that cannot be said.
     *
     * @param chance from 0 to 1
     */
    private int terminal(Memory memory, int place, double chance) {
        double total = 0;
        int last = -1;
        for (int t = 0; t < columns.outcome().length; t++) {
            if (memory.possible[columns.outcome()[t]]) {
                double reach = memory.solver.reach(columns.game().terminalNode()[t])[place];
                total += reach;
                // what is known happened, however unlikely
                last = reach > 0 || last < 0 ? t : last;
            }
        }
        if (Double.isNaN(total)) {
            return -1;
        }
        double passed = 0;
        for (int t = 0; t < columns.outcome().length; t++) {
            if (memory.possible[columns.outcome()[t]]) {
                passed += memory.solver.reach(columns.game().terminalNode()[t])[place];
                if (chance * total < passed) {
                    return t;
                }
            }
        }
        return last;
    }

    private void end(Memory memory, int run, int terminal) {
        CompiledGame game = columns.game();
        double nothing = terminal < 0 ? Double.NaN : 0;
        for (int output : outcomeOutput) {
            memory.outputs[output][run] = nothing;
        }
        for (int output : actionOutput) {
            memory.outputs[output][run] = nothing;
        }
        for (int output : chanceOutput) {
            if (output >= 0) {
                memory.outputs[output][run] = nothing;
            }
        }
        if (terminal < 0) {
            return;
        }
        memory.outputs[outcomeOutput[columns.outcome()[terminal]]][run] = 1;
        for (int n = game.terminalNode()[terminal]; n > 0; n = game.parent()[n]) {
            int output = game.action()[n] >= 0 ? actionOutput[game.action()[n]] : chanceOutput[n];
            memory.outputs[output][run] = 1;
        }
    }

    /** What lasts from moment to moment, by run, and working memory. */
    private final class Memory {
        private final Trigger trigger;
        private final boolean[] possible;
        private final double[][] outputs;
        private final DueRuns runs;
        private final DecisionSolver solver;

        Memory(int size) {
            trigger = new Trigger(size);
            possible = new boolean[decision.outcomes().size()];
            outputs = new double[writes.size()][size];
            runs = new DueRuns(decision, columns, size);
            solver = DecisionSolver.of(columns.game(), size);
        }
    }
}
