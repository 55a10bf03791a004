package tarazy.report;

import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tarazy.text.corpus.Contradiction;
import tarazy.text.corpus.Corpus;
import tarazy.text.corpus.Page;
import tarazy.text.corpus.Place;
import tarazy.text.corpus.Repeat;
import tarazy.text.layout.Line;
import tarazy.text.layout.Zone;
import tarazy.text.snippet.Attribution;
import tarazy.text.snippet.Conditional;
import tarazy.text.snippet.DateMention;
import tarazy.text.snippet.Mention;
import tarazy.text.snippet.Quantity;
import tarazy.text.snippet.Snippet;
import tarazy.text.snippet.UnlistedName;

/** What was seen in documents, as a worksheet for the terminal. */
final class ReadText {
    private static final int MOST_NAMES = 12;

    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    ReadText(Screen screen) {
        this.screen = screen;
    }

    /** What was seen on a page. */
    String text(Page page) {
        page(page);
        return out.toString();
    }

    /** What concerns several pages. */
    String text(Corpus corpus) {
        repeats(corpus);
        groups(corpus);
        contradictions(corpus);
        out.append(Figures.count(corpus.documents(), "document", "documents")).append(", ");
        out.append(Figures.count(corpus.figures(), "figure", "figures")).append(", ");
        out.append(Figures.count(corpus.statements(), "statement of others", "statements of others"))
                .append('\n');
        return out.toString();
    }

    private void page(Page page) {
        out.append(Ink.BOLD.on(screen, PlainText.of(page.name()))).append('\n');
        paragraph(zones(page), Ink.DIM);
        out.append('\n');
        dates(page);
        figures(page);
        speech(page);
        conditions(page);
        names(page);
    }

    private static String zones(Page page) {
        Map<Zone, Integer> lines = new LinkedHashMap<>();
        for (Line line : page.layout().lines()) {
            if (line.zone() != Zone.BLANK) {
                lines.merge(line.zone(), 1, Integer::sum);
            }
        }
        return lines.isEmpty()
                ? "nothing to read"
                : "lines: "
                        + lines.entrySet().stream()
                                .map(each -> each.getValue() + " "
                                        + SeenList.word(each.getKey()).replace('-', ' '))
                                .collect(Collectors.joining(", "));
    }

    private void dates(Page page) {
        Table table = new Table(screen, 2).right("Line").left("Dates").wrapped("", 20);
        int rows = 0;
        for (Snippet snippet : page.snippets()) {
            if (snippet instanceof DateMention date) {
                table.row(
                        dim(Integer.toString(page.line(date.span()))),
                        cell(page.text(date.span())),
                        dim(date.interval().map(SeenList::days).orElse(SeenList.word(date.kind()) + ", not resolved")));
                rows++;
            }
        }
        print(table, rows);
    }

    private void figures(Page page) {
        Table table =
                new Table(screen, 2).right("Line").left("Figures").left("").wrapped("", 16);
        int rows = 0;
        for (Snippet snippet : page.snippets()) {
            if (snippet instanceof Quantity quantity) {
                String whose = quantity.owner().isEmpty() ? "" : " (" + quantity.owner() + ")";
                table.row(
                        dim(Integer.toString(page.line(quantity.span()))),
                        cell(page.text(quantity.span())),
                        name(value(quantity)),
                        dim(quantity.measures() + whose));
                rows++;
            }
        }
        print(table, rows);
    }

    private static String value(Quantity quantity) {
        String unit = quantity.unit().symbol();
        return ClaimCell.of(quantity) + (unit.isEmpty() || unit.equals("%") ? "" : " " + unit);
    }

    private void speech(Page page) {
        Table table = new Table(screen, 2).right("Line").left("Who").wrapped("says", 30);
        int rows = 0;
        for (Snippet snippet : page.snippets()) {
            if (snippet instanceof Attribution attribution) {
                table.row(
                        dim(Integer.toString(page.line(attribution.span()))),
                        name(attribution.saidBy() + (attribution.inherited() ? " (?)" : "")),
                        cell(page.text(attribution.span())));
                rows++;
            }
        }
        print(table, rows);
    }

    private void conditions(Page page) {
        Table table = new Table(screen, 2).right("Line").wrapped("If", 20).wrapped("then", 20);
        int rows = 0;
        for (Snippet snippet : page.snippets()) {
            if (snippet instanceof Conditional conditional) {
                table.row(
                        dim(Integer.toString(page.line(conditional.span()))),
                        cell(page.text(conditional.antecedent())),
                        cell(page.text(conditional.consequent())));
                rows++;
            }
        }
        print(table, rows);
    }

    private void names(Page page) {
        Map<String, Integer> actors = new LinkedHashMap<>();
        Set<String> unlisted = new LinkedHashSet<>();
        for (Snippet snippet : page.snippets()) {
            if (snippet instanceof Mention mention) {
                actors.merge(mention.actor(), 1, Integer::sum);
            } else if (snippet instanceof UnlistedName) {
                unlisted.add(page.text(snippet.span()));
            }
        }
        if (!actors.isEmpty()) {
            paragraph(
                    "actors: "
                            + actors.entrySet().stream()
                                    .map(each -> each.getKey() + " " + each.getValue())
                                    .collect(Collectors.joining(", ")),
                    Ink.PLAIN);
        }
        if (!unlisted.isEmpty()) {
            int more = unlisted.size() - MOST_NAMES;
            paragraph(
                    "names of nobody on the list: "
                            + unlisted.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                            + (more > 0 ? " and " + more + " more" : ""),
                    Ink.PLAIN);
        }
        out.append('\n');
    }

    private void repeats(Corpus corpus) {
        Table table = new Table(screen, 2).left("Stands in").left("and in").wrapped("", 30);
        for (Repeat repeat : corpus.repeats()) {
            table.row(
                    place(repeat.kept()),
                    place(repeat.also()),
                    cell(beginning(repeat.kept().text())));
        }
        section("Twice: counts once", table, corpus.repeats().size());
    }

    private static Table.Cell place(Place place) {
        return name(place.name() + ":" + place.line());
    }

    private void groups(Corpus corpus) {
        for (List<String> group : corpus.groups()) {
            paragraph("one source: " + String.join(", ", group), Ink.WARNING);
        }
        out.append(corpus.groups().isEmpty() ? "" : "\n");
    }

    private void contradictions(Corpus corpus) {
        Table table = new Table(screen, 2).wrapped("About", 16).left("Where").wrapped("", 30);
        for (Contradiction contradiction : corpus.contradictions()) {
            String topic = contradiction.topic();
            for (Place side : contradiction.sides()) {
                table.row(cell(topic), place(side), cell(beginning(side.text())));
                topic = "";
            }
        }
        section(
                "May contradict each other: for you to judge",
                table,
                corpus.contradictions().size());
    }

    private static String beginning(String text) {
        String flat = PlainText.of(text);
        return flat.length() <= 120 ? flat : flat.substring(0, 119) + "…";
    }

    private void section(String title, Table table, int rows) {
        if (rows > 0) {
            out.append(Ink.BOLD.on(screen, title)).append('\n');
            print(table, rows);
        }
    }

    private void print(Table table, int rows) {
        if (rows > 0) {
            out.append(table.render()).append('\n');
        }
    }

    private void paragraph(String text, Ink ink) {
        for (String line : PlainText.wrap(PlainText.of(text), screen.width() - 2)) {
            out.append("  ").append(ink.on(screen, line)).append('\n');
        }
    }
}
