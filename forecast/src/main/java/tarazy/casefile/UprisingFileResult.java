package tarazy.casefile;

import java.util.List;
import java.util.Optional;

/**
 * What reading a file about an uprising gave.
 *
 * @param file present exactly if there is no {@link Severity#ERROR}
 * @param problems all of them, in the order of lines and columns
 */
public record UprisingFileResult(Optional<UprisingFile> file, List<Problem> problems) {
    public UprisingFileResult {
        problems = List.copyOf(problems);
    }
}
