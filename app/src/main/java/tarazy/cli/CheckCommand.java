package tarazy.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tarazy.report.CheckResult;

@Command(
        name = "check",
        description = {
            "Finds everything that is wrong with a case, with places and advice.",
            "",
            "Says also how many quotes were found in their sources and which claims contradict each other."
                    + " Exit code 1 if there is an error.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy check cases/kazakhstan-2022",
            "  tarazy check cases/kazakhstan-2022 --format csv > problems.csv"
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Mixin
    private final CaseArgument argument = new CaseArgument();

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "count only sources that speak from this date or earlier (default: the case's date)")
    private Optional<LocalDate> asOf = Optional.empty();

    @Override
    public Integer call() throws CallException {
        CheckResult check = tarazy.surroundings()
                .cases()
                .open(argument.folder(tarazy.directory()))
                .check(asOf);
        tarazy.results().print(form.format.of(check, tarazy.screen()));
        return check.errors().isEmpty() ? ExitCode.FINE : ExitCode.CASE;
    }
}
