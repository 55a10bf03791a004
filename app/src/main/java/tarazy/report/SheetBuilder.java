package tarazy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tarazy.report.WorksheetPage.Note;
import tarazy.report.WorksheetPage.Piece;
import tarazy.report.WorksheetPage.Sheet;
import tarazy.report.WorksheetPage.Text;
import tarazy.text.Span;
import tarazy.text.corpus.Page;
import tarazy.text.layout.Line;
import tarazy.text.layout.Sentence;
import tarazy.text.layout.Zone;
import tarazy.text.snippet.Attribution;
import tarazy.text.snippet.Conditional;
import tarazy.text.snippet.DateMention;
import tarazy.text.snippet.Hedge;
import tarazy.text.snippet.Mention;
import tarazy.text.snippet.Negation;
import tarazy.text.snippet.Quantity;
import tarazy.text.snippet.Snippet;
import tarazy.text.snippet.UnlistedName;

/** One document of a worksheet. */
final class SheetBuilder {
    private final Page page;
    private final String anchor;
    private final String text;

    SheetBuilder(Page page, String anchor) {
        this.page = page;
        this.anchor = anchor;
        text = page.layout().view().text();
    }

    Sheet sheet() {
        String hash = page.layout().view().document().sha256();
        return new Sheet(
                anchor,
                page.name(),
                Figures.count(text.length(), "character", "characters") + " · sha256 " + hash.substring(0, 12) + "…",
                lines(),
                notes());
    }

    private List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        int next = 0;
        List<Snippet> snippets = page.snippets();
        List<Integer> open = new ArrayList<>();
        for (Line line : page.layout().lines()) {
            if (line.zone() == Zone.BLANK) {
                continue;
            }
            int end = line.span().end();
            open.removeIf(i -> snippets.get(i).span().end() <= line.span().start());
            while (next < snippets.size() && snippets.get(next).span().start() < end) {
                open.add(next++);
            }
            String zone = SeenList.word(line.zone());
            lines.add(new Text(zone, zone.equals("body") ? "" : zone.replace('-', ' '), pieces(line.span(), open)));
        }
        return lines;
    }

    /** The line cut wherever something begins or ends. */
    private List<Piece> pieces(Span line, List<Integer> open) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (int i : open) {
            Span span = page.snippets().get(i).span();
            cuts.add(Math.max(line.start(), span.start()));
            cuts.add(Math.min(line.end(), span.end()));
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = null;
        for (int to : cuts) {
            if (from != null) {
                pieces.add(piece(new Span(from, to), open));
            }
            from = to;
        }
        return pieces;
    }

    private Piece piece(Span span, List<Integer> open) {
        TreeSet<String> kinds = new TreeSet<>();
        List<String> titles = new ArrayList<>();
        String first = "";
        for (int i : open) {
            Snippet snippet = page.snippets().get(i);
            if (snippet.span().start() <= span.start() && snippet.span().end() >= span.end()) {
                kinds.add(SeenList.kind(snippet));
                titles.add(says(snippet));
                boolean noted = isNoted(snippet) && snippet.span().start() == span.start();
                first = noted && first.isEmpty() ? place(i) : first;
            }
        }
        return new Piece(String.join(" ", kinds), first, span.of(text), String.join("\n", titles));
    }

    private String place(int snippet) {
        return anchor + "-" + snippet;
    }

    /** Whether it stands in the list beside the text. */
    private static boolean isNoted(Snippet snippet) {
        return switch (snippet) {
            case DateMention _, Quantity _, Attribution _, Conditional _ -> true;
            case Mention _, UnlistedName _, Hedge _, Negation _ -> false;
        };
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < page.snippets().size(); i++) {
            Snippet snippet = page.snippets().get(i);
            if (isNoted(snippet)) {
                notes.add(new Note(
                        place(i),
                        SeenList.kind(snippet),
                        PlainText.of(snippet.span().of(text)),
                        says(snippet),
                        row(snippet)));
            }
        }
        return notes;
    }

    private String says(Snippet snippet) {
        return switch (snippet) {
            case DateMention date ->
                date.interval()
                        .map(SeenList::days)
                        .orElse(SeenList.word(date.kind()) + ": open until it is known when the text speaks");
            case Quantity quantity -> {
                String whose = quantity.owner().isEmpty() ? "" : " (" + quantity.owner() + ")";
                yield ClaimCell.of(quantity) + " " + quantity.unit().symbol() + " " + quantity.measures() + whose;
            }
            case Mention mention -> "actor " + mention.actor();
            case UnlistedName _ -> "a name that no actor of the list has";
            case Attribution attribution ->
                attribution.saidBy() + " " + attribution.cue().of(text)
                        + (attribution.inherited() ? " (who is meant is to be checked)" : "");
            case Conditional conditional -> "if " + conditional.antecedent().of(text);
            case Hedge _ -> "makes it less sure";
            case Negation _ -> "negates";
        };
    }

    /** A row for {@code claims.csv} with the sentence as its quote; the analyst names what it is about. */
    private String row(Snippet snippet) {
        if (!(snippet instanceof Quantity || snippet instanceof Attribution)) {
            return "";
        }
        String source = stem();
        String quote = PlainText.of(sentence(snippet.span()).of(text));
        String value = snippet instanceof Quantity quantity ? ClaimCell.of(quantity) : "";
        String unit =
                snippet instanceof Quantity quantity ? quantity.unit().symbol().replace("%", "") : "";
        String about =
                snippet instanceof Quantity quantity && !quantity.measures().isEmpty()
                        ? "text: " + quantity.measures()
                        : "text: ";
        // a spreadsheet is not where this goes: text stays as it is
        return String.join(
                ",",
                List.of(
                        Csv.quoted(source + "-" + page.line(snippet.span())),
                        Csv.quoted(source),
                        Csv.quoted(quote),
                        Csv.quoted(about),
                        Csv.quoted(value),
                        Csv.quoted(unit),
                        Csv.quoted(saidBy(snippet.span())),
                        "6",
                        "",
                        ""));
    }

    private String stem() {
        String name = page.name().substring(page.name().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private Span sentence(Span span) {
        Optional<Sentence> whole = page.layout().sentences().stream()
                .filter(sentence -> sentence.span().start() <= span.start()
                        && sentence.span().end() >= span.start())
                .findFirst();
        return whole.map(Sentence::span).orElse(span);
    }

    private String saidBy(Span span) {
        for (Snippet snippet : page.snippets()) {
            if (snippet instanceof Attribution attribution
                    && attribution.span().start() <= span.start()
                    && attribution.span().end() >= span.end()) {
                return attribution.saidBy().equals(Attribution.UNSPECIFIED) ? "" : attribution.saidBy();
            }
        }
        return "";
    }
}
