package tarazy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks for a quote word by word. As no word may be inserted or dropped, word k of the quote can only stand for word k of
 * the passage: every place is tried and left at the first word that cannot be a misprint.
 */
final class NearMatch {

    /** Bound on the work of one look-up: words compared. */
    private static final long MOST_COMPARISONS = 50_000_000;

    /** Bound on the passages whose similarity is worked out. */
    private static final int MOST_CANDIDATES = 20;

    /** Longest quote looked for, in characters. */
    private static final int LONGEST = 10_000;

    /** A stretch of the folded text and how well it fits. */
    record Candidate(Span span, double score) {}

    private final WordIndex index;
    private final String quote;
    private final List<String> words = new ArrayList<>();
    private final List<String> lower;
    private final int[] numbers;
    private final boolean[] fixed;

    NearMatch(WordIndex index, String foldedQuote) {
        this.index = index;
        this.quote = foldedQuote.length() > LONGEST ? "" : foldedQuote;
        for (Span span : Words.of(quote)) {
            words.add(span.of(quote));
        }
        lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        numbers = words.stream().mapToInt(index::number).toArray();
        fixed = new boolean[numbers.length];
        for (int k = 0; k < fixed.length; k++) {
            // a word the text has as well is fixed if it is a name there
            fixed[k] = MisprintGuard.fixed(words.get(k)) || (numbers[k] >= 0 && index.fixed(numbers[k]));
        }
    }

    /** The most similar passage that passes the guard, the first of equals. */
    Optional<Candidate> suggestion(double leastSimilarity) {
        int n = words.size();
        Optional<Candidate> best = Optional.empty();
        long comparisons = 0;
        int candidates = 0;
        for (int at = 0; n > 0 && at + n <= index.size(); at++) {
            int agreeing = agreeing(at);
            comparisons += agreeing + 1L;
            if (agreeing == n && !reordered(at)) {
                Span span = index.span(at, at + n - 1);
                double similarity = similarity(span, leastSimilarity);
                if (similarity >= leastSimilarity
                        && (best.isEmpty() || similarity > best.get().score())) {
                    best = Optional.of(new Candidate(span, similarity));
                }
                candidates++;
            }
            if (comparisons > MOST_COMPARISONS || candidates >= MOST_CANDIDATES) {
                break;
            }
        }
        return best;
    }

    private int agreeing(int at) {
        int k = 0;
        while (k < numbers.length && agrees(k, at + k)) {
            k++;
        }
        return k;
    }

    private boolean agrees(int quoted, int position) {
        // most places end here, so numbers are compared before words
        int found = index.number(position);
        if (numbers[quoted] == found) {
            return MisprintGuard.same(words.get(quoted), index.word(position));
        }
        return !fixed[quoted] && !index.fixed(found) && MisprintGuard.close(lower.get(quoted), index.spelled(found));
    }

    /** True if the words that differ are the same words in another order. */
    private boolean reordered(int at) {
        List<String> quoted = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (int k = 0; k < numbers.length; k++) {
            if (numbers[k] != index.number(at + k)) {
                quoted.add(lower.get(k));
                found.add(index.spelled(index.number(at + k)));
            }
        }
        return quoted.stream().anyMatch(found::contains);
    }

    private double similarity(Span span, double least) {
        String found = span.of(index.text());
        int longer = Math.max(quote.length(), found.length());
        int limit = (int) Math.floor((1 - least) * longer);
        int distance = EditDistance.within(quote, found, limit);
        return distance > limit ? 0 : 1 - (double) distance / longer;
    }

    /** The passage of the quote's length in words that shares most letters in common words; the first of equals. */
    Optional<Candidate> nearest(double leastShared) {
        int n = Math.min(words.size(), index.size());
        if (n == 0) {
            return Optional.empty();
        }
        int[] wanted = new int[index.size() + 1];
        int[] lengths = new int[index.size() + 1];
        long total = 0;
        for (int k = 0; k < numbers.length; k++) {
            total += words.get(k).length();
            if (numbers[k] >= 0) {
                wanted[numbers[k]]++;
                lengths[numbers[k]] = words.get(k).length();
            }
        }
        long shared = 0;
        long best = 0;
        int bestAt = 0;
        for (int end = 0; end < index.size(); end++) {
            int entering = index.number(end);
            shared += wanted[entering]-- > 0 ? lengths[entering] : 0;
            if (end >= n) {
                int leaving = index.number(end - n);
                shared -= ++wanted[leaving] > 0 ? lengths[leaving] : 0;
            }
            if (end >= n - 1 && shared > best) {
                best = shared;
                bestAt = end - n + 1;
            }
        }
        double share = (double) best / total;
        return share < leastShared
                ? Optional.empty()
                : Optional.of(new Candidate(index.span(bestAt, bestAt + n - 1), share));
    }
}
