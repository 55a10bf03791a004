package tarazy.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tarazy.casefile.Case;
import tarazy.casefile.Lever;
import tarazy.casefile.Place;
import tarazy.casefile.Problem;
import tarazy.casefile.Scenario;
import tarazy.casefile.Severity;
import tarazy.formula.Expression;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaParser;
import tarazy.formula.FormulaProblem;
import tarazy.formula.Names;

/**
 * What is set otherwise than in the case: by a scenario, and on top of it by hand.
 *
 * @param held stocks that do not move, and processes of which nothing is known
 */
record Changes(Map<String, Expression> formulas, Set<String> held, List<String> described) {
    Changes {
        formulas = Map.copyOf(formulas);
        held = Set.copyOf(held);
        described = List.copyOf(described);
    }

    /** Whether a stock stays as it starts, or a process as it would be if nothing were known of it. */
    boolean holds(String name) {
        return held.contains(name);
    }

    static Changes none() {
        return new Changes(Map.of(), Set.of(), List.of());
    }

    /** These, and others on top of them. */
    Changes and(Changes others) {
        Map<String, Expression> all = new LinkedHashMap<>(formulas);
        all.putAll(others.formulas);
        Set<String> still = new TreeSet<>(held);
        still.addAll(others.held);
        List<String> words = new ArrayList<>(described);
        words.addAll(others.described);
        return new Changes(all, still, words);
    }

    /** These with further ones, which come first. */
    Changes and(Map<String, Expression> more) {
        return and(new Changes(more, Set.of(), List.of()));
    }

    Optional<Expression> of(String name) {
        return Optional.ofNullable(formulas.get(name));
    }

    /**
     * @param set name and formula text
     * @throws ForecastException blaming the call, with every fault
     */
    static Changes of(Case theCase, Optional<String> scenario, Map<String, String> set) throws ForecastException {
        Map<String, Expression> formulas = new LinkedHashMap<>();
        Map<String, String> described = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        scenario.ifPresent(id -> apply(theCase, id, formulas, described, problems));
        set.forEach((name, text) -> {
            described.put(name, text);
            parse(theCase, name, text, problems).ifPresent(expression -> formulas.put(name, expression));
        });
        if (!problems.isEmpty()) {
            throw new ForecastException(ForecastException.Blame.CALL, problems);
        }
        return new Changes(
                formulas,
                Set.of(),
                described.entrySet().stream()
                        .map(change -> change.getKey() + " = " + change.getValue())
                        .toList());
    }

    private static void apply(
            Case theCase,
            String id,
            Map<String, Expression> formulas,
            Map<String, String> described,
            List<Problem> problems) {
        Scenario scenario = theCase.scenarios().get(id);
        if (scenario == null) {
            String advice = Names.nearest(id, theCase.scenarios().keySet())
                    .map(near -> "Did you mean " + near + "?")
                    .orElse(
                            theCase.scenarios().isEmpty()
                                    ? "The case declares no scenarios."
                                    : "The case has: "
                                            + String.join(
                                                    ", ", theCase.scenarios().keySet()) + ".");
            problems.add(fault("--scenario", 0, "unknown scenario " + id, advice));
            return;
        }
        scenario.set().forEach((name, formula) -> {
            formulas.put(name, formula.expression());
            described.put(name, formula.text());
        });
    }

    private static Optional<Expression> parse(Case theCase, String name, String text, List<Problem> problems) {
        Set<String> known = settable(theCase);
        if (!known.contains(name)) {
            String advice = Names.nearest(name, known)
                    .map(near -> "Did you mean " + near + "?")
                    .orElse("Only quantities, stocks, events and levers of the case can be set.");
            problems.add(fault("--set", 0, "unknown name " + name, advice));
        }
        try {
            Expression expression = FormulaParser.parse(text);
            for (FormulaProblem problem : Names.unknown(expression, known)) {
                problems.add(fault("--set " + name, problem.span().start() + 1, problem.message(), problem.advice()));
            }
            return Optional.of(expression);
        } catch (FormulaException refused) {
            for (FormulaProblem problem : refused.problems()) {
                problems.add(fault("--set " + name, problem.span().start() + 1, problem.message(), problem.advice()));
            }
            return Optional.empty();
        }
    }

    private static Set<String> settable(Case theCase) {
        Set<String> names = new TreeSet<>(theCase.quantities().keySet());
        names.addAll(theCase.stocks().keySet());
        names.addAll(theCase.events().keySet());
        theCase.levers().keySet().forEach(id -> names.add(Lever.PREFIX + id));
        theCase.processes().forEach(process -> process.inputs().forEach(input -> names.add(input.name())));
        return names;
    }

    private static Problem fault(String where, int column, String message, String advice) {
        Place place = new Place(where, column == 0 ? 0 : 1, column);
        return new Problem(Severity.ERROR, place, message, advice);
    }
}
