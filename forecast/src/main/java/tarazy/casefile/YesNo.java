package tarazy.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarazy.evidence.Claim;
import tarazy.evidence.ClaimValue;
import tarazy.formula.Children;
import tarazy.formula.Expression;

/** Tells formulas that are yes or no from numbers, and reports a number where yes or no is meant. */
final class YesNo {

    private enum Kind {
        YES_NO,
        NUMBER,
        /** 0 or 1, which can be meant either way. */
        EITHER;

        Kind and(Kind other) {
            return this == EITHER ? other : other == EITHER || other == this ? this : NUMBER;
        }
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Expression> formulas = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private YesNo(Map<String, Kind> known) {
        kinds.putAll(known);
    }

    /** What is known from declarations and claims, whatever the formulas. */
    static YesNo of(CaseNames names, Case theCase) {
        Map<String, Kind> kinds = new HashMap<>();
        names.kinds().forEach((name, kind) -> {
            switch (kind) {
                case EVENT -> kinds.put(name, Kind.YES_NO);
                case STOCK -> kinds.put(name, Kind.NUMBER);
                case QUANTITY, LEVER, INPUT, OUTCOME -> {}
            }
        });
        for (ProcessEntry process : theCase.processes()) {
            process.inputs().forEach(input -> kinds.put(input.name(), input.yesNo() ? Kind.YES_NO : Kind.NUMBER));
            process.outputs().forEach(output -> kinds.put(output.name(), output.yesNo() ? Kind.YES_NO : Kind.NUMBER));
        }
        for (Claim claim : theCase.claims()) {
            if (names.is(claim.about(), CaseNames.Kind.QUANTITY)) {
                switch (claim.parsedValue()) {
                    case ClaimValue.YesNo _, ClaimValue.Likelihood _ ->
                        kinds.merge(claim.about(), Kind.YES_NO, Kind::and);
                    case ClaimValue.Figure _, ClaimValue.Range _ -> kinds.merge(claim.about(), Kind.NUMBER, Kind::and);
                    default -> {}
                }
            }
        }
        return new YesNo(kinds);
    }

    /** This with the formulas of the case as it would run. */
    YesNo with(List<FormulaUse> uses) {
        YesNo with = new YesNo(kinds);
        for (FormulaUse use : uses) {
            if (!kinds.containsKey(use.owner()) && use.content() == FormulaUse.Content.ANYTHING) {
                with.formulas.putIfAbsent(use.owner(), use.formula().expression());
            }
        }
        return with;
    }

    void check(FormulaUse use, Problems problems) {
        Expression expression = use.formula().expression();
        Kind kind = kind(expression);
        Place place = use.formula().place(expression.span());
        if (use.content() == FormulaUse.Content.YES_NO && kind == Kind.NUMBER) {
            problems.error(
                    place,
                    use.thing() + " is a number, not yes or no",
                    "Compare it with something, for example x > 10");
        } else if (use.content() == FormulaUse.Content.NUMBER
                && use.role() == FormulaUse.Role.ANSWER
                && kind == Kind.YES_NO) {
            problems.error(place, use.thing() + " is yes or no, not a number", "Make it kind: probability");
        }
        Children.visit(expression, part -> logic(part, use, problems));
    }

    /** Reports numbers as operands of {@code and}, {@code or}, {@code not} and as conditions of {@code if}. */
    private void logic(Expression part, FormulaUse use, Problems problems) {
        switch (part) {
            case Expression.Unary e
            when e.operator() == Expression.UnaryOperator.NOT -> operand(e.operand(), "\"not\" takes", use, problems);
            case Expression.Binary e
            when e.operator() == Expression.BinaryOperator.AND || e.operator() == Expression.BinaryOperator.OR -> {
                String word = e.operator() == Expression.BinaryOperator.AND ? "\"and\" takes" : "\"or\" takes";
                operand(e.left(), word, use, problems);
                operand(e.right(), word, use, problems);
            }
            case Expression.Conditional e -> operand(e.condition(), "\"if\" takes", use, problems);
            default -> {}
        }
    }

    private void operand(Expression operand, String taker, FormulaUse use, Problems problems) {
        if (kind(operand) == Kind.NUMBER) {
            problems.error(
                    use.formula().place(operand.span()),
                    taker + " yes or no, but this is a number, in " + use.thing(),
                    "Compare it with something, for example x > 10");
        }
    }

    private Kind kind(Expression expression) {
        return switch (expression) {
            case Expression.Literal e -> e.value() == 0 || e.value() == 1 ? Kind.EITHER : Kind.NUMBER;
            case Expression.Reference e -> named(e.name());
            case Expression.Previous e -> named(e.name());
            case Expression.Unary e -> e.operator() == Expression.UnaryOperator.NOT ? Kind.YES_NO : Kind.NUMBER;
            case Expression.Binary e -> binary(e);
            case Expression.Conditional e -> kind(e.yes()).and(kind(e.no()));
            case Expression.Call e -> call(e);
            case Expression.Draw e -> e.family().equals("bernoulli") ? Kind.YES_NO : Kind.NUMBER;
            case Expression.Mixture e ->
                parts(e.parts().stream().map(p -> p.value()).toList());
            case Expression.Discrete e ->
                parts(e.parts().stream().map(p -> p.value()).toList());
            case Expression.Fresh e -> kind(e.distribution());
            case Expression.Truncated _,
                    Expression.Interval _,
                    Expression.Since _,
                    Expression.Time _,
                    Expression.Days _ -> Kind.NUMBER;
        };
    }

    private Kind binary(Expression.Binary e) {
        return switch (e.operator()) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL, AND, OR -> Kind.YES_NO;
            case MULTIPLY -> kind(e.left()).and(kind(e.right()));
            case ADD, SUBTRACT, DIVIDE, POWER -> Kind.NUMBER;
        };
    }

    private Kind call(Expression.Call e) {
        return switch (e.function()) {
            case KNOWN -> Kind.YES_NO;
            case MIN, MAX -> parts(e.arguments());
            default -> Kind.NUMBER;
        };
    }

    private Kind parts(List<Expression> parts) {
        return parts.stream().map(this::kind).reduce(Kind.EITHER, Kind::and);
    }

    private Kind named(String name) {
        Kind known = kinds.get(name);
        if (known != null) {
            return known;
        }
        Expression formula = formulas.get(name);
        // A circle is reported elsewhere; a very long chain is not worth the stack.
        if (formula == null || open.size() > 50 || !open.add(name)) {
            return Kind.EITHER;
        }
        Kind kind = kind(formula);
        open.remove(name);
        kinds.put(name, kind);
        return kind;
    }
}
