package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.name;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import tarazy.game.logit.LambdaEstimate;
import tarazy.game.logit.LambdaEstimate.CurvePoint;

/** An estimate of precision as text for the terminal: the estimate, its likelihood curve, and how well it fits. */
final class EstimateText {
    private static final int ROWS = 12;
    private static final int BAR = 30;
    /** Bars end where the likelihood is so far below its best. */
    private static final double DEPTH = 6;

    private final Screen screen;

    EstimateText(Screen screen) {
        this.screen = screen;
    }

    String text(EstimateResult result) {
        StringBuilder out = new StringBuilder();
        String title = result.game().source().title();
        out.append(Ink.BOLD.on(screen, PlainText.of(title.isBlank() ? "game" : title)))
                .append('\n');
        LambdaEstimate estimate = result.estimate();
        for (int k = 0; k < estimate.values().size(); k++) {
            String whose = result.whose(k).isEmpty() ? "λ" : "λ of " + result.whose(k);
            for (String line :
                    PlainText.wrap(PlainText.of(whose + words(estimate.values().get(k))), screen.width())) {
                out.append(line).append('\n');
            }
        }
        out.append("log-likelihood ")
                .append(Figures.three(estimate.logLikelihood()))
                .append('\n');
        curve(out, estimate.curve());
        fits(out, result);
        return out.toString();
    }

    private static String words(LambdaEstimate.Value value) {
        return switch (value.kind()) {
            case INTERIOR ->
                " = " + Figures.three(value.lambda()) + ", 95 % interval " + Figures.three(value.low()) + " – "
                        + (Double.isInfinite(value.high()) ? "∞" : Figures.three(value.high()));
            case ZERO ->
                " = 0: the choices look random; at most "
                        + (Double.isInfinite(value.high()) ? "∞" : Figures.three(value.high()));
            case INFINITE -> " = ∞: the choices look like best replies; at least " + Figures.three(value.low());
            case UNIDENTIFIED -> " cannot be told from these choices";
        };
    }

    /** The points of the branch around the best one. */
    private void curve(StringBuilder out, List<CurvePoint> curve) {
        List<CurvePoint> finite = curve.stream()
                .filter(point -> Double.isFinite(point.lambda()) && Double.isFinite(point.logLikelihood()))
                .toList();
        if (finite.size() < 2) {
            return;
        }
        CurvePoint top = Collections.max(finite, Comparator.comparingDouble(CurvePoint::logLikelihood));
        int first = Math.clamp(finite.indexOf(top) - ROWS / 2, 0, Math.max(0, finite.size() - ROWS));
        List<CurvePoint> shown = finite.subList(first, Math.min(finite.size(), first + ROWS));
        double best = top.logLikelihood();
        double deepest = Math.min(
                DEPTH,
                best
                        - shown.stream()
                                .mapToDouble(CurvePoint::logLikelihood)
                                .min()
                                .orElse(best));
        out.append('\n').append(Ink.BOLD.on(screen, "Likelihood")).append(" · ");
        out.append(Ink.DIM.on(screen, "log-likelihood along the branch, less the best"))
                .append('\n');
        Table table = new Table(screen, 2).right("λ").right("").left("");
        for (CurvePoint point : shown) {
            double below = best - point.logLikelihood();
            double share = deepest > 0 ? 1 - below / deepest : 1;
            table.row(
                    cell(Figures.three(point.lambda())),
                    cell(below < 0.0005 ? "0" : "−" + Figures.three(below)),
                    cell("█".repeat((int) Math.round(BAR * Math.clamp(share, 0, 1)))));
        }
        out.append(table.render());
    }

    private void fits(StringBuilder out, EstimateResult result) {
        out.append('\n').append(Ink.BOLD.on(screen, "Choices")).append(" · ");
        out.append(Ink.DIM.on(screen, "as seen, and as likely at the estimate")).append('\n');
        Table table = new Table(screen, 2)
                .wrapped("", 16)
                .left("")
                .left("")
                .right("seen")
                .right("share")
                .right("predicted");
        for (EstimateResult.Fit fit : result.fits()) {
            table.row(
                    name(fit.player()),
                    cell(PlainText.of(fit.set())),
                    cell(PlainText.of(fit.action())),
                    cell(Figures.count(fit.observed())),
                    cell(Figures.percent((double) fit.observed() / fit.of())),
                    bold(Figures.percent(fit.predicted())));
        }
        out.append(table.render());
    }
}
