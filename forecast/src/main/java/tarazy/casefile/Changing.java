package tarazy.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarazy.formula.Children;
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
            if (kind == CaseNames.Kind.STOCK || kind == CaseNames.Kind.EVENT || kind == CaseNames.Kind.OUTCOME) {
                changing.add(name);
            }
        });
        for (FormulaUse use : uses) {
            for (Names.Use read : use.reads()) {
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
        if (!beforeTime(use)) {
            return;
        }
        FormulaText formula = use.formula();
        for (Span span : momentary(formula.expression())) {
            report(formula.text().substring(span.start(), span.end()), formula.place(span), use, problems);
        }
        for (Names.Use read : use.reads()) {
            if (isChangingRead(read)) {
                report(read.name(), formula.place(read.span()), use, problems);
            }
        }
    }

    private static void report(String what, Place place, FormulaUse use, Problems problems) {
        problems.error(
                place,
                "\"" + what + "\" changes over time, but " + use.thing() + " is made before the first step",
                "Use only what stays the same during a run");
    }

    /** Reports what changes let change over time although formulas that it keeps are made before time begins. */
    void checkKept(List<FormulaUse> kept, Changing before, ChangeSet changes, Problems problems) {
        for (FormulaUse use : kept) {
            for (Names.Use read : use.reads()) {
                if (beforeTime(use) && isChangingRead(read) && !before.isChangingRead(read)) {
                    problems.error(
                            changes.place(),
                            changes.by() + " lets \"" + read.name() + "\" change over time, but " + use.thing()
                                    + " is made from it before the first step",
                            "Set it to something that stays the same during a run");
                }
            }
        }
    }

    private static boolean beforeTime(FormulaUse use) {
        return use.role() == FormulaUse.Role.FIXED || use.role() == FormulaUse.Role.INITIAL;
    }

    private boolean isChangingRead(Names.Use read) {
        return read.role() == Names.Role.CURRENT && changing.contains(read.name());
    }

    /** The parts that have another value at every step by themselves. */
    private static List<Span> momentary(Expression expression) {
        List<Span> spans = new ArrayList<>();
        Children.visit(expression, part -> {
            switch (part) {
                case Expression.Time _, Expression.Fresh _, Expression.Previous _, Expression.Since _ ->
                    spans.add(part.span());
                default -> {}
            }
        });
        return spans;
    }
}
