package tarazy.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import tarazy.forecast.Answer;
import tarazy.forecast.Contradiction;
import tarazy.forecast.Estimate;
import tarazy.forecast.Forecast;
import tarazy.forecast.SourceUse;
import tarazy.forecast.Trajectory;

/** Puts a forecast into the words and marks of the report page. */
final class PageBuilder {
    private static final int FAN_ROWS = 12;
    private static final int DOTS = 8;
    /** Smaller shares are told with the answers only. */
    private static final double NOTABLE = 0.02;

    private final Forecast forecast;
    private final Map<String, String> estimateAnchors = new LinkedHashMap<>();
    private final Map<String, String> sourceAnchors = new LinkedHashMap<>();

    private PageBuilder(Forecast forecast) {
        this.forecast = forecast;
        forecast.estimates().forEach(e -> estimateAnchors.put(e.name(), "e" + estimateAnchors.size()));
        forecast.sources().forEach(s -> sourceAnchors.put(s.id(), "s" + sourceAnchors.size()));
    }

    static ReportPage page(Forecast forecast, Reproduction reproduction) {
        return new PageBuilder(forecast).page(reproduction);
    }

    private ReportPage page(Reproduction reproduction) {
        List<ReportPage.AnswerRow> answers = new ArrayList<>();
        for (int k = 0; k < forecast.answers().size(); k++) {
            answers.add(answer(forecast.answers().get(k), k));
        }
        List<ReportPage.Fan> fans = new ArrayList<>();
        for (int k = 0; k < forecast.trajectories().size(); k++) {
            fans.add(fan(forecast.trajectories().get(k), k));
        }
        return new ReportPage(
                forecast.title(),
                forecast.summary(),
                Figures.day(forecast.asOf()),
                forecast.scenario(),
                Figures.count(forecast.runs()),
                Long.toString(forecast.seed()),
                answers,
                forecast.notes().stream().map(PageBuilder::pieces).toList(),
                fans,
                timeNote(),
                drivers(),
                estimates(Estimate.Basis.CLAIMS),
                estimates(Estimate.Basis.PRIOR),
                forecast.contradictions().stream().map(this::contradiction).toList(),
                forecast.sources().stream()
                        .filter(SourceUse::used)
                        .map(this::source)
                        .toList(),
                forecast.sources().stream()
                        .filter(s -> !s.used())
                        .map(this::source)
                        .toList(),
                outcomes(),
                reproduction.command(),
                reproduction.version());
    }

    private ReportPage.AnswerRow answer(Answer answer, int index) {
        boolean probability = answer.kind() == Answer.Kind.PROBABILITY;
        String interval = Figures.interval(answer);
        String unit = answer.unit().equals("1") ? "" : answer.unit();
        boolean chart = answer.histogram().isPresent();
        return new ReportPage.AnswerRow(
                "a" + index,
                answer.id(),
                answer.ask(),
                (answer.by() ? "by " : "on ") + Figures.day(answer.date()),
                probability,
                Figures.value(answer),
                unit,
                interval,
                answer.baseline().isPresent() ? Figures.baseline(answer) : "",
                answer.baselineNote(),
                answer.missing() > 0 ? Figures.count(answer.missing(), "run", "runs") + " without a value" : "",
                scale(answer),
                chart ? "histogram-" + index : "",
                chart
                        ? "Histogram of the runs. Median " + Figures.withUnit(Figures.value(answer), unit)
                                + ", 90 % of the runs between " + interval + "."
                        : "",
                answer.drivers().stream()
                        .map(d -> share(d.quantity(), d.label(), d.share()))
                        .toList(),
                answer.sources().stream().map(this::sourceLink).toList());
    }

