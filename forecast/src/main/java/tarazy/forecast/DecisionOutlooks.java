package tarazy.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import tarazy.casefile.Actor;
import tarazy.casefile.Case;
import tarazy.casefile.Decision;
import tarazy.casefile.DecisionNode;
import tarazy.simulation.Samples;

/** Reads from the runs how the decisions fell. */
final class DecisionOutlooks {
    private final Case theCase;
    private final Samples samples;

    DecisionOutlooks(Simulated simulated) {
        theCase = simulated.theCase();
        samples = simulated.samples();
    }

    List<DecisionOutlook> all() {
        return theCase.decisions().values().stream().map(this::of).toList();
    }

    DecisionOutlook of(Decision decision) {
        return new Reading(decision).outlook();
    }

    /** By run: in which outcome the decision ended, counted from 1; 0 if it did not fall. */
    int[] labels(Decision decision) {
        int[] labels = new int[samples.runs()];
        for (int o = 0; o < decision.outcomes().size(); o++) {
            double[] happened =
                    samples.column(decision.happened(decision.outcomes().get(o)));
            for (int run = 0; run < labels.length; run++) {
                labels[run] = happened[run] == 1 ? o + 1 : labels[run];
            }
        }
        return labels;
    }

    private String actor(String id) {
        return Optional.ofNullable(theCase.actors().get(id)).map(Actor::name).orElse(id);
    }

    /** One decision, in the runs in which it fell. */
    private final class Reading {
        private final Decision decision;
        private final int[] runs;
        private final int all;
        private final Map<String, Integer> nodesOfSet = new HashMap<>();
        private final Map<String, Double> means = new HashMap<>();

        Reading(Decision decision) {
            this.decision = decision;
            double[] decided = samples.column(decision.decided());
            double[] outcome =
                    samples.column(decision.happened(decision.outcomes().getFirst()));
            int[] found = new int[decided.length];
            int n = 0;
            for (int i = 0; i < decided.length; i++) {
                if (decided[i] == 1 && !Double.isNaN(outcome[i])) {
                    found[n++] = i;
                }
            }
            runs = Arrays.copyOf(found, n);
            all = decided.length;
            for (DecisionNode node : decision.nodes()) {
                if (node instanceof DecisionNode.Choice choice) {
                    nodesOfSet.merge(choice.set(), 1, Integer::sum);
                }
            }
        }

        DecisionOutlook outlook() {
            return new DecisionOutlook(
                    decision.name(),
                    decision.label(),
                    (double) runs.length / all,
                    decision.outcomes().stream().map(this::outcome).toList(),
                    step(decision.root()),
                    decision.note());
        }

        private DecisionOutlook.Outcome outcome(Decision.Outcome outcome) {
            double[] probability = of(decision.probability(outcome));
            double mean = mean(probability);
            double noise = 0;
            for (double p : probability) {
                noise += p * (1 - p);
            }
            double variance = mean * (1 - mean);
            return new DecisionOutlook.Outcome(
                    outcome.name(),
                    outcome.label(),
                    mean(decision.happened(outcome)),
                    runs.length == 0 ? Optional.empty() : Optional.of(IssueOutlooks.spread(probability)),
                    variance > 0 ? Math.min(1, noise / runs.length / variance) : 1,
                    outcome.note());
        }

        private DecisionOutlook.Step step(DecisionNode node) {
            return switch (node) {
                case DecisionNode.Choice choice ->
                    new DecisionOutlook.Step(
                            DecisionOutlook.Kind.CHOICE,
                            choice.player(),
                            actor(choice.player()),
                            choice.set(),
                            nodesOfSet.getOrDefault(choice.set(), 1) > 1,
                            ways(
                                    choice,
                                    branch -> mean(decision.probability(choice, branch)),
                                    branch -> mean(decision.worth(choice, branch))),
                            decider(choice),
                            choice.note());
                case DecisionNode.Chance chance ->
                    new DecisionOutlook.Step(
                            DecisionOutlook.Kind.CHANCE,
                            "",
                            chance.name(),
                            "",
                            false,
                            ways(chance, branch -> mean(decision.probability(chance, branch)), branch -> Double.NaN),
                            Optional.empty(),
                            chance.note());
                case DecisionNode.End(String outcome, String note, var _) ->
                    new DecisionOutlook.Step(
                            DecisionOutlook.Kind.END, "", label(outcome), "", false, List.of(), Optional.empty(), note);
            };
        }

