package tarazy.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;
import tarazy.forecast.ForecastException;

/** The file of issues a command works on. */
final class IssueFileArgument {
    @Parameters(index = "0", paramLabel = "FILE", description = "a file with contested issues, see docs/bargain.md")
    Path path = Path.of("");

    /** Its text. */
    String text(Path directory) throws CallException, ForecastException {
        return in(directory).text();
    }

    /** What messages call it. */
    String name() {
        return in(Path.of("")).name();
    }

    private InputFile in(Path directory) {
        return new InputFile(directory, path, "issues/toll.csv");
    }
}
