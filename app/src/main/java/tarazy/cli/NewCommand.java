package tarazy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "new",
        description = {
            "Makes a small case that runs, to start from.",
            "",
            "Its files show, with comments, how questions, quantities, stocks, events, levers, scenarios, sources and claims are"
                    + " written.",
            ""
        },
        footer = {"", "Examples:", "  tarazy new my-case", "  tarazy forecast my-case"})
final class NewCommand implements Callable<Integer> {
    static final List<String> FILES = List.of(
            "case.yaml",
            "quantities.yaml",
            "levers.yaml",
            "scenarios.yaml",
            "claims.csv",
            "sources/sources.csv",
            "sources/port-news.txt",
            "sources/ministry.txt",
            "sources/haulage-union.txt",
            "sources/later-record.txt");

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Parameters(index = "0", paramLabel = "DIR", description = "folder to make; it must not exist or be empty")
    private Path path = Path.of("");

    @Override
    public Integer call() throws CallException {
        Path folder = tarazy.directory().resolve(path).normalize();
        try {
            refuse(folder);
            for (String name : FILES) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent() == null ? folder : file.getParent());
                try (InputStream in = NewCommand.class.getResourceAsStream("starter/" + name)) {
                    if (in == null) {
                        throw new IOException("the program is incomplete: starter/" + name + " is missing");
                    }
                    Files.copy(in, file);
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw new CallException("cannot make " + path + ": there is a file called " + e.getFile());
        } catch (IOException e) {
            throw new CallException("cannot make " + path + ": " + OutputFolder.reason(e));
        }
        tarazy.messages().line("made " + path + "; next: tarazy forecast " + path);
        return ExitCode.FINE;
    }

    private void refuse(Path folder) throws IOException, CallException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new CallException("\"" + path + "\" is not empty; nothing was written");
                }
            }
        }
    }
}
