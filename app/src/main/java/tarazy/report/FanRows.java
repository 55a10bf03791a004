package tarazy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tarazy.forecast.Answer;
import tarazy.forecast.Trajectory;

/** Charts over time, in the words of the page. */
final class FanRows {
    private static final int ROWS = 12;

    private FanRows() {}

    static List<ReportPage.Fan> of(List<Trajectory> trajectories) {
        List<ReportPage.Fan> fans = new ArrayList<>();
        for (int k = 0; k < trajectories.size(); k++) {
            fans.add(fan(trajectories.get(k), "fan-" + k));
        }
        return fans;
    }

    static ReportPage.Fan fan(Trajectory trajectory, String chart) {
        List<Trajectory.Point> points = trajectory.points();
        List<ReportPage.FanRow> rows = new ArrayList<>();
        int step = Math.max(1, Math.ceilDiv(points.size() - 1, ROWS));
        for (int k = 0; k < points.size(); k += step) {
            Trajectory.Point p = points.get(k);
            rows.add(new ReportPage.FanRow(
                    Figures.shortDay(p.time().toLocalDate()),
                    Figures.percent(p.mean()),
                    Figures.number(p.p50(), p.p5(), p.p95()),
                    Figures.range(Answer.Kind.NUMBER, p.p25(), p.p75()),
                    Figures.range(Answer.Kind.NUMBER, p.p5(), p.p95())));
        }
        return new ReportPage.Fan(
                trajectory.name(),
                trajectory.label().isEmpty() ? trajectory.name() : trajectory.label(),
                trajectory.unit().equals("1") ? "" : trajectory.unit(),
                TimeScale.yesNo(points),
                chart,
                TimeScale.yesNo(points)
                        ? "Share of the runs in which it is true, over time; the figures follow below the chart."
                        : "Median and bands of 50 % and 90 % of the runs over time; the figures follow below the chart.",
                rows);
    }

    /** All trajectories share one timeline. */
    static String timeNote(List<Trajectory> trajectories) {
        for (Trajectory trajectory : trajectories) {
            OptionalInt split = TimeScale.split(trajectory.points());
            if (split.isPresent()) {
                return "The left part of a chart ends on "
                        + Figures.day(
                                trajectory.points().get(split.getAsInt()).time().toLocalDate())
                        + "; the right part shows the time after it on a shorter scale.";
            }
        }
        return "";
    }
}