    /** Splits a sentence at the back-quotes around names. */
    private static List<ReportPage.Piece> pieces(String sentence) {
        List<ReportPage.Piece> pieces = new ArrayList<>();
        String[] parts = sentence.split("`", -1);
        for (int k = 0; k < parts.length; k++) {
            boolean code = k % 2 == 1 && k < parts.length - 1;
            pieces.add(new ReportPage.Piece(k % 2 == 1 && !code ? "`" + parts[k] : parts[k], code));
        }
        return pieces;
    }

    private static ReportPage.Scale scale(Answer answer) {
        if (answer.kind() != Answer.Kind.PROBABILITY || !Double.isFinite(answer.value())) {
            return new ReportPage.Scale("", "", "", "");
        }
        return new ReportPage.Scale(
                length(answer.value()),
                length(answer.low()),
                length(answer.high() - answer.low()),
                answer.baseline().isPresent() ? length(answer.baseline().getAsDouble()) : "");
    }

    /** A share as an SVG length. */
    private static String length(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * (Double.isFinite(share) ? Math.clamp(share, 0, 1) : 0));
    }

    private ReportPage.Share share(String quantity, String label, double share) {
        return new ReportPage.Share(quantityLink(quantity), label, Figures.percent(share), length(share));
    }

    private ReportPage.Link quantityLink(String name) {
        return new ReportPage.Link(name, estimateAnchors.getOrDefault(name, ""));
    }

    private ReportPage.Link sourceLink(String id) {
        return new ReportPage.Link(id, sourceAnchors.getOrDefault(id, ""));
    }

    private static ReportPage.Fan fan(Trajectory trajectory, int index) {
        List<Trajectory.Point> points = trajectory.points();
        List<ReportPage.FanRow> rows = new ArrayList<>();
        int step = Math.max(1, Math.ceilDiv(points.size() - 1, FAN_ROWS));
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
                "fan-" + index,
                TimeScale.yesNo(points)
                        ? "Share of the runs in which it is true, over time; the figures follow below the chart."
                        : "Median and bands of 50 % and 90 % of the runs over time; the figures follow below the chart.",
                rows);
    }

    /** All trajectories share one timeline. */
    private String timeNote() {
        for (Trajectory trajectory : forecast.trajectories()) {
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

    /** Every notable driver once, the one with the largest share of any answer first. */
    private List<ReportPage.DriverRow> drivers() {
        record Moved(String ask, String anchor, Answer.Driver driver) {}
        Map<String, List<Moved>> byQuantity = new LinkedHashMap<>();
        for (int k = 0; k < forecast.answers().size(); k++) {
            Answer answer = forecast.answers().get(k);
            for (Answer.Driver driver : answer.drivers()) {
                if (driver.share() < NOTABLE) {
                    continue;
                }
                byQuantity
                        .computeIfAbsent(driver.quantity(), q -> new ArrayList<>())
                        .add(new Moved(answer.ask(), "a" + k, driver));
            }
        }
        Comparator<Moved> largest =
                Comparator.comparingDouble((Moved m) -> -m.driver().share());
        byQuantity.values().forEach(list -> list.sort(largest));
        return byQuantity.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getValue().getFirst(), largest))
                .map(e -> new ReportPage.DriverRow(
                        quantityLink(e.getKey()),
                        e.getValue().getFirst().driver().label(),
                        e.getValue().stream()
                                .map(m -> new ReportPage.Share(
                                        new ReportPage.Link(m.ask(), m.anchor()),
                                        "",
                                        Figures.percent(m.driver().share()),
                                        length(m.driver().share())))
                                .toList()))
                .toList();
    }

    private List<ReportPage.EstimateRow> estimates(Estimate.Basis basis) {
        List<ReportPage.EstimateRow> rows = new ArrayList<>();
        for (int k = 0; k < forecast.estimates().size(); k++) {
            if (forecast.estimates().get(k).basis() == basis) {
                rows.add(estimate(forecast.estimates().get(k), k));
            }
        }
        return rows;
    }

    private ReportPage.EstimateRow estimate(Estimate estimate, int index) {
        List<Double> q = estimate.quantiles();
        String unit = estimate.unit().equals("1") ? "" : estimate.unit();
        String median = Figures.number(q.get(2), q.get(1), q.get(3));
        String interval = Figures.range(Answer.Kind.NUMBER, q.get(1), q.get(3));
        List<ReportPage.ClaimRow> claims = new ArrayList<>();
        for (int k = 0; k < estimate.claims().size(); k++) {
            claims.add(claim(estimate.claims().get(k), k));
        }
        return new ReportPage.EstimateRow(
                "e" + index,
                estimate.name(),
                estimate.label().isEmpty() ? estimate.name() : estimate.label(),
                unit,
                median,
                interval,
                q.stream().map(x -> Figures.number(x, q.get(1), q.get(3))).toList(),
                estimate.basis() == Estimate.Basis.CLAIMS
                        ? Figures.count(estimate.claims().size(), "claim", "claims")
                        : "judged",
                estimate.basis() == Estimate.Basis.PRIOR ? estimate.formula() : "",
                estimate.note(),
                Spark.points(estimate.curve().heights()),
                "estimate-" + index,
                "Distribution. Median " + Figures.withUnit(median, unit) + ", 90 % between " + interval + ".",
                claims);
    }

    private ReportPage.ClaimRow claim(Estimate.PooledClaim claim, int index) {
        return new ReportPage.ClaimRow(
                "dot dot-" + index % DOTS,
                claim.claim(),
                sourceLink(claim.source()),
                claim.saidBy(),
                claim.value(),
                claim.formula(),
                Figures.percent(claim.weight()),
                claim.verified(),
                claim.quote());
    }

    private ReportPage.ContradictionRow contradiction(Contradiction contradiction) {
        return new ReportPage.ContradictionRow(
                quantityLink(contradiction.about()),
                label(contradiction.about()),
                contradiction.explanation(),
                contradiction.sides().stream()
                        .map(side -> new ReportPage.SideRow(
                                side.claim(), sourceLink(side.source()), side.saidBy(), side.value(), side.quote()))
                        .toList());
    }

    /** The label of an estimate; a name that has none is its own. */
    private String label(String name) {
        return forecast.estimates().stream()
                .filter(estimate ->
                        estimate.name().equals(name) && !estimate.label().isEmpty())
                .map(Estimate::label)
                .findFirst()
                .orElse(name);
    }

    private ReportPage.SourceRow source(SourceUse source) {
        return new ReportPage.SourceRow(
                sourceAnchors.getOrDefault(source.id(), ""),
                source.id(),
                source.title(),
                source.publisher(),
                source.group().equals(source.id()) ? "" : source.group(),
                source.grade(),
                gradeText(source.grade()),
                Figures.shortDay(source.speaksFrom()),
                source.published().map(Figures::shortDay).orElse(Figures.NONE),
                Figures.count(source.claims()),
                Figures.count(source.verified()),
                source.verified() == source.claims());
    }

    /** The words of the NATO Admiralty scale for the reliability of a source. */
    private static String gradeText(String grade) {
        return switch (grade) {
            case "A" -> "completely reliable";
            case "B" -> "usually reliable";
            case "C" -> "fairly reliable";
            case "D" -> "not usually reliable";
            case "E" -> "unreliable";
            default -> "reliability cannot be judged";
        };
    }

    private List<ReportPage.OutcomeRow> outcomes() {
        return forecast.answers().stream()
                .filter(answer -> answer.resolution().isPresent())
                .map(answer -> {
                    Answer.Resolution happened = answer.resolution().orElseThrow();
                    return new ReportPage.OutcomeRow(
                            answer.ask(),
                            Figures.withUnit(Figures.value(answer), answer.unit()),
                            Figures.outcome(answer.kind(), happened.value(), answer.unit()),
                            Figures.shortDay(happened.date()),
                            sourceLink(happened.source()),
                            happened.quote(),
                            happened.note(),
                            happened.known());
                })
                .toList();
    }
}
