package tarazy.text.snippet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tarazy.text.Span;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Sentence;

/** "Five members: A, B, C and D": lists in one sentence with more or fewer items than stated. */
final class ListLengths {
    private static final int FEWEST = 3;
    private static final int MOST = 30;
    private static final int LONGEST_NAME = 60;

    private ListLengths() {}

    static List<ContradictionCandidate> find(int document, Layout layout, List<Snippet> snippets) {
        List<ContradictionCandidate> out = new ArrayList<>();
        List<Sentence> sentences = layout.sentences();
        int at = 0;
        String text = layout.view().text();
        for (Snippet snippet : snippets) {
            while (at + 1 < sentences.size()
                    && sentences.get(at + 1).span().start() <= snippet.span().start()) {
                at++;
            }
            if (snippet instanceof Quantity quantity && stated(quantity)) {
                check(document, text, quantity, sentences.get(at).span().end(), out);
            }
        }
        return out;
    }

    private static boolean stated(Quantity quantity) {
        return quantity.comparator() == Comparator.AS_SAID
                && quantity.unit().equals(Unit.NONE)
                && !quantity.measures().isEmpty()
                && quantity.value().stripTrailingZeros().scale() <= 0
                && quantity.value().compareTo(BigDecimal.valueOf(FEWEST)) >= 0
                && quantity.value().compareTo(BigDecimal.valueOf(MOST)) <= 0;
    }

    private static void check(int document, String text, Quantity quantity, int end, List<ContradictionCandidate> out) {
        int colon = quantity.span().end();
        int limit = Math.min(end, colon + LONGEST_NAME);
        while (colon < limit && text.charAt(colon) != ':' && text.charAt(colon) != ',' && text.charAt(colon) != '.') {
            colon++;
        }
        if (colon >= limit || text.charAt(colon) != ':') {
            return;
        }
        int items = items(text, colon + 1, end);
        if (items > 1 && quantity.value().compareTo(BigDecimal.valueOf(items)) != 0) {
            Span list = new Span(colon + 1, end);
            out.add(new ContradictionCandidate(
                    ContradictionCandidate.Kind.LIST_LENGTH,
                    quantity.value().toPlainString() + " " + quantity.measures() + " stated, " + items + " listed",
                    List.of(
                            new ContradictionCandidate.Side(document, quantity.span()),
                            new ContradictionCandidate.Side(document, list))));
        }
    }

    /** Items of a list whose last is joined by "and"; 0 if it is no such list, or one whose items may hold an "and". */
    private static int items(String text, int from, int end) {
        Tokens t = Tokens.over(text);
        int to = t.add(from, Math.min(end, from + 500));
        int commas = 0;
        int semicolons = 0;
        int ands = 0;
        int after = 0;
        for (int i = 0; i < to; i++) {
            if (t.is(i, ",")) {
                commas++;
            } else if (t.is(i, ";")) {
                semicolons++;
            } else if (t.is(i, "and") || t.is(i, "or")) {
                ands++;
                after = t.is(i - 1, ",") || t.is(i - 1, ";") ? 1 : 0;
            } else if ((t.is(i, ".") && i + 1 < to) || t.is(i, "(")) {
                return 0;
            }
        }
        if (semicolons > 0) {
            return semicolons + 1;
        }
        return ands == 1 && commas > 0 ? commas + 2 - after : 0;
    }
}
