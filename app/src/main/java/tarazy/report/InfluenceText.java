package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarazy.forecast.InfluenceOutlook;
import tarazy.forecast.InfluenceOutlook.DenierRow;
import tarazy.forecast.InfluenceOutlook.KindOutlook;
import tarazy.forecast.InfluenceOutlook.LeverOutlook;
import tarazy.forecast.InfluenceOutlook.LinkMark;
import tarazy.forecast.InfluenceOutlook.NetworkOutlook;
import tarazy.forecast.InfluenceOutlook.Status;
import tarazy.influence.Power;

/** Who can press whom, as text for the terminal. */
final class InfluenceText {
    private static final int BAR = 10;
    private static final int GAP = 2;

    private final Screen screen;

    InfluenceText(Screen screen) {
        this.screen = screen;
    }

    String text(InfluenceOutlook outlook) {
        StringBuilder out = new StringBuilder();
        wrapped(out, "", outlook.title().isEmpty() ? outlook.caseName() : outlook.title(), Ink.BOLD);
        // a file that stands alone knows no dates
        wrapped(
                out,
                "",
                (outlook.title().isEmpty() ? "" : "as of " + Figures.day(outlook.asOf()) + " · ")
                        + Figures.count(outlook.runs(), "run", "runs") + " · seed " + outlook.seed(),
                Ink.DIM);
        List<InfluenceWords.Pair> pairs = InfluenceWords.pairs(outlook);
        if (!pairs.isEmpty()) {
            matrix(out, pairs);
            pairs(out, pairs);
            acts(out, outlook);
            kinds(out, outlook);
        }
        outlook.networks().forEach(network -> network(out, network, outlook));
        return out.toString();
    }

    /** Senders by receivers, where that fits. */
    private void matrix(StringBuilder out, List<InfluenceWords.Pair> pairs) {
        Set<String> senders = new LinkedHashSet<>();
        Set<String> receivers = new LinkedHashSet<>();
        for (InfluenceWords.Pair pair : pairs) {
            senders.add(pair.sender());
            receivers.add(pair.receiver());
        }
        int width = 16
                + receivers.stream()
                        .mapToInt(each -> GAP + Math.max(PlainText.width(PlainText.of(each)), 11))
                        .sum();
        if (receivers.size() < 2 || width > screen.width() - 2) {
            return;
        }
        head(out, "Strengths, hard + soft", "rows press columns; sums of mean strengths");
        Table table = new Table(screen, 2).wrapped("", 14);
        receivers.forEach(table::right);
        for (String sender : senders) {
            List<Table.Cell> row = new ArrayList<>(List.of(name(sender)));
            for (String receiver : receivers) {
                row.add(pairs.stream()
                        .filter(pair ->
                                pair.sender().equals(sender) && pair.receiver().equals(receiver))
                        .findFirst()
                        .map(pair -> cell(sum(pair)))
                        .orElse(dim("·")));
            }
            table.row(row.toArray(Table.Cell[]::new));
        }
        out.append(table.render());
    }

    private static String sum(InfluenceWords.Pair pair) {
        String hard = has(pair, Power.HARD) ? InfluenceWords.strength(pair.hard()) : "–";
        String soft = has(pair, Power.SOFT) ? InfluenceWords.strength(pair.soft()) : "–";
        return hard + " + " + soft;
    }

    private static boolean has(InfluenceWords.Pair pair, Power power) {
        return pair.levers().stream().anyMatch(lever -> lever.power() == power);
    }

    /** The network in words: an arrow for each pair, and its levers below. */
    private void pairs(StringBuilder out, List<InfluenceWords.Pair> pairs) {
        head(out, "Who presses whom", "━ hard  ┄ soft; mean strength and 90 % of the runs");
        double most = Math.max(
                1,
                pairs.stream()
                        .flatMap(pair -> pair.levers().stream())
                        .mapToDouble(LeverOutlook::size)
                        .max()
                        .orElse(1));
        Table table =
                new Table(screen, 2).left("").right("").left("").wrapped("", 20).wrapped("", 18);
        for (InfluenceWords.Pair pair : pairs) {
            table.heading(pair.sender() + " ──▶ " + pair.receiver());
            for (LeverOutlook lever : pair.levers()) {
                table.row(
                        cell(bar(lever, most)),
                        bold(InfluenceWords.strength(lever.strength())),
                        dim(InfluenceWords.strengths(lever.strength())),
                        name(lever.label()),
                        dim(InfluenceWords.kind(lever)));
            }
        }
        out.append(table.render());
    }

    private static String bar(LeverOutlook lever, double most) {
        int full = (int) Math.ceil(Math.clamp(lever.size() / most, 0, 1) * BAR - 1e-9);
        return (lever.power() == Power.HARD ? "━" : "┄").repeat(full) + " ".repeat(BAR - full);
    }

