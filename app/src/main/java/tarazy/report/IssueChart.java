package tarazy.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tarazy.bargain.Actor;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Issue;
import tarazy.bargain.Settlement;
import tarazy.bargain.Turn;
import tarazy.report.PositionChart.Chance;
import tarazy.report.PositionChart.Line;
import tarazy.report.PositionChart.Mark;

/** The actors of one issue with where it settles and the baseline, under the issue's name. */
final class IssueChart {
    private static final int ACTORS = 40;

    private final Screen screen;

    IssueChart(Screen screen) {
        this.screen = screen;
    }

    String render(BargainResult result, int k) {
        Bargaining bargaining = result.bargaining();
        Issue issue = result.issues().get(k);
        Settlement settlement = bargaining.settlements().get(k);
        List<Mark> marks = new ArrayList<>();
        settlement(settlement, marks);
        TurnCentre baseline = TurnCentre.first(bargaining);
        List<Line> lines = lines(bargaining, issue, k);
        boolean moved = lines.stream().anyMatch(Line::moved);
        marks.add(at(moved ? "mean at first" : "mean", baseline.mean().get(k)));
        marks.add(at(moved ? "median at first" : "median", baseline.median().get(k)));
        if (!result.everything() && lines.size() > ACTORS) {
            lines = lines.stream()
                    .sorted(Comparator.comparingDouble(Line::share).reversed())
                    .limit(ACTORS)
                    .toList();
        }
        String key = "o where an actor " + (moved ? "begins, < > where it ends" : "stands")
                + (Double.isNaN(settlement.expected()) ? "" : ", : where the issue settles");
        return title(issue, key)
                + new PositionChart(screen, issue.scale())
                        .render(new PositionChart.Content(lines, chances(settlement), marks, settlement.expected()));
    }

    private String title(Issue issue, String key) {
        String name = PlainText.of(issue.name());
        StringBuilder title = new StringBuilder();
        if (PlainText.width(name) + key.length() + 3 <= screen.width()) {
            return title.append(Ink.BOLD.on(screen, name))
                    .append(" · ")
                    .append(Ink.DIM.on(screen, key))
                    .append('\n')
                    .toString();
        }
        PlainText.wrap(name, screen.width())
                .forEach(line -> title.append(Ink.BOLD.on(screen, line)).append('\n'));
        PlainText.wrap(key, screen.width())
                .forEach(line -> title.append(Ink.DIM.on(screen, line)).append('\n'));
        return title.toString();
    }

    /** How many actors the charts leave out, at most. */
    static int leftOut(BargainResult result) {
        int most = result.issues().stream()
                .mapToInt(issue -> issue.actors().size())
                .max()
                .orElse(0);
        return result.everything() ? 0 : Math.max(0, most - ACTORS);
    }

    private static void settlement(Settlement settlement, List<Mark> marks) {
        switch (settlement) {
            case Settlement.At at -> marks.add(new Mark("settlement", at.position(), at.low(), at.high()));
            case Settlement.Lottery lottery -> marks.add(at("settlement", lottery.expected()));
            case Settlement.None _ -> {}
        }
    }

    private static Mark at(String name, double place) {
        return new Mark(name, place, place, place);
    }

    private static List<Chance> chances(Settlement settlement) {
        return settlement instanceof Settlement.Lottery lottery
                ? lottery.prospects().stream()
                        .map(prospect -> new Chance(prospect.position(), prospect.probability()))
                        .toList()
                : List.of();
    }

    private static List<Line> lines(Bargaining bargaining, Issue issue, int k) {
        double capability =
                largest(issue.actors().stream().mapToDouble(Actor::capability).toArray());
        double salience =
                largest(issue.actors().stream().mapToDouble(Actor::salience).toArray());
        double[] weights = issue.actors().stream()
                .mapToDouble(actor -> actor.capability() / capability * (actor.salience() / salience))
                .toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            Actor actor = issue.actors().get(i);
            lines.add(new Line(
                    actor.name(),
                    actor.position(),
                    position(bargaining.last(), actor, k),
                    total > 0 ? weights[i] / total : 0));
        }
        return lines;
    }

    private static double position(Turn turn, Actor actor, int k) {
        List<Double> positions = turn.positions().get(actor.name().strip());
        return positions == null ? Double.NaN : positions.get(k);
    }

    /** Divides before multiplying: products of large numbers would overflow. */
    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, value);
        }
        return largest > 0 ? largest : 1;
    }
}
