package tarazy.bargain.format;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A controversial issue of a legislative proposal in the European Union, on a scale from 0 to 100.
 *
 * @param proposal number of the proposal
 * @param name code of the issue, unlike that of any other
 * @param year in which the proposal was introduced, as its interinstitutional code says
 * @param line where it stands in the file
 * @param stakes who has taken a position, in the order of the columns
 * @param reference the reference point: what holds if there is no decision, if known
 * @param outcome what was decided, if known
 */
public record DeuIssue(
        String proposal,
        String name,
        int year,
        int line,
        List<DeuStake> stakes,
        OptionalDouble reference,
        OptionalDouble outcome) {
    public DeuIssue {
        stakes = List.copyOf(stakes);
    }
}
