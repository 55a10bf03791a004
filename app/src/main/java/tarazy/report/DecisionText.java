package tarazy.report;

import java.util.List;
import tarazy.forecast.DecisionOutlook;

/** A decision as text for the terminal: how likely its outcomes are, and its tree. */
final class DecisionText {
    private static final int BAR = 10;

    private final Screen screen;

    DecisionText(Screen screen) {
        this.screen = screen;
    }

    String text(DecisionOutlook decision) {
        StringBuilder out = new StringBuilder();
        wrapped(out, "", decision.label() + ": " + words(decision), Ink.BOLD);
        if (decision.decided() == 0) {
            return out.toString();
        }
        Table table = new Table(screen, 2)
                .wrapped("", 16)
                .right("probability")
                .right("90 % of the runs")
                .right("actors’ noise");
        for (DecisionOutlook.Outcome outcome : decision.outcomes()) {
            table.row(
                    Table.name(outcome.label()),
                    Table.bold(outcome.probability()
                            .map(spread -> Figures.percent(spread.mean()))
                            .orElse("")),
                    Table.cell(outcome.probability()
                            .map(spread -> Figures.percent(spread.p5()) + " – " + Figures.percent(spread.p95()))
                            .orElse("")),
                    Table.dim(Figures.percent(outcome.noise())));
        }
        out.append(table.render());
        step(out, decision.root(), "  ");
        return out.toString();
    }

    static String words(DecisionOutlook decision) {
        return decision.decided() == 0
                ? "decided in no run"
                : "decided in " + Figures.percent(decision.decided()) + " of the runs";
    }

    private void step(StringBuilder out, DecisionOutlook.Step step, String indent) {
        if (step.kind() == DecisionOutlook.Kind.END) {
            return;
        }
        wrapped(out, indent, head(step), Ink.PLAIN);
        step.decider().ifPresent(decider -> wrapped(out, indent + "│ ", why(step, decider), Ink.DIM));
        List<DecisionOutlook.Way> ways = step.ways();
        for (int k = 0; k < ways.size(); k++) {
            DecisionOutlook.Way way = ways.get(k);
            boolean last = k == ways.size() - 1;
            wrapped(out, indent + (last ? "└ " : "├ "), way(step, way), Ink.PLAIN);
            step(out, way.next(), indent + (last ? "    " : "│   "));
        }
    }

    static String head(DecisionOutlook.Step step) {
        return step.kind() == DecisionOutlook.Kind.CHANCE
                ? "chance: " + step.who()
                : step.who()
                        + (step.set().equals(step.actor()) ? "" : " (" + step.set() + ")")
                        + (step.shared() ? ", not knowing which" : "");
    }

    private static String way(DecisionOutlook.Step step, DecisionOutlook.Way way) {
        String worth = step.kind() == DecisionOutlook.Kind.CHOICE ? ", expects " + worth(step, way.worth()) : "";
        String end = way.next().kind() == DecisionOutlook.Kind.END
                        && !way.next().who().equals(way.label())
                ? " → " + way.next().who()
                : "";
        return bar(way.probability()) + " " + Figures.percent(way.probability()) + " " + way.label() + worth + end;
    }

    private static String bar(double share) {
        int full = (int) Math.round(Math.clamp(share, 0, 1) * BAR);
        return "█".repeat(full) + "·".repeat(BAR - full);
    }

    /** The payoff that decides a choice, in a sentence. */
    static String why(DecisionOutlook.Step step, DecisionOutlook.Decider decider) {
        return "“" + decider.better() + "” is worth " + worth(step, decider.advantage()) + " more than “"
                + decider.worse() + "” on average, and more in " + Figures.percent(decider.inRuns())
                + " of the runs; above all for “" + decider.outcome() + "” (" + worth(step, decider.payoff())
                + "), which follows with " + Figures.percent(decider.afterBetter()) + " against "
                + Figures.percent(decider.afterWorse());
    }

    /** An expected payoff, to the digits that matter between the ways on. */
    static String worth(DecisionOutlook.Step step, double worth) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (DecisionOutlook.Way way : step.ways()) {
            low = Math.min(low, way.worth());
            high = Math.max(high, way.worth());
        }
        return low < high ? Figures.number(worth, low, high) : Figures.three(worth);
    }

    private void wrapped(StringBuilder out, String indent, String text, Ink ink) {
        boolean first = true;
        int width = Math.max(20, screen.width() - indent.length());
        for (String line : PlainText.wrap(PlainText.of(text), width)) {
            String margin = first ? indent : indent.replace('├', '│').replace('└', ' ');
            out.append(margin).append(ink.on(screen, line)).append('\n');
            first = false;
        }
    }
}
