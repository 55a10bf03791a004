package tarazy.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tarazy.casefile.CaseTemplate;

@Command(
        name = "new",
        description = {
            "Makes a small case that runs, to start from.",
            "",
            "Its files show, with comments, how questions, quantities, stocks, events, levers, scenarios, sources and claims are"
                    + " written.",
            ""
        },
        footer = {"", "Examples:", "  tarazy new my-case", "  tarazy check my-case", "  tarazy forecast my-case"})
final class NewCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Parameters(index = "0", paramLabel = "DIR", description = "folder to make; it must not exist or be empty")
    private Path path = Path.of("");

    @Override
    public Integer call() throws CallException {
        try {
            CaseTemplate.write(tarazy.directory().resolve(path));
        } catch (FileAlreadyExistsException e) {
            throw new CallException("nothing was written to " + path + ": " + e.getReason());
        } catch (IOException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
        tarazy.messages().line("made " + path + "; next: tarazy forecast " + path);
        return ExitCode.FINE;
    }
}
