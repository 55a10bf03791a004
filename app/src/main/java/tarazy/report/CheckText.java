package tarazy.report;

import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.evidence.EvidenceCounts;
import tarazy.forecast.Contradiction;

/** The result of a check as text for the terminal. */
final class CheckText {
    private final Screen screen;

    CheckText(Screen screen) {
        this.screen = screen;
    }

    String text(CheckResult check) {
        StringBuilder out = new StringBuilder();
        Optional<CheckResult.Content> content = check.content();
        paragraph(out, content.map(CheckResult.Content::title).orElse(check.caseName()), "", Ink.BOLD);
        content.ifPresent(c -> paragraph(out, counts(c), "", Ink.DIM));
        problems(out, check.problems());
        content.ifPresent(c -> evidence(out, c));
        content.ifPresent(c -> contradictions(out, c.contradictions()));
        out.append('\n').append(verdict(check)).append('\n');
        return out.toString();
    }

    private static String counts(CheckResult.Content content) {
        return content.counts().stream()
                .map(count -> Figures.count(count.number(), count.one(), count.many()))
                .collect(Collectors.joining(", "));
    }

    /** Place and message share a line, however long, as tools that jump to errors expect. */
    private void problems(StringBuilder out, List<Problem> problems) {
        if (!problems.isEmpty()) {
            out.append('\n');
        }
        for (Problem problem : problems) {
            String place = problem.file().isEmpty() ? "" : PlainText.of(problem.place() + ":");
            out.append(Ink.BOLD.on(screen, place))
                    .append(place.isEmpty() ? "" : " ")
                    .append(ink(problem.severity())
                            .on(screen, problem.severity().word()))
                    .append(": ")
                    .append(PlainText.of(problem.message()))
                    .append('\n');
            if (!problem.advice().isEmpty()) {
                paragraph(out, problem.advice(), "  ", Ink.DIM);
            }
        }
    }

    private static Ink ink(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.BAD;
            case WARNING -> Ink.WARNING;
            case NOTE -> Ink.DIM;
        };
    }

    private void evidence(StringBuilder out, CheckResult.Content content) {
        if (content.evidence().claims() > 0) {
            section(out, "Evidence");
            paragraph(out, evidenceLine(content), "  ", Ink.PLAIN);
        }
    }

    private static String evidenceLine(CheckResult.Content content) {
        EvidenceCounts counts = content.evidence();
        int checked = counts.claims() - counts.unverified();
        String found = checked == 0
                ? "no quote could be looked up"
                : counts.found() + " of " + checked + " quotes found in their sources ("
                        + Figures.percent(counts.foundShare()) + "), " + counts.exact() + " of them letter for letter";
        String unchecked = counts.unverified() == 0
                ? ""
                : "; " + counts.unverified() + " not checked because the text is not in the case";
        return Figures.count(counts.claims(), "claim", "claims") + " from "
                + Figures.count(counts.sources(), "source", "sources") + ", " + content.sourcesInUse()
                + " in use as of " + Figures.day(content.asOf()) + "; " + found + unchecked;
    }

    private void contradictions(StringBuilder out, List<Contradiction> contradictions) {
        if (contradictions.isEmpty()) {
            return;
        }
        section(out, "Contradictions");
        for (Contradiction contradiction : contradictions) {
            paragraph(out, contradiction.about() + ": " + contradiction.explanation(), "  ", Ink.PLAIN);
            Table table = new Table(screen, 4).wrapped("", 8).wrapped("", 6).wrapped("", 20);
            for (Contradiction.Side side : contradiction.sides()) {
                String speaker = side.saidBy().isEmpty() ? side.source() : side.saidBy() + ", " + side.source();
                table.row(name(side.value()), cell(speaker), dim("“" + side.quote() + "”"));
            }
            out.append(table.render());
        }
    }

    private String verdict(CheckResult check) {
        int errors = check.errors().size();
        int warnings = check.warnings().size();
        String contradictions = check.content()
                .map(c -> ", " + Figures.count(c.contradictions().size(), "contradiction", "contradictions"))
                .orElse("");
        Ink ink = errors > 0 ? Ink.BAD : warnings > 0 ? Ink.WARNING : Ink.GOOD;
        return ink.on(
                screen,
                Figures.count(errors, "error", "errors") + ", " + Figures.count(warnings, "warning", "warnings")
                        + contradictions);
    }

    private void section(StringBuilder out, String title) {
        out.append('\n').append(Ink.BOLD.on(screen, title)).append('\n');
    }

    private void paragraph(StringBuilder out, String text, String indent, Ink ink) {
        for (String line : PlainText.wrap(PlainText.of(text), screen.width() - indent.length())) {
            out.append(indent).append(ink.on(screen, line)).append('\n');
        }
    }
}
