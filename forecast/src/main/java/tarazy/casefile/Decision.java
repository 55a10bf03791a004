package tarazy.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarazy.game.ExtensiveGame;

/**
 * A choice of actors who look ahead: a game that is solved when its trigger comes true, and again each time it comes true
 * anew. Actors choose better actions more often, the more so the higher their precision λ.
 *
 * @param label for people; the name if the case gives none
 * @param decides the trigger
 * @param precision λ of each player, in the order of the players; payoffs × λ are log-odds
 * @param jointPrecision whether one λ holds for all players
 * @param outcomes in the order of the file
 * @param root of the tree
 * @param game the same tree, with payoffs of 0
 * @param file relative to the case folder
 */
public record Decision(
        String name,
        String label,
        FormulaText decides,
        Map<String, FormulaText> precision,
        boolean jointPrecision,
        List<Outcome> outcomes,
        DecisionNode root,
        ExtensiveGame game,
        String file,
        String note,
        Place place)
        implements ProcessEntry {
    public Decision {
        precision = Collections.unmodifiableMap(new LinkedHashMap<>(precision));
        outcomes = List.copyOf(outcomes);
    }

    /**
     * How it may end.
     *
     * @param label for people; the name if the case gives none
     * @param payoffs one for each player
     * @param happened if true when the decision falls, this outcome, or another of which the same is true, is
     *     known to have come about
     */
    public record Outcome(
            String name,
            String label,
            Map<String, FormulaText> payoffs,
            FormulaText happened,
            String note,
            Place place) {
        public Outcome {
            payoffs = Collections.unmodifiableMap(new LinkedHashMap<>(payoffs));
        }
    }

    /** The actors who choose, in their order. */
    public List<String> players() {
        return game.players();
    }

    /** The trigger's name in formulas. */
    public String trigger() {
        return name + ".decides";
    }

    /** Name in formulas of a player's λ. */
    public String precisionName(String player) {
        return jointPrecision ? name + ".lambda" : name + ".lambda." + player;
    }

    /** Name in formulas of what a player receives from an outcome. */
    public String payoff(Outcome outcome, String player) {
        return happened(outcome) + "." + player;
    }

    /** Name in formulas of whether it is known that an outcome came about. */
    public String known(Outcome outcome) {
        return happened(outcome) + ".happened";
    }

    /** Name in formulas of whether the decision ended in an outcome. */
    public String happened(Outcome outcome) {
        return name + "." + outcome.name();
    }

    /** Name in formulas of how likely the outcome was when the decision fell. */
    public String probability(Outcome outcome) {
        return happened(outcome) + ".probability";
    }

    /** Name in formulas of whether the decision has fallen. */
    public String decided() {
        return name + ".decided";
    }

    /** Name in formulas of whether a choice or a move of chance went that way. */
    public String taken(String node, DecisionNode.Branch branch) {
        return name + "." + node + "." + branch.name();
    }

    /** Name in formulas of how likely an actor was to choose that. */
    public String probability(DecisionNode.Choice choice, DecisionNode.Branch branch) {
        return taken(choice.set(), branch) + ".probability";
    }

    /** Name in formulas of what an actor could expect from choosing that. */
    public String worth(DecisionNode.Choice choice, DecisionNode.Branch branch) {
        return taken(choice.set(), branch) + ".worth";
    }

    /** Name in formulas of how likely a move of chance was when the decision fell. */
    public String probability(DecisionNode.Chance chance, DecisionNode.Branch branch) {
        return taken(chance.name(), branch) + ".probability";
    }

    /** Name in formulas of the probability of a move of chance, before it is scaled so that all add up to 1. */
    public String chance(DecisionNode.Chance chance, DecisionNode.Branch branch) {
        return taken(chance.name(), branch) + ".chance";
    }

    /** Name in formulas of what an outcome paid a player as the decision fell. */
    public String counted(Outcome outcome, String player) {
        return payoff(outcome, player) + ".counted";
    }

    /** All nodes in prefix order. */
    public List<DecisionNode> nodes() {
        List<DecisionNode> nodes = new ArrayList<>();
        collect(root, nodes);
        return nodes;
    }

    private static void collect(DecisionNode node, List<DecisionNode> into) {
        into.add(node);
        node.branches().forEach(branch -> collect(branch.next(), into));
    }

    /** The first node of each information set, in prefix order. */
    public List<DecisionNode.Choice> choices() {
        Set<String> seen = new LinkedHashSet<>();
        List<DecisionNode.Choice> choices = new ArrayList<>();
        for (DecisionNode node : nodes()) {
            if (node instanceof DecisionNode.Choice choice && seen.add(choice.set())) {
                choices.add(choice);
            }
        }
        return choices;
    }

    @Override
    public List<Input> inputs() {
        String of = " of decision \"" + name + "\"";
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(trigger(), decides, "the trigger" + of, true, Optional.of("")));
        Set<String> precisions = new LinkedHashSet<>();
        precision.forEach((player, formula) -> {
            if (precisions.add(precisionName(player))) {
                String whose = jointPrecision ? "" : " of " + player;
                inputs.add(number(precisionName(player), formula, "the precision lambda" + whose + of));
            }
        });
        for (Outcome outcome : outcomes) {
            outcome.payoffs()
                    .forEach((player, formula) -> inputs.add(number(
                            payoff(outcome, player),
                            formula,
                            "what " + outcome.name() + " pays " + player + " in decision \"" + name + "\"")));
            String known = "whether " + outcome.name() + of + " is known to have happened";
            inputs.add(new Input(known(outcome), outcome.happened(), known, true, Optional.of("")));
        }
        for (DecisionNode node : nodes()) {
            for (DecisionNode.Branch branch : node.branches()) {
                branch.pays()
                        .forEach((player, formula) -> inputs.add(number(
                                branch.pays(player),
                                formula,
                                "what " + branch.name() + " pays " + player + " on the way in decision \"" + name
                                        + "\"")));
                if (node instanceof DecisionNode.Chance chance) {
                    branch.probability()
                            .ifPresent(formula -> inputs.add(number(
                                    chance(chance, branch), formula, "the probability of " + branch.name() + of)));
                }
            }
        }
        return inputs;
    }

    private static Input number(String name, FormulaText formula, String thing) {
        return new Input(name, formula, thing, false, Optional.of(""));
    }

    @Override
    public List<String> idle() {
        return List.of(trigger());
    }

    @Override
    public List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output(decided(), label + ": decided", "", true));
        for (Outcome outcome : outcomes) {
            String ends = label + ": " + outcome.label();
            outputs.add(new Output(happened(outcome), ends, "", true));
            outputs.add(new Output(probability(outcome), ends + ", probability", "", false));
            for (String player : players()) {
                String pays = ends + ", payoff of " + player + " when decided";
                outputs.add(new Output(counted(outcome, player), pays, "", false));
            }
        }
        for (DecisionNode.Choice choice : choices()) {
            for (DecisionNode.Branch branch : choice.branches()) {
                String does = label + ": " + choice.player() + " chooses " + branch.label();
                outputs.add(new Output(taken(choice.set(), branch), does, "", true));
                outputs.add(new Output(probability(choice, branch), does + ", probability", "", false));
                outputs.add(new Output(worth(choice, branch), does + ", expected payoff", "", false));
            }
        }
        for (DecisionNode node : nodes()) {
            if (node instanceof DecisionNode.Chance chance) {
                for (DecisionNode.Branch branch : chance.branches()) {
                    String moves = label + ": " + branch.label();
                    outputs.add(new Output(taken(chance.name(), branch), moves, "", true));
                    outputs.add(new Output(probability(chance, branch), moves + ", probability", "", false));
                }
            }
        }
        return outputs;
    }

    /** All but which way the choices went, which the outcomes tell. */
    @Override
    public List<String> kept() {
        List<String> kept = new ArrayList<>();
        kept.add(decided());
        for (Outcome outcome : outcomes) {
            kept.add(happened(outcome));
            kept.add(probability(outcome));
            players().forEach(player -> kept.add(counted(outcome, player)));
        }
        for (DecisionNode.Choice choice : choices()) {
            for (DecisionNode.Branch branch : choice.branches()) {
                kept.add(probability(choice, branch));
                kept.add(worth(choice, branch));
            }
        }
        for (DecisionNode node : nodes()) {
            if (node instanceof DecisionNode.Chance chance) {
                chance.branches().forEach(branch -> kept.add(probability(chance, branch)));
            }
        }
        return kept;
    }
}
