package tarazy.text.layout;

import java.util.List;
import java.util.Set;

/** Search phrases strung together with commas, as sites put them under a text or at the end of a paragraph. */
final class KeywordTail {
    private static final int LONGEST = 700;
    private static final Set<String> LABELS = Set.of("keywords", "tags", "hashtags", "tag", "keyphrases");
    private static final Phrases TERMS = new Phrases(
            "key terms; key terms to consider; key words; keywords; search terms; related keywords; related searches;"
                    + " related terms; related search terms; seo keywords; focus keywords; people also search for");

    private KeywordTail() {}

    /** True for a whole line of keywords. */
    static boolean line(LineText line) {
        String head = line.head();
        if (line.words().isEmpty() || !line.upTo(60)) {
            return false;
        }
        if (thousands(head)) {
            return false; // a row of figures
        }
        return hashtags(head) || (!line.stopped() && (tags(head) || queries(head))) || list(head, 4, 2.0 / 3);
    }

    /** What people type to find the page: items of a few words without a capital anywhere. */
    private static boolean queries(String head) {
        String[] items = head.split("[,;|]", -1);
        int several = 0;
        int spoken = 0;
        for (int i = 0; i < items.length; i++) {
            List<String> words = LineText.words(items[i]);
            boolean trailing = i == items.length - 1 && words.isEmpty();
            if (!trailing && (words.isEmpty() || words.size() > 7)) {
                return false;
            }
            if (!trailing && (words.getFirst().equals("and") || words.getFirst().equals("or"))) {
                return false;
            }
            several += words.size() > 1 ? 1 : 0;
            spoken += words.stream().anyMatch(Verbs.FINITE::contains) ? 1 : 0;
        }
        return items.length >= 3
                && several * 2 >= items.length
                && spoken <= 1 + items.length / 5
                && head.chars().allMatch(KeywordTail::typed)
                && Character.isLetter(head.charAt(0))
                && !Verbs.WANTING.contains(
                        LineText.words(items[items.length - 1].isBlank() ? head : items[items.length - 1])
                                .getLast());
    }

    /** {@code Tags: harbour strike, port authority}. */
    static boolean labelled(LineText line) {
        String head = line.head();
        int colon = head.indexOf(':');
        if (colon < 0 || colon > 20 || head.indexOf(',') < 0 || line.words().size() < 3) {
            return false;
        }
        List<String> label = LineText.words(head.substring(0, colon));
        return label.size() == 1 && LABELS.contains(label.getFirst());
    }

    /** True for a sentence of keywords that ends a line after other sentences. */
    static boolean sentence(String sentence) {
        return sentence.length() <= LONGEST && list(sentence, 3, 2.0 / 3);
    }

    /** True if a comma parts digits. */
    private static boolean thousands(String head) {
        for (int i = head.indexOf(',', 1); i > 0 && i + 1 < head.length(); i = head.indexOf(',', i + 1)) {
            if (Character.isDigit(head.charAt(i - 1)) && Character.isDigit(head.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** What is typed into a search: no capitals, no brackets, no signs but those that part. */
    private static boolean typed(int c) {
        return (Character.isLetterOrDigit(c) && !Character.isUpperCase(c)) || " ,;|-'’&+?\t".indexOf(c) >= 0;
    }

    /** Five or more bare words or pairs of words, all between commas. */
    private static boolean tags(String head) {
        String[] items = head.split(",", -1);
        for (String item : items) {
            List<String> words = LineText.words(item);
            boolean bare = !words.isEmpty() && words.size() <= 2 && !Verbs.FINITE.contains(words.getFirst());
            if (!bare || words.getFirst().equals("and") || words.getFirst().equals("or") || digits(item)) {
                return false;
            }
        }
        return items.length >= 5;
    }

    private static boolean hashtags(String head) {
        String[] parts = head.split("\\s+", -1);
        int tags = 0;
        for (String part : parts) {
            tags += part.startsWith("#") && part.length() > 1 ? 1 : 0;
        }
        return tags > 0 && tags == parts.length;
    }

    /**
     * Items of one to five words, most with a name, none with a verb and no "and" before the last.
     *
     * @param named least share of the items that have a capital beyond the first word of all
     */
    private static boolean list(String text, int least, double named) {
        int colon = text.indexOf(':');
        List<String> label = LineText.words(text.substring(0, Math.max(0, colon)));
        boolean labelled = !label.isEmpty() && TERMS.at(label, 0) == label.size();
        String items = labelled ? text.substring(colon + 1) : text;
        if (!labelled && colon >= 0) {
            return false;
        }
        String[] parts = items.split("[,;]", -1);
        int names = 0;
        int several = 0;
        for (int i = 0; i < parts.length; i++) {
            List<String> words = LineText.words(parts[i]);
            if (words.isEmpty() || words.size() > 5 || words.stream().anyMatch(Verbs.FINITE::contains)) {
                return false;
            }
            String first = words.getFirst();
            if (first.equals("and") || first.equals("or") || digits(parts[i]) || stopInside(parts[i])) {
                return false;
            }
            several += words.size() > 1 ? 1 : 0;
            names += name(parts[i], i == 0) ? 1 : 0;
        }
        return parts.length >= least && several * 2 >= parts.length && (labelled || names >= named * parts.length);
    }

    /** A capital that does not begin the list, or two of them. */
    private static boolean name(String item, boolean first) {
        int capitals = 0;
        for (int i = 0; i < item.length(); i++) {
            capitals += Character.isUpperCase(item.charAt(i)) ? 1 : 0;
        }
        return capitals >= (first ? 2 : 1);
    }

    private static boolean digits(String item) {
        return item.chars().filter(Character::isDigit).count() > 4;
    }

    private static boolean stopInside(String item) {
        int stop = item.indexOf(". ");
        return stop >= 0 && stop < item.strip().length() - 1 && stop > 3;
    }
}
