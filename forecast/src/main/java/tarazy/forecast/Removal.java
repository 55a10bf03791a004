package tarazy.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tarazy.casefile.Case;
import tarazy.casefile.Issue;
import tarazy.casefile.Lever;
import tarazy.casefile.Mechanism;
import tarazy.casefile.ProcessEntry;
import tarazy.casefile.Scenario;
import tarazy.formula.Expression;
import tarazy.formula.Span;

/**
 * How a mechanism is taken out of a case: as the case says, or else by its elements. Without being told otherwise, levers
 * have no strength, events do not happen, decisions and issues do not come up, cities stay quiet, nobody moves, stocks stay where they
 * start, claims and sources are silent, actors neither press nor count. A scenario is the other way round: the case has nothing of it,
 * so that it is put in.
 *
 * @param unsaid ids of claims, and of sources, that are silent
 */
record Removal(Changes changes, Set<String> unsaid, Optional<LocalDate> asOf) {
    private static final Expression NOTHING = new Expression.Literal(0, false, new Span(0, 0));

    boolean isNothing() {
        return changes.formulas().isEmpty() && changes.held().isEmpty() && unsaid.isEmpty() && asOf.isEmpty();
    }

    static Removal of(Mechanism mechanism, Case theCase) {
        Builder builder = new Builder(theCase);
        if (mechanism.without().isEmpty()) {
            mechanism.elements().forEach(builder::take);
        } else {
            mechanism
                    .without()
                    .set()
                    .forEach((name, formula) -> builder.set(name, formula.expression(), name + " = " + formula.text()));
        }
        mechanism.without().asOf().ifPresent(day -> builder.words.add("as of " + day));
        return new Removal(
                new Changes(builder.formulas, builder.held, builder.words),
                builder.unsaid,
                mechanism.without().asOf());
    }

    private static final class Builder {
        private final Case theCase;
        private final Map<String, Expression> formulas = new LinkedHashMap<>();
        private final Set<String> held = new TreeSet<>();
        private final Set<String> unsaid = new TreeSet<>();
        private final List<String> words = new ArrayList<>();

        Builder(Case theCase) {
            this.theCase = theCase;
        }

        void set(String name, Expression formula, String word) {
            formulas.put(name, formula);
            words.add(word);
        }

        void take(Mechanism.Element element) {
            String name = element.name();
            switch (element.kind()) {
                case STOCK -> {
                    held.add(name);
                    words.add(name + " stays as it starts");
                }
                case EVENT -> set(name, NOTHING, name + " does not happen");
                case LEVER -> lever(Lever.PREFIX + name);
                case ISSUE, DECISION, UPRISING, DEPLOYMENT, NETWORK ->
                    theCase.processes().stream()
                            .filter(process -> process.name().equals(name))
                            .forEach(this::idle);
                case ACTOR -> actor(name);
                case CLAIM, SOURCE -> {
                    unsaid.add(name);
                    words.add("without what " + name + " says");
                }
                case SCENARIO ->
                    Optional.ofNullable(theCase.scenarios().get(name)).ifPresent(this::scenario);
                case QUANTITY, QUESTION, PROGRAM -> {
                    // a number is never nothing by itself; questions and the program act on no answer
                }
            }
        }

        private void lever(String name) {
            set(name, NOTHING, "no " + name);
            theCase.lever(name)
                    .flatMap(Lever::use)
                    .ifPresent(use -> use.idle().forEach(input -> formulas.put(input, NOTHING)));
        }

        private void idle(ProcessEntry entry) {
            if (entry.idle().isEmpty()) {
                return;
            }
            entry.idle().forEach(input -> formulas.put(input, NOTHING));
            if (!entry.claimable().isEmpty()) {
                held.add(entry.name());
            }
            words.add("no " + entry.name());
        }

        private void actor(String id) {
            theCase.levers().values().stream()
                    .filter(lever ->
                            lever.sender().equals(id) || lever.receiver().equals(id))
                    .forEach(lever -> lever(lever.name()));
            for (Issue issue : theCase.issues().values()) {
                issue.stakes().stream()
                        .filter(stake -> stake.actor().equals(id))
                        .forEach(stake ->
                                set(issue.capability(stake), NOTHING, id + " does not count on " + issue.name()));
            }
        }

        private void scenario(Scenario scenario) {
            if (formulas.isEmpty()) {
                scenario.set().forEach((name, formula) -> formulas.put(name, formula.expression()));
                words.add("with scenario " + scenario.id());
            }
        }
    }
}
