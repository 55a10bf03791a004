package tarazy.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "completion",
        description = {"Prints a script that completes commands and options in bash and zsh.", ""},
        footer = {
            "",
            "Examples:",
            "  source <(tarazy completion)                        for this shell",
            "  tarazy completion > ~/.local/share/bash-completion/completions/tarazy"
        })
final class CompletionCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Override
    public Integer call() throws CallException {
        tarazy.results().print(AutoComplete.bash("tarazy", tarazy.commandLine()));
        return ExitCode.FINE;
    }
}
