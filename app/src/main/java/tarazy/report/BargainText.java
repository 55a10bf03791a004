package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;
import tarazy.bargain.Settlement;
import tarazy.bargain.Turn;

/** A bargaining as text for the terminal. */
final class BargainText {
    /** More issues than this get no chart, more turns no line of their own. */
    private static final int CHARTS = 6;

    private static final int TURNS = 12;

    /** Below this width headers are shorter. */
    private static final int NARROW = 60;

    private final Screen screen;

    BargainText(Screen screen) {
        this.screen = screen;
    }

    String text(BargainResult result) {
        StringBuilder out = new StringBuilder();
        head(out, result);
        out.append('\n').append(settlements(result));
        int charts = result.everything() ? result.issues().size() : CHARTS;
        for (int k = 0; k < Math.min(charts, result.issues().size()); k++) {
            out.append('\n').append(new IssueChart(screen).render(result, k));
        }
        result.outlook().ifPresent(outlook -> new OutlookText(screen).render(out, outlook, result));
        turns(out, result);
        new MoveRows(screen).render(out, result);
        new ForecastText(screen).notes(out, notes(result, charts));
        return out.toString();
    }

    private void head(StringBuilder out, BargainResult result) {
        Bargaining bargaining = result.bargaining();
        line(out, bargaining.agenda().name(), Ink.BOLD);
        String profile = result.profile().isEmpty() ? "" : " · profile " + result.profile();
        int moving = bargaining.turns().size() - 1;
        String turns = moving == 0 ? "" : " · " + Figures.count(moving, "turn", "turns");
        line(
                out,
                BargainWords.title(result.model()) + profile + " · "
                        + Figures.count(bargaining.agenda().actors().size(), "actor", "actors") + turns + " · "
                        + bargaining.ending().text(),
                Ink.PLAIN);
        line(out, BargainWords.assumes(result.model()), Ink.DIM);
    }

    private void line(StringBuilder out, String text, Ink ink) {
        if (!text.isEmpty()) {
            PlainText.wrap(PlainText.of(text), screen.width())
                    .forEach(part -> out.append(ink.on(screen, part)).append('\n'));
        }
    }

    /** Where each issue settles, with the baseline beside it. */
    private String settlements(BargainResult result) {
        Bargaining bargaining = result.bargaining();
        TurnCentre baseline = TurnCentre.first(bargaining);
        boolean moved = bargaining.turns().size() > 1;
        Table table = new Table(screen, 2)
                .wrapped("Issue", 12)
                .wrapped("Settles at", 10)
                .right(moved ? "at first" : "")
                .right(screen.width() < NARROW ? "Mean" : "Baseline: mean")
                .right("median");
        for (int k = 0; k < result.issues().size(); k++) {
            Issue issue = result.issues().get(k);
            ScaleFigures figures = new ScaleFigures(issue.scale());
            table.row(
                    name(issue.name()),
                    bold(settlement(bargaining.settlements().get(k), figures)),
                    cell(
                            moved
                                    ? figures.of(bargaining
                                            .turns()
                                            .getFirst()
                                            .expected()
                                            .get(k))
                                    : ""),
                    cell(figures.of(baseline.mean().get(k))),
                    cell(figures.of(baseline.median().get(k))));
        }
        return table.render();
    }

    private static String settlement(Settlement settlement, ScaleFigures figures) {
        return switch (settlement) {
            case Settlement.At at ->
                figures.of(at.position())
                        + (at.tied() ? " (" + figures.of(at.low()) + " to " + figures.of(at.high()) + ")" : "");
            case Settlement.Lottery lottery -> figures.of(lottery.expected());
            case Settlement.None(Settlement.Reason reason) -> reason.text();
        };
    }

    private void turns(StringBuilder out, BargainResult result) {
        List<Turn> turns = result.bargaining().turns();
        if (turns.size() == 1) {
            return;
        }
        out.append('\n').append(Ink.BOLD.on(screen, "Turn by turn")).append('\n');
        out.append(
                result.issues().size() == 1 ? oneIssue(result, shown(result)) : severalIssues(result, shown(result)));
    }

    /** All turns if they are few; otherwise the first and the last. */
    private static List<Turn> shown(BargainResult result) {
        List<Turn> turns = result.bargaining().turns();
        if (result.everything() || turns.size() <= TURNS) {
            return turns;
        }
        List<Turn> shown = new ArrayList<>(turns.subList(0, TURNS / 2));
        shown.addAll(turns.subList(turns.size() - TURNS / 2, turns.size()));
        return shown;
    }

    private String oneIssue(BargainResult result, List<Turn> turns) {
        ScaleFigures figures = new ScaleFigures(result.issues().getFirst().scale());
        Table table = new Table(screen, 2)
                .right("turn")
                .right("settles at")
                .right("mean")
                .right("median")
                .right("moves");
        int before = -1;
        for (Turn turn : turns) {
            if (turn.number() > before + 1) {
                table.row(dim("…"), dim("…"), dim("…"), dim("…"), dim("…"));
            }
            before = turn.number();
            TurnCentre centre = TurnCentre.of(turn, result.bargaining().agenda());
            table.row(
                    dim(Figures.count(turn.number())),
                    bold(figures.of(turn.expected().getFirst())),
                    cell(figures.of(centre.mean().getFirst())),
                    cell(figures.of(centre.median().getFirst())),
                    dim(Figures.count(turn.moves().size())));
        }
        return table.render();
    }

    private String severalIssues(BargainResult result, List<Turn> turns) {
        int shown = Math.min(result.issues().size(), CHARTS);
        Table table = new Table(screen, 2).right("turn");
        List<ScaleFigures> figures = new ArrayList<>();
        for (Issue issue : result.issues().subList(0, shown)) {
            Scale scale = issue.scale();
            table.right(PositionChart.fit(PlainText.of(issue.name()), Math.max(6, (screen.width() - 16) / shown - 2)));
            figures.add(new ScaleFigures(scale));
        }
        table.right("moves");
        int before = -1;
        for (Turn turn : turns) {
            if (turn.number() > before + 1) {
                table.row(Collections.nCopies(shown + 2, dim("…")).toArray(new Table.Cell[0]));
            }
            before = turn.number();
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(dim(Figures.count(turn.number())));
            for (int k = 0; k < shown; k++) {
                cells.add(bold(figures.get(k).of(turn.expected().get(k))));
            }
            cells.add(dim(Figures.count(turn.moves().size())));
            table.row(cells.toArray(new Table.Cell[0]));
        }
        return table.render();
    }

    private static List<String> notes(BargainResult result, int charts) {
        List<String> notes = new ArrayList<>(result.allNotes());
        int turns = result.bargaining().turns().size();
        List<String> left = new ArrayList<>();
        if (!result.everything() && result.issues().size() > charts) {
            left.add("charts of " + Figures.count(result.issues().size() - charts, "issue", "issues"));
        }
        if (!result.everything() && turns > TURNS) {
            left.add(Figures.count(turns - TURNS, "turn", "turns"));
        }
        int actors = IssueChart.leftOut(result);
        if (actors > 0) {
            left.add(Figures.count(actors, "actor", "actors") + " of little weight");
        }
        int moves = MoveRows.leftOut(result);
        if (moves > 0) {
            left.add(Figures.count(moves, "smaller move", "smaller moves"));
        }
        if (!left.isEmpty()) {
            notes.add("Left out: " + String.join(", ", left) + "; --all shows them.");
        }
        return notes;
    }
}
