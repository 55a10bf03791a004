package tarazy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes in one text: exactly, else folded. What is nearly there is only suggested. A quote never begins or ends
 * inside a word or number, so {@code 500 km} is not found in {@code 7,500 km}. Looking for a quote that is there takes
 * one scan of the text; one that is not there takes a scan of its words. Safe for use by several threads.
 */
public final class AnchorFinder {

    /** Least similarity of a suggestion. */
    public static final double SIMILARITY = 0.90;

    /** Most places listed where a quote is ambiguous. */
    public static final int MOST_PLACES = 100;

    /** A passage that shares less of the quote's letters is not worth showing. */
    private static final double LEAST_SHARED = 0.3;

    private final String raw;
    private final FoldedText folded;
    private volatile @Nullable WordIndex words;

    private AnchorFinder(String raw) {
        this.raw = raw;
        this.folded = FoldedText.of(raw);
    }

    public static AnchorFinder in(Document document) {
        return new AnchorFinder(document.text());
    }

    public static AnchorFinder in(String rawText) {
        return new AnchorFinder(rawText);
    }

    /**
     * Looks for a quote. White space and a pair of quotation marks around it do not count. If it stands in several places, the first is reported with
     * their number.
     */
    public QuoteMatch find(String quote) {
        String wanted = quote.strip();
        String foldedQuote = FoldedText.of(quote).text().strip();
        if (foldedQuote.isEmpty()) {
            return new QuoteMatch.Missing(Optional.empty());
        }
        List<Span> exact = Occurrences.of(raw, wanted);
        if (!exact.isEmpty()) {
            return found(exact.getFirst(), QuoteMatch.Agreement.EXACT, exact.size());
        }
        List<Span> evened = Occurrences.of(folded.text(), foldedQuote);
        String inner = unwrapped(foldedQuote);
        if (evened.isEmpty() && inner.length() < foldedQuote.length()) {
            evened = Occurrences.of(folded.text(), inner);
        }
        return evened.isEmpty()
                ? near(foldedQuote)
                : found(rawSpan(evened.getFirst()), QuoteMatch.Agreement.FOLDED, evened.size());
    }

    /** The words between quotation marks: many texts put a comma before the closing one. */
    private static String unwrapped(String quote) {
        boolean wrapped = quote.length() > 2
                && quote.charAt(0) == quote.charAt(quote.length() - 1)
                && (quote.charAt(0) == '"' || quote.charAt(0) == '\'');
        return wrapped ? quote.substring(1, quote.length() - 1).strip() : quote;
    }

    /**
     * Finds an anchor again, in the text it was made from or in a later version of it: at its old place; else elsewhere if
     * the quote stands there once or its context settles which place is meant; else as {@link #find}.
     */
    public QuoteMatch find(Anchor anchor) {
        if (anchor.exact().isBlank()) {
            return new QuoteMatch.Missing(Optional.empty());
        }
        if (raw.startsWith(anchor.exact(), anchor.start())) {
            int places = Math.max(1, Occurrences.of(raw, anchor.exact()).size());
            return found(
                    new Span(anchor.start(), anchor.start() + anchor.exact().length()),
                    QuoteMatch.Agreement.EXACT,
                    places);
        }
        List<Span> exact = Occurrences.of(raw, anchor.exact());
        if (!exact.isEmpty()) {
            return settle(anchor, exact, QuoteMatch.Agreement.EXACT);
        }
        List<Span> evened = Occurrences.of(
                folded.text(), FoldedText.of(anchor.exact()).text().strip());
        return evened.isEmpty()
                ? find(anchor.exact())
                : settle(anchor, evened.stream().map(this::rawSpan).toList(), QuoteMatch.Agreement.FOLDED);
    }

    private QuoteMatch settle(Anchor anchor, List<Span> places, QuoteMatch.Agreement agreement) {
        int[] scores =
                places.stream().mapToInt(place -> agreement(anchor, place)).toArray();
        int best = 0;
        for (int score : scores) {
            best = Math.max(best, score);
        }
        List<Span> fitting = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] == best) {
                fitting.add(places.get(i));
            }
        }
        if (fitting.size() == 1) {
            return found(fitting.getFirst(), agreement, places.size());
        }
        return new QuoteMatch.Ambiguous(fitting.stream()
                .limit(MOST_PLACES)
                .map(place -> Anchor.of(raw, place))
                .toList());
    }

    /** Characters of context that agree, counted outward from the quote. */
    private int agreement(Anchor anchor, Span place) {
        Anchor here = Anchor.of(raw, place);
        String before = new StringBuilder(anchor.prefix()).reverse().toString();
        String beforeHere = new StringBuilder(here.prefix()).reverse().toString();
        return common(before, beforeHere) + common(anchor.suffix(), here.suffix());
    }

    private static int common(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private QuoteMatch near(String foldedQuote) {
        NearMatch near = new NearMatch(words(), foldedQuote);
        Optional<NearMatch.Candidate> suggestion = near.suggestion(SIMILARITY);
        if (suggestion.isPresent()) {
            return new QuoteMatch.Suggestion(
                    anchor(suggestion.get()), suggestion.get().score());
        }
        return new QuoteMatch.Missing(
                near.nearest(LEAST_SHARED).map(passage -> new QuoteMatch.Passage(anchor(passage), passage.score())));
    }

    private Anchor anchor(NearMatch.Candidate candidate) {
        return Anchor.of(raw, rawSpan(candidate.span()));
    }

    private QuoteMatch.Found found(Span place, QuoteMatch.Agreement agreement, int places) {
        return new QuoteMatch.Found(Anchor.of(raw, place), agreement, places);
    }

    private Span rawSpan(Span inFolded) {
        return folded.raw(inFolded.start(), inFolded.end());
    }

    /** Made at the first quote that is not found; making it twice does no harm. */
    private WordIndex words() {
        WordIndex made = words;
        if (made == null) {
            made = new WordIndex(folded.text());
            words = made;
        }
        return made;
    }
}
