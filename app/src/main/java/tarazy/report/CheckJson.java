package tarazy.report;

import java.util.Locale;

/** The result of a check as JSON. */
final class CheckJson {
    private CheckJson() {}

    static String text(CheckResult check) {
        return Json.lines(json -> {
            json.text("case", check.caseName()).text("title", check.title());
            check.asOf().ifPresentOrElse(date -> json.text("as_of", date.toString()), () -> json.nothing("as_of"));
            json.number("errors", check.errors())
                    .number("warnings", check.warnings())
                    .object("contents", j -> check.contents().forEach(count -> j.number(count.kind(), count.number())))
                    .objects(
                            "problems",
                            check.findings(),
                            finding -> json.text("severity", severity(finding.severity()))
                                    .text("file", finding.file())
                                    .number("line", finding.line())
                                    .number("column", finding.column())
                                    .text("message", finding.message())
                                    .text("advice", finding.advice()));
            evidence(json, check.evidence());
            json.objects(
                    "contradictions",
                    check.contradictions(),
                    contradiction -> json.text("about", contradiction.about())
                            .text("explanation", contradiction.explanation())
                            .objects(
                                    "sides",
                                    contradiction.sides(),
                                    side -> json.text("claim", side.claim())
                                            .text("source", side.source())
                                            .text("said_by", side.saidBy())
                                            .text("value", side.value())
                                            .text("quote", side.quote())));
        });
    }

    static String severity(CheckResult.Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static void evidence(Json json, CheckResult.Evidence evidence) {
        json.object(
                "evidence",
                j -> j.number("sources", evidence.sources())
                        .number("sources_in_use", evidence.sourcesInUse())
                        .number("claims", evidence.claims())
                        .number("quotes_found", evidence.found())
                        .number("quotes_missing", evidence.missing())
                        .number("quotes_unchecked", evidence.unchecked()));
    }
}
