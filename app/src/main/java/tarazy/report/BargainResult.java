package tarazy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Issue;
import tarazy.forecast.AgendaOutlook;

/**
 * How a bargaining model settles the issues of a file.
 *
 * @param model name of the model
 * @param profile name of its settings; empty if it has one set only
 * @param bargaining about at least one issue
 * @param notes what a reader has to know about the input
 * @param outlook many runs; empty if there was only the one that is told turn by turn
 * @param everything whether text shows every actor, turn and move, however many
 */
public record BargainResult(
        String model,
        String profile,
        Bargaining bargaining,
        List<String> notes,
        Optional<AgendaOutlook> outlook,
        boolean everything) {
    public BargainResult {
        notes = List.copyOf(notes);
    }

    List<Issue> issues() {
        return bargaining.agenda().issues();
    }

    /** Those of the input, then those of the model, then those of the runs. */
    List<String> allNotes() {
        List<String> all = new ArrayList<>(notes);
        all.addAll(bargaining.notes());
        outlook.ifPresent(runs -> all.addAll(runs.notes()));
        return all;
    }
}
