package tarazy.cli;

import picocli.CommandLine.Option;
import tarazy.report.Format;

/** The option that says in which form results are printed. */
final class FormatArgument {
    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Converters.Form.class,
            description = "how to print the result: text, json or csv (default: text)")
    Format format = Format.TEXT;
}