        private List<DecisionOutlook.Way> ways(
                DecisionNode node,
                ToDoubleFunction<DecisionNode.Branch> probability,
                ToDoubleFunction<DecisionNode.Branch> worth) {
            return node.branches().stream()
                    .map(branch -> new DecisionOutlook.Way(
                            branch.name(),
                            branch.label(),
                            probability.applyAsDouble(branch),
                            worth.applyAsDouble(branch),
                            step(branch.next())))
                    .toList();
        }

        private String label(String outcome) {
            return decision.outcomes().stream()
                    .filter(each -> each.name().equals(outcome))
                    .map(Decision.Outcome::label)
                    .findFirst()
                    .orElse(outcome);
        }

        private Optional<DecisionOutlook.Decider> decider(DecisionNode.Choice choice) {
            if (runs.length == 0 || choice.branches().size() < 2) {
                return Optional.empty();
            }
            List<DecisionNode.Branch> ranked = new ArrayList<>(choice.branches());
            ranked.sort(Comparator.comparingDouble((DecisionNode.Branch branch) -> mean(decision.worth(choice, branch)))
                    .reversed());
            DecisionNode.Branch better = ranked.get(0);
            DecisionNode.Branch worse = ranked.get(1);
            double[] first = of(decision.worth(choice, better));
            double[] second = of(decision.worth(choice, worse));
            int wins = 0;
            for (int i = 0; i < first.length; i++) {
                wins += first[i] > second[i] ? 1 : 0;
            }
            Map<String, Double> afterBetter = after(choice, better);
            Map<String, Double> afterWorse = after(choice, worse);
            double gap = mean(first) - mean(second);
            double share = (double) wins / first.length;
            List<DecisionOutlook.Decider> deciders = new ArrayList<>();
            double onTheWay = gap;
            for (Decision.Outcome outcome : decision.outcomes()) {
                double payoff = mean(decision.counted(outcome, choice.player()));
                double more = afterBetter.getOrDefault(outcome.name(), 0.0);
                double less = afterWorse.getOrDefault(outcome.name(), 0.0);
                deciders.add(new DecisionOutlook.Decider(
                        better.label(), worse.label(), gap, share, outcome.label(), payoff, more, less));
                onTheWay -= payoff * (more - less);
            }
            double otherwise = mean(second);
            DecisionOutlook.Decider most = Collections.max(
                    deciders, Comparator.comparingDouble(each -> (each.payoff() - otherwise) * each.difference()));
            double contribution = (most.payoff() - otherwise) * most.difference();
            return Optional.of(
                    onTheWay > contribution
                            ? new DecisionOutlook.Decider(better.label(), worse.label(), gap, share, "", onTheWay, 1, 0)
                            : most);
        }

        /** How likely outcomes are after an action, with the mean probabilities of all that follows, at all nodes of the set. */
        private Map<String, Double> after(DecisionNode.Choice choice, DecisionNode.Branch action) {
            Map<String, Double> outcomes = new HashMap<>();
            double[] total = new double[1];
            collect(decision.root(), 1, choice.set(), action.name(), outcomes, total);
            outcomes.replaceAll((_, weight) -> total[0] > 0 ? weight / total[0] : 0);
            return outcomes;
        }

        private void collect(
                DecisionNode node,
                double reach,
                String set,
                String action,
                Map<String, Double> outcomes,
                double[] total) {
            for (DecisionNode.Branch branch : node.branches()) {
                if (node instanceof DecisionNode.Choice choice && choice.set().equals(set)) {
                    if (branch.name().equals(action)) {
                        total[0] += reach;
                        follow(branch.next(), reach, outcomes);
                    }
                } else {
                    collect(branch.next(), reach * probability(node, branch), set, action, outcomes, total);
                }
            }
        }

        private void follow(DecisionNode node, double reach, Map<String, Double> outcomes) {
            if (node instanceof DecisionNode.End(String outcome, String _, var _)) {
                outcomes.merge(outcome, reach, Double::sum);
            }
            for (DecisionNode.Branch branch : node.branches()) {
                follow(branch.next(), reach * probability(node, branch), outcomes);
            }
        }

        private double probability(DecisionNode node, DecisionNode.Branch branch) {
            return switch (node) {
                case DecisionNode.Choice choice -> mean(decision.probability(choice, branch));
                case DecisionNode.Chance chance -> mean(decision.probability(chance, branch));
                case DecisionNode.End _ -> 0;
            };
        }

        private double[] of(String name) {
            double[] column = samples.column(name);
            double[] values = new double[runs.length];
            for (int i = 0; i < runs.length; i++) {
                values[i] = column[runs[i]];
            }
            return values;
        }

        private double mean(String name) {
            return means.computeIfAbsent(name, each -> mean(of(each)));
        }

        private double mean(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum / values.length;
        }
    }
}
