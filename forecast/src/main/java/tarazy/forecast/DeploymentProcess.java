package tarazy.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tarazy.casefile.Deployment;
import tarazy.casefile.ProcessEntry;
import tarazy.movement.DeploymentSchedule;
import tarazy.movement.DeploymentState;
import tarazy.movement.DeploymentView;
import tarazy.movement.OrderTerms;
import tarazy.simulation.Block;
import tarazy.simulation.Moment;
import tarazy.simulation.Process;
import tarazy.simulation.Timeline;

/**
 * Moves the forces of a case as orders are given. Conditions are read at the end of a step, so that they may depend on who
 * stands where; what was ordered at a moment is on its way from that moment on, and what is published at the next is as it
 * stands then, however long the step.
 *
 * <p>Units below 0 count as 0, a share at once counts from 0 to 1. A run in which a number is missing that an order needs
 * knows of nobody where he is from then on.
 */
final class DeploymentProcess implements Process {
    private static final int ALWAYS = Integer.MIN_VALUE;

    private final Deployment deployment;
    private final TransportModel model;
    private final List<Deployment.Command> commands;
    private final int[] from;
    private final int[] to;
    private final List<Set<String>> barred;
    private final int[][] closes;
    private final Map<String, String> since;
    private final List<Claimed> claimed;
    private final double end;
    private final List<String> reads;
    private final List<String> movedBy;
    private final List<String> writes;

    /**
     * @param claimed in the order of their days
     * @param since by name of a command whose condition is an event, the quantity that tells the days since it happened
     */
    DeploymentProcess(Deployment deployment, List<Claimed> claimed, Map<String, String> since, Timeline timeline) {
        this.deployment = deployment;
        this.claimed = List.copyOf(claimed);
        this.since = Map.copyOf(since);
        model = new TransportModel(
                deployment.name(),
                deployment.stepHours(),
                deployment.whole(),
                deployment.sites(),
                deployment.arcs(),
                deployment.closable());
        commands = deployment.commands();
        end = timeline.moments().getLast().day();
        from = new int[commands.size()];
        to = new int[commands.size()];
        barred = new ArrayList<>();
        for (int k = 0; k < commands.size(); k++) {
            switch (commands.get(k)) {
                case Deployment.Order order -> {
                    from[k] = model.place(order.from());
                    to[k] = model.place(order.to());
                    barred.add(model.barredBut(order.by()));
                }
                case Deployment.Recall recall -> {
                    Deployment.Order order = deployment.orders().get(orderOf(recall));
                    from[k] = model.place(order.to());
                    to[k] = model.place(recall.to());
                    boolean home = recall.to().equals(order.from());
                    barred.add(home ? barred.get(orderOf(recall)) : Set.of());
                }
            }
        }
        closes = deployment.closures().stream()
                .map(closure -> model.numbers(closure.arcs(), closure.places()))
                .toArray(int[][]::new);
        reads = new ArrayList<>(deployment.inputs(ProcessEntry.Reading.ONCE));
        claimed.forEach(each -> reads.add(each.column()));
        movedBy = new ArrayList<>(deployment.inputs(ProcessEntry.Reading.TO_MOVE));
        movedBy.addAll(since.values());
        writes = deployment.outputs().stream().map(ProcessEntry.Output::name).toList();
    }

    private int orderOf(Deployment.Recall recall) {
        List<String> names =
                deployment.orders().stream().map(Deployment.Order::name).toList();
        return names.indexOf(recall.order());
    }

    @Override
    public List<String> reads() {
        return reads;
    }

    @Override
    public List<String> movedBy() {
        return movedBy;
    }

    @Override
    public List<String> writes() {
        return writes;
    }

    private Memory memory(Block block) {
        return block.memory(this, Memory.class, () -> new Memory(block.size()));
    }

    @Override
    public void step(Block block, Moment moment) {
        Memory memory = memory(block);
        boolean any = moment.index() == 0;
        if (any) {
            memory.begin(block);
        }
        for (Claimed claim : claimed) {
            if (claim.moment() == moment.index()) {
                memory.set(claim, block.column(claim.column()));
            }
        }
        int step = model.by(moment.day());
        if (step >= memory.next) {
            any |= memory.tell(step);
        }
        // columns keep what was written to them
        for (int k = 0; k < writes.size() && any; k++) {
            System.arraycopy(memory.outputs[k], 0, block.column(writes.get(k)), 0, block.size());
        }
    }

    @Override
    public void move(Block block, Moment moment) {
        memory(block).move(block, moment);
    }

    /** What lasts from moment to moment, by run, and working memory. */
    private final class Memory {
        private final Trigger[] triggers;
        private final boolean[][] closed;
        private final boolean[] turned;
        private final double[][] outputs;
        private final double[][] stationed;
        private final @Nullable DeploymentState[] states;
        private final boolean[] unknown;
        /** By run, the step from which on something has to be told anew. */
        private final int[] nextOf;
        /** By command and run, who was sent and not called back. */
        private final double[][] sent;

