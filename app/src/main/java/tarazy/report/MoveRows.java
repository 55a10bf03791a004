package tarazy.report;

import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarazy.bargain.Issue;
import tarazy.bargain.Move;
import tarazy.bargain.Turn;

/** Who moved and why; the longest moves, measured on their issues' scales, if there are many. */
final class MoveRows {
    private static final int SHOWN = 8;

    private final Screen screen;

    MoveRows(Screen screen) {
        this.screen = screen;
    }

    private record Row(int turn, Move move, Issue issue) {
        double length() {
            return Math.abs(move.to() - move.from())
                    / (issue.scale().high() - issue.scale().low());
        }
    }

    /** How many moves are not shown. */
    static int leftOut(BargainResult result) {
        return result.everything() ? 0 : Math.max(0, all(result).size() - SHOWN);
    }

    void render(StringBuilder out, BargainResult result) {
        List<Row> rows = all(result);
        if (rows.isEmpty()) {
            return;
        }
        boolean some = leftOut(result) > 0;
        out.append('\n')
                .append(Ink.BOLD.on(screen, some ? "The longest moves" : "Who moved"))
                .append('\n');
        boolean several = result.issues().size() > 1;
        Table table = new Table(screen, 2).right("turn").wrapped("", 10);
        if (several) {
            table.wrapped("", 8);
        }
        table.right("from").right("to").wrapped("why", 24);
        for (Row row : some ? longest(rows) : rows) {
            ScaleFigures figures = new ScaleFigures(row.issue().scale());
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(dim(Figures.count(row.turn())));
            cells.add(name(row.move().actor()));
            if (several) {
                cells.add(dim(row.issue().name()));
            }
            cells.add(cell(figures.of(row.move().from())));
            cells.add(cell(figures.of(row.move().to())));
            cells.add(cell(why(row.move())));
            table.row(cells.toArray(new Table.Cell[0]));
        }
        out.append(table.render());
    }

    private static List<Row> longest(List<Row> rows) {
        List<Row> longest = rows.stream()
                .sorted(Comparator.comparingDouble(Row::length).reversed())
                .limit(SHOWN)
                .toList();
        return rows.stream().filter(longest::contains).toList();
    }

    private static List<Row> all(BargainResult result) {
        Map<String, Issue> issues = new HashMap<>();
        result.issues().forEach(issue -> issues.put(issue.name(), issue));
        List<Row> rows = new ArrayList<>();
        for (Turn turn : result.bargaining().turns()) {
            for (Move move : turn.moves()) {
                Issue issue = issues.get(move.issue());
                if (issue != null) {
                    rows.add(new Row(turn.number(), move, issue));
                }
            }
        }
        return rows;
    }

    /** {@code lost to Belgium: …} */
    private static String why(Move move) {
        String text = reason(move);
        return move.why().isEmpty() ? text : text.isEmpty() ? move.why() : text + ": " + move.why();
    }

    private static String reason(Move move) {
        boolean party = move.initiator().equals(move.actor()) || move.receiver().equals(move.actor());
        String other = !party
                ? move.initiator() + " and " + move.receiver()
                : move.initiator().equals(move.actor()) ? move.receiver() : move.initiator();
        return switch (move.kind()) {
            // its reason names both anyway
            case BARGAIN -> move.why().isEmpty() ? "bargain with " + other : "";
            case COMPROMISE -> "compromise with " + other;
            case CAPITULATION -> "gave in to " + other;
            case CONFLICT -> "lost to " + other;
            case EXCHANGE -> "exchange with " + other;
            case PERSUASION -> "persuaded by " + other;
        };
    }
}
