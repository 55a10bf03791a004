package tarazy.report;

import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.util.Locale;
import java.util.stream.Collectors;
import tarazy.forecast.Contradiction;

/** The result of a check as text for the terminal. */
final class CheckText {
    private final Screen screen;

    CheckText(Screen screen) {
        this.screen = screen;
    }

    String text(CheckResult check) {
        StringBuilder out = new StringBuilder();
        head(out, check);
        findings(out, check);
        evidence(out, check.evidence());
        contradictions(out, check);
        out.append('\n').append(verdict(check)).append('\n');
        return out.toString();
    }

    private void head(StringBuilder out, CheckResult check) {
        String title = check.title().isEmpty() ? check.caseName() : check.title();
        paragraph(out, title, Ink.BOLD);
        String contents = check.contents().stream()
                .map(count -> Figures.count(count.number()) + " " + count.kind())
                .collect(Collectors.joining(", "));
        if (!contents.isEmpty()) {
            paragraph(out, contents, Ink.DIM);
        }
    }

    /** Place and message share a line, however long, as tools that jump to errors expect. */
    private void findings(StringBuilder out, CheckResult check) {
        for (CheckResult.Finding finding : check.findings()) {
            Ink ink = ink(finding.severity());
            String kind = finding.severity().name().toLowerCase(Locale.ROOT);
            out.append('\n')
                    .append(Ink.BOLD.on(screen, PlainText.of(finding.place())))
                    .append(": ")
                    .append(ink.on(screen, kind))
                    .append(": ")
                    .append(PlainText.of(finding.message()))
                    .append('\n');
            indented(out, finding.advice(), Ink.DIM);
        }
    }

    private static Ink ink(CheckResult.Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.BAD;
            case WARNING -> Ink.WARNING;
            case NOTE -> Ink.DIM;
        };
    }

    private void evidence(StringBuilder out, CheckResult.Evidence evidence) {
        if (evidence.claims() == 0) {
            return;
        }
        section(out, "Evidence");
        indented(out, evidenceLine(evidence), Ink.PLAIN);
    }

    static String evidenceLine(CheckResult.Evidence evidence) {
        String share = evidence.checked() == 0
                ? "no quote could be looked up"
                : evidence.found() + " of " + evidence.checked() + " quotes found in their sources ("
                        + Figures.percent((double) evidence.found() / evidence.checked()) + ")";
        String unchecked = evidence.unchecked() == 0
                ? ""
                : "; " + evidence.unchecked() + " not checked because the text is not in the case";
        return Figures.count(evidence.claims(), "claim", "claims") + " from "
                + Figures.count(evidence.sources(), "source", "sources") + ", " + evidence.sourcesInUse()
                + " in use; " + share + unchecked;
    }

    private void contradictions(StringBuilder out, CheckResult check) {
        if (check.contradictions().isEmpty()) {
            return;
        }
        section(out, "Contradictions");
        for (Contradiction contradiction : check.contradictions()) {
            indented(out, contradiction.about() + ": " + contradiction.explanation(), Ink.PLAIN);
            Table table = new Table(screen, 4).wrapped("", 8).wrapped("", 6).wrapped("", 20);
            for (Contradiction.Side side : contradiction.sides()) {
                String speaker = side.saidBy().isEmpty() ? side.source() : side.saidBy() + ", " + side.source();
                table.row(name(side.value()), cell(speaker), dim("“" + side.quote() + "”"));
            }
            out.append(table.render());
        }
    }

    private String verdict(CheckResult check) {
        String errors = Figures.count(check.errors(), "error", "errors");
        String warnings = Figures.count(check.warnings(), "warning", "warnings");
        String contradictions = Figures.count(check.contradictions().size(), "contradiction", "contradictions");
        Ink ink = check.errors() > 0 ? Ink.BAD : check.warnings() > 0 ? Ink.WARNING : Ink.GOOD;
        return ink.on(screen, errors + ", " + warnings + ", " + contradictions);
    }

    private void section(StringBuilder out, String title) {
        out.append('\n').append(Ink.BOLD.on(screen, title)).append('\n');
    }

    private void paragraph(StringBuilder out, String text, Ink ink) {
        for (String line : PlainText.wrap(PlainText.of(text), screen.width())) {
            out.append(ink.on(screen, line)).append('\n');
        }
    }

    private void indented(StringBuilder out, String text, Ink ink) {
        if (text.isEmpty()) {
            return;
        }
        for (String line : PlainText.wrap(PlainText.of(text), screen.width() - 2)) {
            out.append("  ").append(ink.on(screen, line)).append('\n');
        }
    }
}