        private final DeploymentWindows windows = new DeploymentWindows(model, barred);
        private final DeploymentView view = new DeploymentView(model.network, commands.size());
        private final boolean[] closedNow = new boolean[model.limits()];
        private final int[] due = new int[commands.size()];
        private final int[] starts = new int[commands.size()];
        private int next = ALWAYS;
        private @Nullable TransportNumbers numbers;

        Memory(int size) {
            triggers = new Trigger[commands.size()];
            Arrays.setAll(triggers, _ -> new Trigger(size));
            closed = new boolean[closes.length][size];
            turned = new boolean[size];
            outputs = new double[writes.size()][size];
            stationed = new double[model.sites.size()][size];
            states = new DeploymentState[size];
            unknown = new boolean[size];
            nextOf = new int[size];
            sent = new double[commands.size()][size];
        }

        /** Nothing has been ordered: everybody stands where stationed. */
        void begin(Block block) {
            for (int p = 0; p < model.sites.size(); p++) {
                String site = model.sites.get(p).name();
                if (deployment.stationed().containsKey(site)) {
                    double[] column = block.column(deployment.stationedAt(site));
                    for (int run = 0; run < column.length; run++) {
                        // what is missing stays missing
                        stationed[p][run] = column[run] < 0 ? 0 : column[run];
                        unknown[run] |= Double.isNaN(column[run]);
                    }
                }
                System.arraycopy(stationed[p], 0, outputs[p], 0, block.size());
            }
            for (int k = 0; k < commands.size(); k++) {
                for (int day = 3; day < 6; day++) {
                    Arrays.fill(outputs[output(k) + day], Double.NaN);
                }
            }
            Arrays.fill(nextOf, Integer.MAX_VALUE);
            next = Integer.MAX_VALUE;
        }

        /** Where the outputs of a command begin. */
        private int output(int command) {
            return model.sites.size() + 1 + 6 * command;
        }

        private DeploymentState state(int run) {
            DeploymentState state = states[run];
            if (state == null) {
                state = new DeploymentState(model.network, commands.size());
                for (int p = 0; p < stationed.length; p++) {
                    state.station(p, stationed[p][run]);
                }
                states[run] = state;
            }
            return state;
        }

        private void tellAnew(int run) {
            nextOf[run] = ALWAYS;
            next = ALWAYS;
        }

        void set(Claimed claim, double[] column) {
            int step = model.by(claim.day());
            for (int run = 0; run < column.length; run++) {
                if (!Double.isNaN(column[run]) && !unknown[run]) {
                    state(run).set(claim.place(), Math.max(0, column[run]), step);
                    tellAnew(run);
                }
            }
        }

        /** Tells how things stand where anything has changed; says whether it has. */
        boolean tell(int step) {
            boolean any = false;
            int soonest = Integer.MAX_VALUE;
            for (int run = 0; run < nextOf.length; run++) {
                if (nextOf[run] <= step) {
                    tell(run, step);
                    any = true;
                }
                soonest = Math.min(soonest, nextOf[run]);
            }
            next = soonest;
            return any;
        }

        private void tell(int run, int step) {
            DeploymentState state = state(run);
            state.read(step, view);
            nextOf[run] = unknown[run] ? Integer.MAX_VALUE : view.nextChange();
            int sites = model.sites.size();
            for (int p = 0; p < sites; p++) {
                outputs[p][run] = known(run, view.present(p));
            }
            outputs[sites][run] = known(run, view.moving());
            for (int k = 0; k < commands.size(); k++) {
                int output = output(k);
                outputs[output + 1][run] = known(run, view.arrived(k));
                outputs[output + 2][run] = known(run, view.waiting(k));
                boolean there = view.firstArrival(k) < Integer.MAX_VALUE && !unknown[run];
                outputs[output + 4][run] = there ? model.day(view.firstArrival(k)) : Double.NaN;
                outputs[output + 5][run] = there && !view.isOpen(k) ? model.day(view.lastArrival(k)) : Double.NaN;
            }
        }

        private double known(int run, double number) {
            return unknown[run] ? Double.NaN : number;
        }

        void move(Block block, Moment moment) {
            boolean any = false;
            for (int k = 0; k < triggers.length; k++) {
                any |= triggers[k].comesTrue(
                        block.column(deployment.when(commands.get(k).name())));
            }
            Arrays.fill(turned, false);
            for (int c = 0; c < closes.length; c++) {
                double[] now = block.column(
                        deployment.when(deployment.closures().get(c).name()));
                for (int run = 0; run < now.length; run++) {
                    turned[run] |= (now[run] == 1) != closed[c][run];
                    any |= turned[run];
                }
            }
            if (!any) {
                return;
            }
            numbers = new TransportNumbers(model, deployment::of, block::column);
            for (int run = 0; run < turned.length; run++) {
                int many = findDue(block, moment, run);
                if (many > 0 || turned[run]) {
                    move(block, moment, run, many);
                }
            }
        }

