package tarazy.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaParser;
import tarazy.formula.FormulaPrinter;
import tarazy.formula.FormulaProblem;

/** Reads a table of issues; what is wrong with it is reported, all of it. */
public final class IssueTableReader {
    static final List<String> COLUMNS =
            List.of("actor", "description", "issue", "position", "salience", "capability", "note");

    private static final List<String> REQUIRED = List.of("actor", "position", "salience", "capability");

    private final String name;
    private final Problems problems;
    private final List<IssueTable.Row> rows = new ArrayList<>();
    private final Map<Stake, Place> stakes = new HashMap<>();
    private final Map<String, Optional<FormulaText>> capabilities = new HashMap<>();

    private IssueTableReader(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    private record Stake(String actor, String issue) {}

    /**
     * Reads a table that stands alone. What its formulas refer to is not checked.
     *
     * @param file its name, for messages; the table's own name is that without folder and ending
     */
    public static IssueTableResult read(String file, String text) {
        Problems problems = new Problems();
        Optional<IssueTable> table = read(new SourceText(file, text), problems);
        return new IssueTableResult(problems.hasErrors() ? Optional.empty() : table, problems.sorted());
    }

    /** The table, as far as it could be read; empty if nothing of it could. */
    static Optional<IssueTable> read(SourceText source, Problems problems) {
        IssueTableReader reader = new IssueTableReader(name(source.file()), problems);
        int before = problems.count();
        List<CsvSheet.Row> sheet = CsvSheet.read(source, COLUMNS, REQUIRED, problems);
        if (sheet.isEmpty() && problems.count() == before) {
            problems.error(Place.of(source.file()), "the table has no actors", "Write one row for each actor");
        }
        sheet.forEach(reader::add);
        return reader.rows.isEmpty() ? Optional.empty() : Optional.of(new IssueTable(reader.name, reader.rows));
    }

    private static String name(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int point = last.lastIndexOf('.');
        return point > 0 ? last.substring(0, point) : last;
    }

    private void add(CsvSheet.Row row) {
        String actor = row.get("actor");
        if (actor.isEmpty() && row.has("actor")) {
            problems.error(row.place(), "the row names no actor", "Give the actor a name");
        }
        String issue = row.has("issue") ? row.get("issue") : name;
        if (issue.isEmpty()) {
            problems.error(row.place(), "the row names no issue", "Name the issue, or remove the column \"issue\"");
        }
        if (!actor.isEmpty() && !issue.isEmpty()) {
            unique(row, new Stake(actor, issue));
        }
        Optional<FormulaText> position = formula(row, "position", actor);
        Optional<FormulaText> salience = formula(row, "salience", actor);
        Optional<FormulaText> capability = capability(row, actor);
        if (position.isPresent() && salience.isPresent() && capability.isPresent()) {
            rows.add(new IssueTable.Row(
                    actor,
                    row.get("description"),
                    issue,
                    position.get(),
                    salience.get(),
                    capability.get(),
                    row.place()));
        }
    }

    private void unique(CsvSheet.Row row, Stake stake) {
        Place first = stakes.putIfAbsent(stake, row.place());
        if (first != null) {
            problems.error(
                    row.place(),
                    "actor \"" + stake.actor() + "\" stands here a second time"
                            + (row.has("issue") ? " for issue \"" + stake.issue() + "\"" : "") + ", first in " + first,
                    "Remove or rename one of the two");
        }
    }

    /** The actor's own; a later row may leave it out or repeat it. */
    private Optional<FormulaText> capability(CsvSheet.Row row, String actor) {
        Optional<FormulaText> first = actor.isEmpty() ? null : capabilities.get(actor);
        if (first == null) {
            Optional<FormulaText> own = formula(row, "capability", actor);
            capabilities.put(actor, own);
            return own;
        }
        if (!row.get("capability").isEmpty()) {
            Optional<FormulaText> again = formula(row, "capability", actor);
            if (first.isPresent() && again.isPresent()) {
                same(actor, first.get(), again.get());
            }
        }
        return first;
    }

    private void same(String actor, FormulaText first, FormulaText again) {
        if (!FormulaPrinter.print(first.expression()).equals(FormulaPrinter.print(again.expression()))) {
            problems.error(
                    again.place(),
                    "capability of actor \"" + actor + "\" is not the same as in " + first.place(),
                    "Give an actor one capability; the cell may be empty in its further rows");
        }
    }

    private Optional<FormulaText> formula(CsvSheet.Row row, String column, String actor) {
        String text = row.get(column);
        if (text.isEmpty()) {
            if (row.has(column)) {
                problems.error(
                        row.place(),
                        column + " of actor \"" + actor + "\" is missing",
                        "Write a number or a formula such as 20 to 30");
            }
            return Optional.empty();
        }
        TextLayout layout = row.layout(column);
        try {
            return Optional.of(new FormulaText(text, FormulaParser.parse(text), layout.place(0), layout));
        } catch (FormulaException e) {
            for (FormulaProblem problem : e.problems()) {
                problems.error(layout.place(problem.span().start()), problem.message(), problem.advice());
            }
            return Optional.empty();
        }
    }
}
