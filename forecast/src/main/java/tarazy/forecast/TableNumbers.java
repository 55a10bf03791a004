package tarazy.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;
import tarazy.casefile.FormulaText;
import tarazy.casefile.IssueTable;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.forecast.TableAgenda.Cell;
import tarazy.forecast.TableAgenda.Column;
import tarazy.formula.Children;
import tarazy.formula.Constants;
import tarazy.formula.Expression;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaProblem;
import tarazy.formula.Middle;
import tarazy.formula.Span;

/** Gives every formula of a table a number, and finds all that have none or an impossible one. */
final class TableNumbers {
    private final Scale scale;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Cell> uncertain = new ArrayList<>();
    private final Map<String, Double> capabilities = new HashMap<>();

    TableNumbers(Scale scale) {
        this.scale = scale;
    }

    TableAgenda agenda(IssueTable table) throws ForecastException {
        Map<String, List<Actor>> actors = new LinkedHashMap<>();
        for (IssueTable.Row row : table.rows()) {
            actors.computeIfAbsent(row.issue(), issue -> new ArrayList<>()).add(actor(row));
        }
        if (!problems.isEmpty()) {
            throw new ForecastException(
                    ForecastException.Blame.FILE,
                    problems.stream().sorted().distinct().toList());
        }
        List<Issue> issues = new ArrayList<>();
        actors.forEach((issue, wanting) -> issues.add(new Issue(issue, scale, wanting)));
        return new TableAgenda(new Agenda(table.name(), issues), uncertain);
    }

    private Actor actor(IssueTable.Row row) {
        double position = value(new Cell(Column.POSITION, row.actor(), row.issue(), row.position()));
        double salience = value(new Cell(Column.SALIENCE, row.actor(), row.issue(), row.salience()));
        Double known = capabilities.get(row.actor());
        double capability =
                known == null ? value(new Cell(Column.CAPABILITY, row.actor(), row.issue(), row.capability())) : known;
        capabilities.put(row.actor(), capability);
        return new Actor(row.actor(), capability, position, salience, row.description());
    }

    private double value(Cell cell) {
        Expression expression = cell.formula().expression();
        try {
            OptionalDouble value = Middle.value(expression);
            if (value.isEmpty()) {
                Children.visit(expression, part -> dependence(cell, part));
                return Double.NaN;
            }
            if (Constants.value(expression).isEmpty()) {
                uncertain.add(cell);
            }
            check(cell, value.getAsDouble());
            return value.getAsDouble();
        } catch (FormulaException faults) {
            for (FormulaProblem fault : faults.problems()) {
                error(cell, fault.span(), fault.message(), fault.advice());
            }
            return Double.NaN;
        }
    }

    private void dependence(Cell cell, Expression part) {
        String advice = "Write a number or a distribution; a case may use its quantities here";
        switch (part) {
            case Expression.Reference(String name, Span span) -> unknown(cell, span, name, advice);
            case Expression.Previous e -> unknown(cell, e.span(), e.name(), advice);
            case Expression.Since e -> unknown(cell, e.span(), e.event(), advice);
            case Expression.Time e -> error(cell, e.span(), "a table that stands alone has no time", advice);
            case Expression.Days e -> error(cell, e.span(), "a table that stands alone has no time", advice);
            default -> {}
        }
    }

    private void unknown(Cell cell, Span span, String name, String advice) {
        error(cell, span, "a table that stands alone has no quantity `" + name + "`", advice);
    }

    private void check(Cell cell, double value) {
        String is = cell.column().word() + " of actor \"" + cell.actor() + "\" is ";
        Span all = new Span(0, 0);
        if (Double.isNaN(value)) {
            error(cell, all, is + "no number", "Look for a division by 0, or a root or logarithm that does not exist");
        } else if (Double.isInfinite(value)) {
            error(cell, all, is + "too large", "Choose another unit");
        } else if (cell.column() != Column.POSITION && value < 0) {
            error(cell, all, is + number(value), "Write 0 or more");
        } else if (cell.column() == Column.POSITION && (value < scale.low() || value > scale.high())) {
            error(
                    cell,
                    all,
                    is + number(value) + ", off the scale from " + number(scale.low()) + " to " + number(scale.high()),
                    "Correct it, or give the scale with --scale low:high");
        }
    }

    private void error(Cell cell, Span span, String message, String advice) {
        FormulaText formula = cell.formula();
        problems.add(new Problem(Severity.ERROR, formula.place(span), message, advice));
    }

    /** Without the point and zero of a whole number. */
    private static String number(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
