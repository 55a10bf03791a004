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
    private static final int LEAST_NAME = 12;
    private static final int LEAST_SUM = 11;

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

    /** Senders by receivers; what does not fit side by side follows below. */
    private void matrix(StringBuilder out, List<InfluenceWords.Pair> pairs) {
        Set<String> senders = new LinkedHashSet<>();
        Set<String> receivers = new LinkedHashSet<>();
        for (InfluenceWords.Pair pair : pairs) {
            senders.add(pair.sender());
            receivers.add(pair.receiver());
        }
        if (receivers.size() < 2) {
            return;
        }
        head(out, "Strengths, hard / soft", "who presses whom, in sums of mean strengths");
        List<String> all = List.copyOf(receivers);
        int fit = Math.max(1, (screen.width() - GAP - LEAST_NAME) / (LEAST_SUM + GAP));
        for (int from = 0; from < all.size(); from += fit) {
            if (from > 0) {
                out.append('\n');
            }
            matrix(out, pairs, senders, all.subList(from, Math.min(all.size(), from + fit)));
        }
    }

    private void matrix(
            StringBuilder out, List<InfluenceWords.Pair> pairs, Set<String> senders, List<String> receivers) {
        Table table = new Table(screen, 2).wrapped("", LEAST_NAME);
        List<Table.Cell> header = new ArrayList<>(List.of(dim("")));
        for (String receiver : receivers) {
            table.wrapped("", LEAST_SUM);
            header.add(dim("▶ " + receiver));
        }
        table.row(header.toArray(Table.Cell[]::new));
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
            if (row.stream().skip(1).anyMatch(cell -> !cell.text().equals("·"))) {
                table.row(row.toArray(Table.Cell[]::new));
            }
        }
        out.append(table.render());
    }

    private static String sum(InfluenceWords.Pair pair) {
        String hard = has(pair, Power.HARD) ? InfluenceWords.strength(pair.hard()) : "–";
        String soft = has(pair, Power.SOFT) ? InfluenceWords.strength(pair.soft()) : "–";
        return hard + " / " + soft;
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
                .filter(lever -> !compared.contains(lever) || changes(lever))
                .flatMap(lever -> InfluenceWords.faults(lever).stream())
                .toList();
        if (!compared.isEmpty()) {
            head(
                    out,
                    "What kind they show themselves to be",
                    "worlds without, with and using each lever, on the same draws; changes are shares of the variable’s spread");
            Table table = new Table(screen, 2)
                    .wrapped("", 12)
                    .wrapped("declared", 14)
                    .wrapped("found", 14)
                    .wrapped("because", 24);
            for (LeverOutlook lever :
                    compared.stream().filter(InfluenceText::changes).toList()) {
                Optional<KindOutlook> found = lever.found();
                table.row(
                        name(lever.id()),
                        cell("on " + InfluenceWords.on(lever.on()) + ", " + InfluenceWords.words(lever.mode())),
                        cell(found.map(InfluenceWords::found).orElse("")),
                        dim(found.map(kind -> String.join("; ", kind.evidence()))
                                .orElse("")));
            }
            out.append(table.isEmpty() ? "" : table.render());
            count(
                    out,
                    compared.stream()
                            .filter(lever -> !changes(lever))
                            .map(LeverOutlook::id)
                            .toList(),
                    "that change nothing of what the case tells of their receivers");
        }
        if (!faults.isEmpty()) {
            head(out, "Where the case and its levers disagree", "");
            Table list = new Table(screen, 2).left("").wrapped("", 30);
            faults.forEach(fault -> list.row(dim("–"), cell(fault)));
            out.append(list.render());
        }
        List<String> unused = outlook.levers().stream()
                .filter(lever -> lever.found().map(KindOutlook::noAct).orElse(false))
                .map(LeverOutlook::id)
                .toList();
        count(out, unused, "declared deliberate, but without an act of using it (“used”)");
        count(out, with(outlook, Status.NOT_READ), "read by nothing that the case tells of the receiver");
        count(
                out,
                with(outlook, Status.NOT_MEASURED),
                "over actors of whom the case tells neither situation nor goals nor perceptions");
    }

    private static boolean changes(LeverOutlook lever) {
        return lever.found().map(kind -> !kind.on().isEmpty()).orElse(false);
    }

    private static List<String> with(InfluenceOutlook outlook, Status status) {
        return outlook.levers().stream()
                .filter(lever -> lever.found()
                        .map(KindOutlook::status)
                        .filter(status::equals)
                        .isPresent())
                .map(LeverOutlook::id)
                .toList();
    }

    private void count(StringBuilder out, List<String> ids, String what) {
        if (!ids.isEmpty()) {
            out.append('\n');
            wrapped(
                    out,
                    "",
                    Figures.count(ids.size(), "lever", "levers") + " " + what + ": " + String.join(", ", ids),
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