        /** Finds the commands that are given in a run now, the earliest first; says how many. */
        private int findDue(Block block, Moment moment, int run) {
            int many = 0;
            for (int k = 0; k < triggers.length; k++) {
                if (triggers[k].due()[run]) {
                    int start = model.from(moment.day() - daysSince(block, k, run));
                    int at = many++;
                    while (at > 0 && starts[at - 1] > start) {
                        starts[at] = starts[at - 1];
                        due[at] = due[at - 1];
                        at--;
                    }
                    starts[at] = start;
                    due[at] = k;
                }
            }
            return many;
        }

        /** How long ago the event behind a command happened, if it is one. */
        private double daysSince(Block block, int command, int run) {
            String name = since.get(commands.get(command).name());
            double days = name == null ? 0 : block.column(name)[run];
            return days > 0 ? days : 0;
        }

        private void move(Block block, Moment moment, int run, int many) {
            int now = model.from(moment.day());
            int k = 0;
            while (k < many && starts[k] < now) {
                k = give(block, run, k, many);
            }
            if (turned[run]) {
                turn(block, run, now);
            }
            while (k < many) {
                k = give(block, run, k, many);
            }
        }

        /** Gives the commands of one step; says which is the next. */
        private int give(Block block, int run, int first, int many) {
            int step = starts[first];
            int end = first;
            while (end < many && starts[end] == step) {
                outputs[output(due[end])][run] = 1;
                outputs[output(due[end]) + 3][run] = model.day(step);
                end++;
            }
            tellAnew(run);
            if (!unknown[run]) {
                findClosed(run);
                int last = end;
                double[] gone = new double[commands.size()];
                act(run, step, schedule -> {
                    for (int i = first; i < last; i++) {
                        gone[due[i]] = give(block, run, due[i], schedule, gone);
                    }
                });
                for (int i = first; i < last; i++) {
                    note(run, due[i], gone[due[i]]);
                }
            }
            return end;
        }

        private void findClosed(int run) {
            Arrays.fill(closedNow, false);
            for (int c = 0; c < closes.length; c++) {
                for (int number : closes[c]) {
                    closedNow[number] |= closed[c][run];
                }
            }
        }

        private void act(int run, int step, DeploymentWindows.Action action) {
            TransportNumbers filled = numbers;
            if (filled == null) {
                throw new IllegalStateException("no numbers yet");
            }
            long most = Math.max(1, model.from(end) - (long) step + 2);
            windows.act(state(run), step, filled, run, closedNow, 1, most, action);
        }

        /** How many obey; NaN if that cannot be said. */
        private double give(Block block, int run, int command, DeploymentSchedule schedule, double[] gone) {
            Deployment.Command each = commands.get(command);
            double units = each.units().isPresent() ? block.column(deployment.units(each))[run] : Double.MAX_VALUE;
            double amount = units < 0 ? 0 : units;
            return switch (each) {
                case Deployment.Order order ->
                    schedule.order(from[command], to[command], amount, 0, terms(block, run, command, order));
                case Deployment.Recall recall -> {
                    int order = orderOf(recall);
                    double away = sent[order][run] + gone[order];
                    yield Double.isNaN(amount)
                            ? Double.NaN
                            : schedule.recall(from[command], to[command], Math.min(amount, away), 0, command);
                }
            };
        }

        private OrderTerms terms(Block block, int run, int command, Deployment.Order order) {
            if (order.atOnce().isEmpty() || order.after().isEmpty()) {
                return new OrderTerms(command);
            }
            double share = block.column(deployment.atOnce(order))[run];
            int later = model.steps(block.column(deployment.after(order))[run]);
            if (Double.isNaN(share) || later < 0) {
                unknown[run] = true;
                return new OrderTerms(command);
            }
            return new OrderTerms(command, Math.clamp(share, 0, 1), later);
        }

        private void note(int run, int command, double gone) {
            if (Double.isNaN(gone)) {
                unknown[run] = true;
            } else if (commands.get(command) instanceof Deployment.Recall recall) {
                sent[orderOf(recall)][run] -= gone;
            } else {
                sent[command][run] += gone;
            }
        }

        /** Takes closures as they stand now: who is on the way there is led another way, or waits until there is one. */
        private void turn(Block block, int run, int now) {
            findClosed(run);
            boolean[] before = closedNow.clone();
            for (int c = 0; c < closes.length; c++) {
                closed[c][run] = block.column(deployment.when(
                                deployment.closures().get(c).name()))[run]
                        == 1;
            }
            findClosed(run);
            boolean[] after = closedNow.clone();
            DeploymentState state = states[run];
            if (state == null || unknown[run] || !state.isAnybodyAway()) {
                return;
            }
            tellAnew(run);
            boolean opened = false;
            for (int a = 0; a < after.length; a++) {
                opened |= before[a] && !after[a];
                closedNow[a] = before[a] && after[a];
            }
            boolean anew = opened;
            act(run, now, schedule -> {
                for (int a = 0; a < after.length; a++) {
                    if (after[a] && !before[a]) {
                        schedule.change(a, 0, schedule.horizon() + 1, 0, 0);
                    }
                }
                if (anew) {
                    schedule.sendAnew();
                }
            });
        }
    }
}
