package tarazy.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Contested issues as a table of formulas: who wants what, how much it cares, how strong it is.
 *
 * @param name the file's, without folder and ending; also that of the issue where the table has no column for it
 * @param rows at least one, in the order of the file; one for each actor and issue it has a stake in
 */
public record IssueTable(String name, List<Row> rows) {
    public IssueTable {
        rows = List.copyOf(rows);
    }

    /**
     * An actor's stake in an issue.
     *
     * @param actor as written, not empty
     * @param description who the actor is; may be empty
     * @param issue as written, or the table's name
     * @param position what it wants, in the issue's own scale
     * @param salience how much it cares about the issue
     * @param capability how strong it is; the very same formula, in the very same place, in all rows of an actor, so that
     *     what is uncertain about it is drawn once
     * @param place the row
     */
    public record Row(
            String actor,
            String description,
            String issue,
            FormulaText position,
            FormulaText salience,
            FormulaText capability,
            Place place) {}

    /** In the order in which the rows first name them. */
    public List<String> actors() {
        Set<String> actors = new LinkedHashSet<>();
        rows.forEach(row -> actors.add(row.actor()));
        return List.copyOf(actors);
    }

    /** In the order in which the rows first name them. */
    public List<String> issues() {
        Set<String> issues = new LinkedHashSet<>();
        rows.forEach(row -> issues.add(row.issue()));
        return List.copyOf(issues);
    }
}
