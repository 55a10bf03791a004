package tarazy.report;

import tarazy.evidence.Claim;
import tarazy.evidence.Draft;
import tarazy.evidence.DraftVerdict.Proposed;
import tarazy.evidence.DraftVerdict.Rejected;
import tarazy.text.QuoteMatch.Agreement;

/** Drafted claims, in all forms. */
final class DraftForms {
    private static final int LONGEST_QUOTE = 500;

    private DraftForms() {}

    static String text(DraftedClaims drafted, Screen screen) {
        StringBuilder out = new StringBuilder();
        Table proposed = new Table(screen, 0)
                .right("line")
                .wrapped("about", 12)
                .wrapped("value", 8)
                .wrapped("quote", 20);
        for (Proposed each : drafted.proposed()) {
            Claim claim = each.claim();
            String speaker = claim.saidBy().isEmpty() ? "" : " (" + claim.saidBy() + ")";
            proposed.row(
                    Table.dim(Integer.toString(drafted.line(each))),
                    Table.name(claim.about()),
                    Table.bold((claim.value() + " " + claim.unit()).strip()),
                    Table.cell(claim.quote() + speaker));
        }
        if (!proposed.isEmpty()) {
            out.append("Proposed: a person has to make them claims\n\n")
                    .append(proposed.render())
                    .append('\n');
        }
        Table rejected =
                new Table(screen, 0).right("sentence").wrapped("reason", 20).wrapped("quote", 20);
        for (Rejected each : drafted.rejected()) {
            rejected.row(
                    Table.dim(Integer.toString(each.draft().sentence())),
                    Table.cell(shortened(each.reason())),
                    Table.dim(shortened(each.draft().quote())));
        }
        if (!rejected.isEmpty()) {
            out.append("Rejected\n\n").append(rejected.render()).append('\n');
        }
        return out.append(verdict(drafted)).append('\n').toString();
    }

    private static String verdict(DraftedClaims drafted) {
        return Figures.count(drafted.proposed().size(), "proposal", "proposals") + ", "
                + Figures.count(drafted.rejected().size()) + " rejected; nothing was written";
    }

    /** What was not found in the text can be of any length. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    static String json(DraftedClaims drafted) {
        return Json.lines(json -> json.text("case", drafted.caseName())
                .text("source", drafted.source())
                .text("model", drafted.model())
                .objects("proposed", drafted.proposed(), each -> proposal(json, drafted, each))
                .objects("rejected", drafted.rejected(), each -> {
                    Draft draft = each.draft();
                    json.number("sentence", draft.sentence())
                            .text("quote", draft.quote())
                            .text("about", draft.about())
                            .text("value", draft.value())
                            .text("unit", draft.unit())
                            .text("said_by", draft.saidBy())
                            .text("reason", each.reason());
                }));
    }

    private static void proposal(Json json, DraftedClaims drafted, Proposed each) {
        Claim claim = each.claim();
        json.text("id", claim.id())
                .text("quote", claim.quote())
                .text("about", claim.about())
                .text("value", claim.value())
                .text("unit", claim.unit())
                .text("said_by", claim.saidBy())
                .number("item_grade", claim.itemGrade().number())
                .number("line", drafted.line(each))
                .number("start", each.place().start())
                .number("end", each.place().end())
                .yesNo("exact", each.agreement() == Agreement.EXACT);
    }

    /** Rows as they may stand in the case's claims; what was rejected is not there. */
    static String csv(DraftedClaims drafted) {
        return drafted.file()
                .table(drafted.proposed().stream().map(Proposed::claim).toList());
    }
}
