package tarazy.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import tarazy.forecast.ForecastException;
import tarazy.report.QuestionList;
import tarazy.report.Screen;

/** The command line as a whole, and what its commands share. */
@Command(
        name = "tarazy",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        description = "Forecasts an international crisis from what sources say, and shows what every number rests on.",
        subcommands = {
            ForecastCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            WhatifCommand.class,
            LeversCommand.class,
            BargainCommand.class,
            UprisingCommand.class,
            MoveCommand.class,
            SolveCommand.class,
            ScoreCommand.class,
            ReadCommand.class,
            FindCommand.class,
            SourceCommand.class,
            ClaimCommand.class,
            DraftCommand.class,
            NewCommand.class,
            CompletionCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  tarazy new my-case                      make a small case to start from",
            "  tarazy check my-case                    find everything wrong with it",
            "  tarazy forecast my-case                 run it and write the report",
            "  tarazy forecast my-case --as-of 2022-01-07 --format json",
            "  tarazy COMMAND --help                   more about one command",
            "",
            "Exit code: 0 fine, 1 the case is at fault, 2 the call is wrong."
        })
final class Tarazy {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "show this help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "show the version")
    boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            hidden = true,
            description = "show where an unexpected error came from")
    boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    private final Surroundings surroundings;

    Tarazy(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Path directory() {
        return surroundings.directory();
    }

    Results results() {
        return new Results(surroundings.out());
    }

    Messages messages() {
        return new Messages(surroundings.err());
    }

    ProgressBar progress() {
        return new ProgressBar(messages(), surroundings.progress(), System::nanoTime);
    }

    Screen screen() {
        return surroundings.screen();
    }

    CommandLine commandLine() {
        return spec.commandLine();
    }

    /** A case that can be run; warnings are only counted here. */
    RunnableCase open(CaseArgument argument) throws CallException, ForecastException {
        OpenCase folder = surroundings.cases().open(argument.folder(directory()));
        RunnableCase theCase = folder.runnable();
        int warnings = folder.check(Optional.empty()).warnings().size();
        if (warnings > 0) {
            messages()
                    .line("tarazy: " + warnings + (warnings == 1 ? " warning" : " warnings") + "; tarazy check "
                            + argument.path + " shows " + (warnings == 1 ? "it" : "them"));
        }
        return theCase;
    }

    /** A file as it is called from the current directory. */
    Path shown(Path file) {
        Path here = directory().toAbsolutePath().normalize();
        Path there = file.toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there) : there;
    }

    /** Checks that the case asks the question. */
    static void known(String question, QuestionList questions) throws CallException {
        if (!questions.ids().contains(question)) {
            String all = questions.ids().stream().map(id -> "  " + id).collect(Collectors.joining("\n"));
            throw new CallException("there is no question \"" + question + "\""
                    + Nearest.hint(question, questions.ids())
                    + (all.isEmpty() ? "" : "\nthe case asks:\n" + all));
        }
    }
}
