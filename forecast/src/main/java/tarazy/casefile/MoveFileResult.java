package tarazy.casefile;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file about movement.
 *
 * @param file empty if anything is wrong with it
 */
public record MoveFileResult(Optional<MoveFile> file, List<Problem> problems) {
    public MoveFileResult {
        problems = List.copyOf(problems);
    }
}