    private void acts(StringBuilder out, InfluenceOutlook outlook) {
        Table table = new Table(screen, 2).wrapped("", 18).wrapped("", 30).right("effect in the end");
        for (LeverOutlook lever : outlook.levers()) {
            lever.act()
                    .ifPresent(act -> table.row(
                            name(lever.label()),
                            cell(InfluenceWords.act(act)),
                            cell(InfluenceWords.mean(act.effect()))));
        }
        if (!table.isEmpty()) {
            head(out, "How they are used", "");
            out.append(table.render());
        }
    }

    private void kinds(StringBuilder out, InfluenceOutlook outlook) {
        List<LeverOutlook> compared = outlook.levers().stream()
                .filter(lever -> lever.found()
                        .map(KindOutlook::status)
                        .filter(Status.COMPARED::equals)
                        .isPresent())
                .toList();
        List<String> faults = outlook.levers().stream()
                .flatMap(lever -> InfluenceWords.faults(lever).stream())
                .toList();
        if (!compared.isEmpty()) {
            head(
                    out,
                    "What kind they show themselves to be",
                    "worlds without, with and using each lever, on the same draws");
            Table table =
                    new Table(screen, 2).wrapped("", 18).wrapped("declared", 18).wrapped("found", 18);
            for (LeverOutlook lever : compared) {
                Optional<KindOutlook> found = lever.found();
                table.row(
                        name(lever.id()),
                        cell("on " + InfluenceWords.on(lever.on()) + ", " + InfluenceWords.words(lever.mode())),
                        cell(found.map(InfluenceWords::found).orElse("")));
            }
            out.append(table.render());
        }
        if (!faults.isEmpty()) {
            head(out, "Where the case and its levers disagree", "");
            faults.forEach(fault -> wrapped(out, "  ", "– " + fault, Ink.PLAIN));
        }
        count(out, outlook, Status.NOT_READ, "change nothing that the case says of their receivers");
        count(
                out,
                outlook,
                Status.NOT_MEASURED,
                "are over actors of whom the case has no situation, goals or perceptions");
    }

    private void count(StringBuilder out, InfluenceOutlook outlook, Status status, String what) {
        List<String> ids = outlook.levers().stream()
                .filter(lever -> lever.found()
                        .map(KindOutlook::status)
                        .filter(status::equals)
                        .isPresent())
                .map(LeverOutlook::id)
                .toList();
        if (!ids.isEmpty()) {
            out.append('\n');
            wrapped(
                    out,
                    "",
                    Figures.count(ids.size(), "lever", "levers") + " that " + what + ": " + String.join(", ", ids),
                    Ink.DIM);
        }
    }

    private void network(StringBuilder out, NetworkOutlook network, InfluenceOutlook outlook) {
        head(out, network.label(), InfluenceWords.flow(network));
        network.ways().ifPresent(ways -> wrapped(out, "  ", InfluenceWords.ways(ways), Ink.DIM));
        for (LinkMark link : network.links()) {
            wrapped(out, "  ", link(network, link, outlook), Ink.PLAIN);
        }
        if (network.deniers().isEmpty()) {
            return;
        }
        out.append('\n');
        Table table = new Table(screen, 2)
                .wrapped("can withhold", 14)
                .right("alone")
                .right("90 % of the runs")
                .right("share")
                .right("veto")
                .right("Shapley")
                .right("Banzhaf");
        for (DenierRow row : network.deniers()) {
            table.row(
                    name(row.actorName()),
                    bold(InfluenceWords.mean(row.denial())),
                    cell(InfluenceWords.interval(row.denial())),
                    cell(InfluenceWords.percent(row.share())),
                    cell(InfluenceWords.mean(row.veto())),
                    cell(InfluenceWords.mean(row.shapley())),
                    cell(InfluenceWords.mean(row.banzhaf())));
        }
        out.append(table.render());
    }

    private static String link(NetworkOutlook network, LinkMark link, InfluenceOutlook outlook) {
        String carries = Double.isNaN(link.carries()) ? "" : ", carries " + Figures.three(link.carries());
        String closed = link.closedBy().isEmpty()
                ? ""
                : "  closed by "
                        + String.join(
                                " or ",
                                link.closedBy().stream()
                                        .map(id -> InfluenceWords.actor(outlook, id))
                                        .toList());
        return node(network, link.from()) + " ──[ " + link.label() + " " + Figures.three(link.capacity()) + carries
                + " ]──▶ " + node(network, link.to()) + closed;
    }

    private static String node(NetworkOutlook network, String name) {
        return network.nodes().stream()
                .filter(node -> node.name().equals(name))
                .map(InfluenceOutlook.NodeMark::label)
                .findFirst()
                .orElse(name);
    }

    private void head(StringBuilder out, String title, String about) {
        out.append('\n');
        wrapped(out, "", title, Ink.BOLD);
        if (!about.isEmpty()) {
            wrapped(out, "", about, Ink.DIM);
        }
    }

    private void wrapped(StringBuilder out, String indent, String text, Ink ink) {
        int width = Math.max(20, screen.width() - indent.length());
        for (String line : PlainText.wrap(PlainText.of(text), width)) {
            out.append(indent).append(ink.on(screen, line)).append('\n');
        }
    }
}
