package tarazy.report;

import java.util.List;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Issue;

/**
 * How a bargaining model settles the issues of a file.
 *
 * @param model name of the model
 * @param profile name of its settings; empty if it has one set only
 * @param bargaining about at least one issue
 * @param notes what a reader has to know about the input
 * @param everything whether text shows every actor, turn and move, however many
 */
public record BargainResult(
        String model, String profile, Bargaining bargaining, List<String> notes, boolean everything) {
    public BargainResult {
        notes = List.copyOf(notes);
    }

    List<Issue> issues() {
        return bargaining.agenda().issues();
    }

    /** Those of the input, then those of the model. */
    List<String> allNotes() {
        return java.util.stream.Stream.concat(notes.stream(), bargaining.notes().stream())
                .toList();
    }
}
