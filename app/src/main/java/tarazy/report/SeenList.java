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
import tarazy.report.Seen.Place;
import tarazy.report.Seen.Places;
import tarazy.report.Seen.Whole;
import tarazy.report.Seen.Words;
import tarazy.report.Seen.Yes;
import tarazy.text.Span;
import tarazy.text.copies.Duplicate;
import tarazy.text.corpus.Corpus;
import tarazy.text.corpus.Page;
import tarazy.text.layout.Line;
import tarazy.text.layout.Sentence;
import tarazy.text.layout.Zone;
import tarazy.text.snippet.Attribution;
import tarazy.text.snippet.Conditional;
import tarazy.text.snippet.ContradictionCandidate;
import tarazy.text.snippet.DateInterval;
import tarazy.text.snippet.DateMention;
import tarazy.text.snippet.Hedge;
import tarazy.text.snippet.Mention;
import tarazy.text.snippet.Negation;
import tarazy.text.snippet.Quantity;
import tarazy.text.snippet.Snippet;
import tarazy.text.snippet.UnlistedName;

/** All that is seen in documents as one list: document by document, then what concerns several. */
final class SeenList {
    private final Corpus corpus;
    private final List<Seen> list = new ArrayList<>();

    private SeenList(Corpus corpus) {
        this.corpus = corpus;
    }

    static List<Seen> of(Corpus corpus) {
        SeenList all = new SeenList(corpus);
        corpus.pages().forEach(all::page);
        corpus.duplicates().forEach(all::duplicate);
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

    private void duplicate(Duplicate duplicate) {
        Page kept = corpus.pages().get(duplicate.document());
        Page other = corpus.pages().get(duplicate.alsoDocument());
        Span also = other.raw(duplicate.alsoSpan());
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("also_start", new Whole(also.start()));
        fields.put("also_end", new Whole(also.end()));
        fields.put("also_source", new Words(other.name()));
        add("duplicate", kept, duplicate.span(), fields);
    }

    private void contradiction(ContradictionCandidate candidate) {
        List<Place> sides = new ArrayList<>();
        for (ContradictionCandidate.Side side : candidate.sides()) {
            Page page = corpus.pages().get(side.document());
            sides.add(new Place(page.name(), page.raw(side.span()), page.text(side.span())));
        }
        ContradictionCandidate.Side first = candidate.sides().getFirst();
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("class", new Words(word(candidate.kind())));
        fields.put("topic", new Words(candidate.topic()));
        fields.put("sides", new Places(sides));
        add("contradiction", corpus.pages().get(first.document()), first.span(), fields);
    }
}
