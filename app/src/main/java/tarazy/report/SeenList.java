package tarazy.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tarazy.report.Seen.Dates;
import tarazy.report.Seen.Digits;
import tarazy.report.Seen.Field;
import tarazy.report.Seen.Nothing;
import tarazy.report.Seen.Places;
import tarazy.report.Seen.Whole;
import tarazy.report.Seen.Words;
import tarazy.report.Seen.Yes;
import tarazy.text.Span;
import tarazy.text.corpus.Contradiction;
import tarazy.text.corpus.Corpus;
import tarazy.text.corpus.Page;
import tarazy.text.corpus.Place;
import tarazy.text.corpus.Repeat;
import tarazy.text.layout.Line;
import tarazy.text.layout.Sentence;
import tarazy.text.layout.Zone;
import tarazy.text.snippet.Attribution;
import tarazy.text.snippet.Conditional;
import tarazy.text.snippet.DateInterval;
import tarazy.text.snippet.DateMention;
import tarazy.text.snippet.Hedge;
import tarazy.text.snippet.Mention;
import tarazy.text.snippet.Negation;
import tarazy.text.snippet.Quantity;
import tarazy.text.snippet.Snippet;
import tarazy.text.snippet.UnlistedName;

/** What is seen in documents as lists. */
final class SeenList {
    private final List<Seen> list = new ArrayList<>();

    private SeenList() {}

    /** What is seen on a page. */
    static List<Seen> of(Page page) {
        SeenList all = new SeenList();
        all.page(page);
        return List.copyOf(all.list);
    }

    /** What concerns several pages. */
    static List<Seen> of(Corpus corpus) {
        SeenList all = new SeenList();
        corpus.repeats().forEach(all::repeat);
        corpus.contradictions().forEach(all::contradiction);
        return List.copyOf(all.list);
    }

    private void page(Page page) {
        for (Line line : page.layout().lines()) {
            if (line.zone() != Zone.BLANK) {
                add("zone", page, line.span(), Map.of("zone", new Words(word(line.zone()))));
            }
        }
        for (Sentence sentence : page.layout().sentences()) {
            add("sentence", page, sentence.span(), Map.of("zone", new Words(word(sentence.zone()))));
        }
        for (Snippet snippet : page.snippets()) {
            add(kind(snippet), page, snippet.span(), fields(snippet, page));
        }
    }

    private void add(String kind, Page page, Span span, Map<String, Field> fields) {
        list.add(new Seen(kind, page.name(), page.raw(span), page.text(span), fields));
    }

    /** As it is written in files: {@code date line} is {@code date-line}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day, or from the first to the last. */
    static String days(DateInterval days) {
        return days.from().equals(days.to()) ? days.from().toString() : days.from() + " to " + days.to();
    }

    static String kind(Snippet snippet) {
        return switch (snippet) {
            case DateMention _ -> "date";
            case Quantity _ -> "quantity";
            case Mention _ -> "mention";
            case UnlistedName _ -> "unlisted-name";
            case Attribution _ -> "attribution";
            case Conditional _ -> "conditional";
            case Hedge _ -> "hedge";
            case Negation _ -> "negation";
        };
    }

    private static Map<String, Field> fields(Snippet snippet, Page page) {
        Map<String, Field> fields = new LinkedHashMap<>();
        switch (snippet) {
            case DateMention date -> {
                fields.put("class", new Words(word(date.kind())));
                fields.put(
                        "interval",
                        date.interval()
                                .<Field>map(days -> new Dates(
                                        days.from().toString(), days.to().toString()))
                                .orElse(new Nothing()));
            }
            case Quantity quantity -> {
                fields.put("value", new Digits(quantity.value().toPlainString()));
                fields.put(
                        "upper",
                        quantity.upper()
                                .<Field>map(upper -> new Digits(upper.toPlainString()))
                                .orElse(new Nothing()));
                fields.put("unit", new Words(quantity.unit().symbol()));
                fields.put("comparator", new Words(word(quantity.comparator())));
                fields.put("measures", new Words(quantity.measures()));
                fields.put("owner", new Words(quantity.owner()));
            }
            case Mention mention -> fields.put("actor", new Words(mention.actor()));
            case UnlistedName _ -> {
                // its text is all there is
            }
            case Attribution attribution -> {
                fields.put("cue", new Words(page.text(attribution.cue())));
                fields.put("said_by", new Words(attribution.saidBy()));
                fields.put("inherited", new Yes(attribution.inherited()));
            }
            case Conditional conditional -> {
                fields.put("antecedent", new Words(page.text(conditional.antecedent())));
                fields.put("consequent", new Words(page.text(conditional.consequent())));
                fields.put(
                        "strength",
                        new Words(String.join(" ", conditional.strength().words())));
            }
            case Hedge hedge -> fields.put("cue", new Words(page.text(hedge.span())));
            case Negation negation -> fields.put("cue", new Words(page.text(negation.span())));
        }
        return fields;
    }

    private void repeat(Repeat repeat) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("also_start", new Whole(repeat.also().raw().start()));
        fields.put("also_end", new Whole(repeat.also().raw().end()));
        fields.put("also_source", new Words(repeat.also().name()));
        add("duplicate", repeat.kept(), fields);
    }

    private void contradiction(Contradiction contradiction) {
        List<Seen.Place> sides = contradiction.sides().stream()
                .map(side -> new Seen.Place(side.name(), side.raw(), side.text()))
                .toList();
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("class", new Words(word(contradiction.kind())));
        fields.put("topic", new Words(contradiction.topic()));
        fields.put("sides", new Places(sides));
        add("contradiction", contradiction.sides().getFirst(), fields);
    }

    private void add(String kind, Place place, Map<String, Field> fields) {
        list.add(new Seen(kind, place.name(), place.raw(), place.text(), fields));
    }
}
