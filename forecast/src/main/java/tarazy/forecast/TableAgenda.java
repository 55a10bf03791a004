package tarazy.forecast;

import java.util.List;
import java.util.Locale;
import tarazy.bargain.Agenda;
import tarazy.bargain.Scale;
import tarazy.casefile.FormulaText;
import tarazy.casefile.IssueTable;

/**
 * A table of issues that stands alone, with a number for every formula.
 *
 * @param agenda what is uncertain stands at its middle
 * @param uncertain the cells that draw, in the order of the rows
 */
public record TableAgenda(Agenda agenda, List<Cell> uncertain) {
    public TableAgenda {
        uncertain = List.copyOf(uncertain);
    }

    /** What a formula of the table is about. */
    public enum Column {
        POSITION,
        SALIENCE,
        CAPABILITY;

        /** As in the table's header. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A formula of the table. For a capability the issue is the first that has the actor. */
    public record Cell(Column column, String actor, String issue, FormulaText formula) {
        /**
         * What it is called for people.
         *
         * @param severalIssues whether the issue has to be named
         */
        public String title(boolean severalIssues) {
            boolean named = severalIssues && column != Column.CAPABILITY;
            return column.word() + " of " + actor + (named ? " on " + issue : "");
        }
    }

    /** True if no salience is above 1: probably they are shares of an actor's attention, not per cents. */
    public boolean saliencesAreShares() {
        return agenda.issues().stream()
                .flatMap(issue -> issue.actors().stream())
                .allMatch(actor -> actor.salience() <= 1);
    }

    /**
     * The table with all issues on one scale.
     *
     * @throws ForecastException if a formula refers to what a single table does not have, has no value, or has one that
     *     cannot be; with all such places
     */
    public static TableAgenda of(IssueTable table, Scale scale) throws ForecastException {
        return new TableNumbers(scale).agenda(table);
    }
}
