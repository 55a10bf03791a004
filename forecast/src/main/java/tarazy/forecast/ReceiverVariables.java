package tarazy.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.Actor;
import tarazy.casefile.Case;
import tarazy.casefile.Issue;
import tarazy.influence.Target;

/**
 * What stands for the situation, the goals and the perceptions of an actor in a case: what the case declares, and of every issue in which
 * it has a stake, its capability and salience (situation) and its position (goal). What belongs to those who are part of it or lead it
 * belongs to it as well: who presses the president presses the state.
 */
final class ReceiverVariables {
    private final Case theCase;

    ReceiverVariables(Case theCase) {
        this.theCase = theCase;
    }

    /**
     * One of them.
     *
     * @param scale what counts as a change of 1; 0 if that is to be taken from the runs
     */
    record Variable(String name, Target target, double scale) {}

    /** All variables of an actor, each once. */
    List<Variable> of(String receiver) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        for (String id : theCase.actors().keySet()) {
            if (belongs(id, receiver)) {
                collect(id, variables);
            }
        }
        return List.copyOf(variables.values());
    }

    private void collect(String id, Map<String, Variable> variables) {
        Actor actor = theCase.actors().get(id);
        if (actor == null) {
            return;
        }
        List<Variable> found = new ArrayList<>();
        actor.situation().forEach(name -> found.add(new Variable(name, Target.SITUATION, 0)));
        actor.goals().forEach(name -> found.add(new Variable(name, Target.GOALS, 0)));
        actor.perceptions().forEach(name -> found.add(new Variable(name, Target.PERCEPTIONS, 0)));
        for (Issue issue : theCase.issues().values()) {
            for (Issue.Stake stake : issue.stakes()) {
                if (stake.actor().equals(id)) {
                    double length = issue.scale().high() - issue.scale().low();
                    found.add(new Variable(issue.capability(stake), Target.SITUATION, 0));
                    found.add(new Variable(issue.salience(stake), Target.SITUATION, issue.fullSalience()));
                    found.add(new Variable(issue.position(stake), Target.GOALS, length));
                }
            }
        }
        found.forEach(variable -> variables.putIfAbsent(variable.name(), variable));
    }

    /** True if an actor is another one, or part of it, however far down. */
    private boolean belongs(String id, String whole) {
        Optional<String> at = Optional.of(id);
        for (int steps = 0; at.isPresent() && steps <= theCase.actors().size(); steps++) {
            if (at.get().equals(whole)) {
                return true;
            }
            at = Optional.ofNullable(theCase.actors().get(at.get())).flatMap(Actor::of);
        }
        return false;
    }
}
