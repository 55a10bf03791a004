package tarazy.forecast;

import java.util.Arrays;
import java.util.Optional;
import tarazy.game.CompiledGame;
import tarazy.game.UnsuitableGameException;
import tarazy.game.logit.WarmLogit;

/**
 * Somebody does not know all: in each run the logit equilibrium on the principal branch, found from that of the mean of
 * all due runs of the block. Beliefs follow from the equilibrium by Bayes' rule.
 */
final class BranchSolver implements DecisionSolver {
    private final CompiledGame game;
    private final double[][] probability;
    private final double[][] reach;
    private final double[][] worth;
    private final double[] value;
    private final double[] weight;
    private final double[] believed;

    BranchSolver(CompiledGame game, int size) {
        this.game = game;
        probability = new double[game.actions()][size];
        reach = new double[game.nodes()][size];
        worth = new double[game.actions()][size];
        value = new double[game.nodes()];
        weight = new double[game.nodes()];
        believed = new double[game.actions()];
    }

    @Override
    public void solve(DueRuns due) {
        Inputs inputs = new Inputs(game);
        Optional<WarmLogit> start =
                inputs.mean(due) == 0 ? Optional.empty() : start(inputs.game(), inputs.precision.clone());
        for (int i = 0; i < due.count(); i++) {
            boolean known = inputs.at(due, i) && start.isPresent();
            if (!known || !play(start.get(), inputs, i)) {
                missing(i);
            }
        }
    }

    private static Optional<WarmLogit> start(CompiledGame mean, double[] precision) {
        try {
            return Optional.of(WarmLogit.of(mean, precision));
        } catch (UnsuitableGameException tooLarge) {
            return Optional.empty();
        }
    }

    /** False if the equilibrium cannot be found. */
    private boolean play(WarmLogit start, Inputs inputs, int place) {
        CompiledGame run = inputs.game();
        try {
            play(run, start.solve(run, inputs.precision), place);
            return true;
        } catch (UnsuitableGameException tooLarge) {
            return false;
        }
    }

    private void missing(int place) {
        for (double[][] columns : new double[][][] {probability, reach, worth}) {
            for (double[] column : columns) {
                column[place] = Double.NaN;
            }
        }
    }

    private void play(CompiledGame run, double[] profile, int place) {
        for (int a = 0; a < profile.length; a++) {
            probability[a][place] = profile[a];
            worth[a][place] = 0;
        }
        for (int n = 0; n < game.nodes(); n++) {
            reach[n][place] = n == 0 ? 1 : reach[game.parent()[n]][place] * step(run, profile, n);
        }
        for (int p = 0; p < game.players(); p++) {
            values(run, profile, p);
            beliefs(run, profile, p, place);
        }
    }

    private double step(CompiledGame run, double[] profile, int node) {
        int action = game.action()[node];
        return action >= 0 ? profile[action] : run.branchProbability()[node];
    }

    private void values(CompiledGame run, double[] profile, int player) {
        Arrays.fill(value, 0);
        for (int n = game.nodes() - 1; n > 0; n--) {
            if (game.terminal()[n] >= 0) {
                value[n] = run.payoffs(player)[game.terminal()[n]];
            }
            value[game.parent()[n]] += step(run, profile, n) * value[n];
        }
    }

    /** Nodes of a choice weigh as likely as others and chance lead there. */
    private void beliefs(CompiledGame run, double[] profile, int player, int place) {
        Arrays.fill(believed, 0);
        for (int n = 0; n < game.nodes(); n++) {
            boolean own = n > 0 && game.owner()[game.parent()[n]] == player;
            weight[n] = n == 0 ? 1 : weight[game.parent()[n]] * (own ? 1 : step(run, profile, n));
            if (own) {
                int action = game.action()[n];
                worth[action][place] += weight[game.parent()[n]] * value[n];
                believed[action] += weight[game.parent()[n]];
            }
        }
        for (int a = 0; a < believed.length; a++) {
            if (game.setOwner()[game.setOfAction()[a]] == player) {
                worth[a][place] /= believed[a];
            }
        }
    }

    @Override
    public double[] probability(int action) {
        return probability[action];
    }

    @Override
    public double[] reach(int node) {
        return reach[node];
    }

    @Override
    public double[] worth(int action) {
        return worth[action];
    }

    /** One set of numbers for the game: those of a run, or the mean of all. */
    private static final class Inputs {
        private final CompiledGame game;
        private final double[][] payoffs;
        private final double[] chances;
        private final double[] precision;

        Inputs(CompiledGame game) {
            this.game = game;
            payoffs = new double[game.players()][game.terminals()];
            chances = game.branchProbability().clone();
            precision = new double[game.players()];
        }

        CompiledGame game() {
            return game.withPayoffs(payoffs).withChances(chances);
        }

        /** Those of a run; false if one is missing. */
        boolean at(DueRuns due, int place) {
            boolean known = true;
            for (int p = 0; p < payoffs.length; p++) {
                for (int t = 0; t < payoffs[p].length; t++) {
                    payoffs[p][t] = due.payoff(p, t)[place];
                    known &= Double.isFinite(payoffs[p][t]);
                }
                precision[p] = due.precision(p)[place];
                known &= Double.isFinite(precision[p]);
            }
            for (int n = 1; n < chances.length; n++) {
                if (game.owner()[game.parent()[n]] == CompiledGame.CHANCE) {
                    chances[n] = due.chance(n)[place];
                    known &= Double.isFinite(chances[n]);
                }
            }
            return known;
        }

        /** The mean of the runs in which all is known; how many these are. */
        int mean(DueRuns due) {
            Inputs sum = new Inputs(game);
            Arrays.fill(sum.chances, 0);
            int known = 0;
            for (int i = 0; i < due.count(); i++) {
                if (at(due, i)) {
                    sum.add(this, 1);
                    known++;
                }
            }
            for (double[] row : payoffs) {
                Arrays.fill(row, 0);
            }
            Arrays.fill(chances, 0);
            Arrays.fill(precision, 0);
            add(sum, 1.0 / Math.max(1, known));
            return known;
        }

        private void add(Inputs other, double factor) {
            for (int p = 0; p < payoffs.length; p++) {
                for (int t = 0; t < payoffs[p].length; t++) {
                    payoffs[p][t] += factor * other.payoffs[p][t];
                }
                precision[p] += factor * other.precision[p];
            }
            for (int n = 0; n < chances.length; n++) {
                chances[n] += factor * other.chances[n];
            }
        }
    }
}
