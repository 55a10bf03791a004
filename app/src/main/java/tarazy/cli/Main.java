package tarazy.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import tarazy.report.Screen;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(here(), args));
    }

    /** The terminal, folder and environment of the process. */
    static Surroundings here() {
        System.setProperty(NoLogging.PROPERTY, NoLogging.class.getName());
        Terminal terminal = new Terminal(System.getenv());
        // Not System.out: it swallows the errors of a full disk and of a pipe nobody reads.
        return new Surroundings(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminal.shows(0) && terminal.shows(2) ? Optional.of(typed()) : Optional.empty(),
                new Screen(terminal.width(), terminal.coloured(1)),
                terminal.shows(2),
                Path.of(""),
                FolderCase::open,
                System.getenv(),
                ChatLimits.standard());
    }

    private static BufferedReader typed() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    /** The exit code of a call. */
    static int run(Surroundings here, String... args) {
        Messages messages = new Messages(here.err());
        Faults faults = new Faults(messages);
        try {
            CommandLine command = new CommandLine(new Tarazy(here))
                    .setOut(writer(here.out()))
                    .setErr(writer(here.err()))
                    .setColorScheme(
                            CommandLine.Help.defaultColorScheme(here.screen().colour() ? Ansi.ON : Ansi.OFF))
                    .setUsageHelpWidth(Math.clamp(here.screen().width(), 80, 100))
                    .setParameterExceptionHandler(faults)
                    .setExecutionExceptionHandler(faults);
            return args.length == 0 ? nothing(command, messages) : command.execute(args);
        } catch (RuntimeException | Error e) {
            return faults.unexpected(e, Arrays.asList(args).contains("--debug"));
        }
    }

    private static int nothing(CommandLine command, Messages messages) {
        messages.raw(command.getUsageMessage());
        return ExitCode.CALL;
    }

    private static PrintWriter writer(java.io.OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }
}
