package tarazy.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import tarazy.forecast.ForecastException;

/** Turns what went wrong into a message and an exit code; nobody is shown a stack trace who did not ask for one. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Messages messages;

    Faults(Messages messages) {
        this.messages = messages;
    }

    /** The call cannot be understood. */
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (e instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched, command);
        } else {
            messages.line("tarazy: " + decapitalised(String.valueOf(e.getMessage())));
        }
        messages.line("see " + name + " --help");
        return ExitCode.CALL;
    }

    private void unmatched(UnmatchedArgumentException e, CommandLine command) {
        String wrong = e.getUnmatched().getFirst();
        boolean isCommand = !wrong.startsWith("-") && !command.getSubcommands().isEmpty();
        String what = isCommand
                ? "there is no command "
                : wrong.startsWith("-") ? "unknown option " : "one argument too many: ";
        messages.line("tarazy: " + what + "\"" + wrong + "\"");
        Collection<String> known = isCommand
                ? command.getSubcommands().keySet()
                : wrong.startsWith("-") ? command.getCommandSpec().optionsMap().keySet() : List.of();
        String bare = wrong.contains("=") ? wrong.substring(0, wrong.indexOf('=')) : wrong;
        Nearest.to(bare, known).ifPresent(name -> messages.line("did you mean " + name + "?"));
    }

    private static String decapitalised(String text) {
        boolean word =
                text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    /** The call was understood but failed. */
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        return switch (e) {
            case CallException call -> {
                messages.line("tarazy: " + call.getMessage());
                yield ExitCode.CALL;
            }
            case ForecastException fault -> {
                fault.problems().forEach(problem -> messages.line(problem.text()));
                yield switch (fault.blame()) {
                    case CASE -> fault("case", fault.problems().size());
                    case FILE -> fault("file", fault.problems().size());
                    case CALL -> ExitCode.CALL;
                };
            }
            default ->
                unexpected(
                        e, List.of(result.originalArgs().toArray(String[]::new)).contains("--debug"));
        };
    }

    private int fault(String what, int errors) {
        messages.line("tarazy: the " + what + " has " + errors + (errors == 1 ? " error" : " errors"));
        return ExitCode.CASE;
    }

    int unexpected(Throwable e, boolean debug) {
        if (e instanceof OutOfMemoryError) {
            messages.line("tarazy: not enough memory; try fewer runs, or more memory with JAVA_TOOL_OPTIONS=-Xmx8g");
            return ExitCode.CALL;
        }
        if (debug) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            messages.raw(trace.toString());
        }
        String what = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + firstLine(e.getMessage()));
        messages.line(
                "tarazy: unexpected error (" + what + ")"
                        + (debug
                                ? ""
                                : "; this is a fault of the program: run the same again with --debug and report what it prints"));
        return ExitCode.CALL;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
