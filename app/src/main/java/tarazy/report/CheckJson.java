package tarazy.report;

import tarazy.evidence.EvidenceCounts;

/** The result of a check as JSON. */
final class CheckJson {
    private CheckJson() {}

    static String text(CheckResult check) {
        return Json.lines(json -> {
            json.text("case", check.caseName())
                    .number("errors", check.errors().size())
                    .number("warnings", check.warnings().size())
                    .objects(
                            "problems",
                            check.problems(),
                            problem -> json.text("severity", problem.severity().word())
                                    .text("file", problem.file())
                                    .number("line", problem.line())
                                    .number("column", problem.column())
                                    .text("message", problem.message())
                                    .text("advice", problem.advice()));
            check.content()
                    .ifPresentOrElse(
                            content -> json.object("content", j -> content(j, content)), () -> json.nothing("content"));
        });
    }

    private static void content(Json json, CheckResult.Content content) {
        EvidenceCounts evidence = content.evidence();
        json.text("title", content.title())
                .text("as_of", content.asOf().toString())
                .object("counts", j -> content.counts().forEach(count -> j.number(count.many(), count.number())))
                .object(
                        "evidence",
                        j -> j.number("sources", evidence.sources())
                                .number("sources_in_use", content.sourcesInUse())
                                .number("sources_with_text", evidence.texts())
                                .number("claims", evidence.claims())
                                .number("quotes_exact", evidence.exact())
                                .number("quotes_folded", evidence.folded())
                                .number("quotes_unverified", evidence.unverified()))
                .objects(
                        "contradictions",
                        content.contradictions(),
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
    }
}
