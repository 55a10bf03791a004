package tarazy.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarazy.formula.Expression;
import tarazy.formula.Names;
import tarazy.formula.Span;

/**
 * Which names have values that change over time: stocks, events, and whatever reads them, the time, or draws anew at
 * every step. Initial values and priors are made once, before time begins, so they may not read any of these.
 */
final class Changing {
    private final Set<String> changing;

    private Changing(Set<String> changing) {
        this.changing = changing;
    }

    static Changing of(List<FormulaUse> uses, CaseNames names) {
        Set<String> changing = new HashSet<>();
        Map<String, List<String>> readers = new HashMap<>();
        names.kinds().forEach((name, kind) -> {
            if (kind == CaseNames.Kind.STOCK || kind == CaseNames.Kind.EVENT) {
                changing.add(name);
            }
        });
        for (FormulaUse use : uses) {
            for (Names.Use read : Names.uses(use.formula().expression())) {
                readers.computeIfAbsent(read.name(), _ -> new ArrayList<>()).add(use.owner());
            }
            if (!momentary(use.formula().expression()).isEmpty()) {
                changing.add(use.owner());
            }
        }
        Deque<String> open = new ArrayDeque<>(changing);
        while (!open.isEmpty()) {
            for (String reader : readers.getOrDefault(open.pop(), List.of())) {
                if (changing.add(reader)) {
                    open.push(reader);
                }
            }
        }
        return new Changing(changing);
    }

    /** Reports what a formula made before time begins reads of the course of time. */
    void check(FormulaUse use, Problems problems) {
        if (use.role() != FormulaUse.Role.FIXED && use.role() != FormulaUse.Role.INITIAL) {
            return;
        }
        FormulaText formula = use.formula();
        for (Span span : momentary(formula.expression())) {
            problems.error(
                    formula.place(span),
                    "\"" + formula.text().substring(span.start(), span.end()) + "\" changes over time, but "
                            + use.thing() + " is made before the first step",
                    "Use only what stays the same during a run");
        }
        for (Names.Use read : Names.uses(formula.expression())) {
            if (read.role() == Names.Role.CURRENT && changing.contains(read.name())) {
                problems.error(
                        formula.place(read.span()),
                        "\"" + read.name() + "\" changes over time, but " + use.thing()
                                + " is made before the first step",
                        "Use only what stays the same during a run");
            }
        }
    }

    /** The parts that have another value at every step by themselves. */
    private static List<Span> momentary(Expression expression) {
        List<Span> spans = new ArrayList<>();
        Parts.visit(expression, part -> {
            switch (part) {
                case Expression.Time _, Expression.Fresh _, Expression.Previous _, Expression.Since _ ->
                    spans.add(part.span());
                default -> {}
            }
        });
        return spans;
    }
}
