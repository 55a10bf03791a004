package tarazy.text.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that a site puts on every page, told by their own words. */
final class Boilerplate {

    private static final Set<String> TELLING = Set.of(
            "said",
            "says",
            "told",
            "warned",
            "added",
            "announced",
            "declared",
            "insisted",
            "replied",
            "argued",
            "claimed",
            "he",
            "she",
            "his",
            "him",
            "mr",
            "mrs",
            "ms");

    /** The weather in the corner of a page. */
    private static final Pattern TEMPERATURE = Pattern.compile("[-−–]?\\d{1,3}([.,]\\d)? ?°? ?[CF]");

    private Boilerplate() {}

    static boolean is(LineText line) {
        List<String> words = line.words();
        if (words.isEmpty()) {
            return true; // rules and ornaments
        }
        if (Headings.clock(line.head()) && !line.stopped()) {
            return false; // the entry of a live page
        }
        if (line.upTo(4) && TEMPERATURE.matcher(line.head()).matches()) {
            return true;
        }
        if (line.upTo(8) && SitePhrases.all(LineText.words(apart(line.head())))) {
            return true;
        }
        if (line.upTo(40)
                && (SitePhrases.all(words)
                        || (Menus.home(line) && Menus.path(line))
                        || address(line)
                        || pointer(line))) {
            return true;
        }
        if (line.upTo(30) && (advertised(line.head()) || turned(line.head()))) {
            return true;
        }
        boolean bracket = line.head().indexOf('(') == words.getFirst().length() + 1;
        if ((line.upTo(8) || bracket) && words.size() > 1 && said(words.getFirst()) && number(words.get(1))) {
            return true; // "Comments (87) - be kind!"
        }
        if (line.upTo(60) && listed(line)) {
            return true;
        }
        if (line.upTo(30) && !line.stopped() && !dated(words) && parted(line.head())) {
            return true;
        }
        if (line.upTo(30) && more(line)) {
            return true;
        }
        boolean told = tells(line);
        return (line.upTo(40) && !told && SitePhrases.begin(words))
                || (line.upTo(25) && !line.stopped() && counted(words) && (words.size() == 2 || over(words.get(2))))
                || (line.upTo(25)
                        && !line.head().endsWith(".")
                        && (SitePhrases.neighbour(words) || SitePhrases.neighbour(LineText.words(apart(line.head())))))
                || (line.upTo(8)
                        && words.getFirst().equals("follow")
                        && line.head().indexOf('@') > 0)
                || (line.upTo(60) && !told && SitePhrases.within(words))
                || (line.upTo(30) && line.head().indexOf('©') >= 0)
                || (line.upTo(40) && pictured(line.head()));
    }

    /** {@code More lists: …} */
    private static boolean more(LineText line) {
        int colon = line.head().indexOf(':');
        return line.words().getFirst().equals("more")
                && colon > 0
                && colon < line.head().length() - 1
                && !line.head().endsWith(".")
                && LineText.words(line.head().substring(0, colon)).size() <= 4;
    }

    /** {@code MOST READ 1 … 2 …}: what stands over a list, in capitals, with the list behind. */
    private static boolean listed(LineText line) {
        int length = SitePhrases.lead(line.words());
        if (length == 0) {
            return false;
        }
        int letters = 0;
        int end = 0;
        String head = line.head();
        for (int word = 0; word < length; word++) {
            while (end < head.length() && !Character.isLetter(head.charAt(end))) {
                end++;
            }
            while (end < head.length() && (Character.isLetter(head.charAt(end)) || head.charAt(end) == '\'')) {
                letters += Character.isUpperCase(head.charAt(end)) || head.charAt(end) == '\'' ? 0 : 1;
                end++;
            }
        }
        return letters == 0;
    }

    /** With a year, as lines have that say when a page was written. */
    private static boolean dated(List<String> words) {
        return words.stream().anyMatch(word -> word.length() == 4 && (word.startsWith("19") || word.startsWith("20")));
    }

    /** {@code Show key events | Turn on notifications}: entries between bars, one of which is a site's. */
    private static boolean parted(String head) {
        if (head.indexOf(" | ") < 0) {
            return false;
        }
        for (String entry : List.of(head.split(" \\| ", -1))) {
            List<String> words = LineText.words(entry);
            if (!words.isEmpty()
                    && (SitePhrases.entry(words)
                            || SitePhrases.begin(words)
                            || SitePhrases.within(words)
                            || counted(words))) {
                return true;
            }
        }
        return false;
    }

    /** Arrows to the page before and after. */
    private static boolean turned(String head) {
        return head.startsWith("←") || head.endsWith("→");
    }

    /** {@code [Ad] …}, {@code … - Sponsored}. */
    private static boolean advertised(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        boolean before = lower.startsWith("[ad]") || lower.startsWith("(ad)") || lower.startsWith("ad:");
        boolean paid = lower.startsWith("[sponsored")
                || lower.startsWith("(sponsored")
                || lower.startsWith("[promoted")
                || lower.startsWith("[advert");
        return before
                || paid
                || lower.endsWith("- sponsored")
                || lower.endsWith("– sponsored")
                || lower.endsWith("(sponsored)");
    }

    /** {@code 3 comments}, {@code Comments (3)}, {@code 2 thoughts on …}; not {@code 0 comments}. */
    static boolean counted(List<String> words) {
        if (words.size() < 2) {
            return false;
        }
        String first = words.getFirst();
        String second = words.get(1);
        boolean after = said(first) && words.size() == 2 && number(second);
        return after || (number(first) && said(second));
    }

    private static boolean over(String word) {
        return word.equals("on") || word.equals("to");
    }

    private static boolean said(String word) {
        return switch (word) {
            case "comment", "comments", "thought", "thoughts", "response", "responses", "reply", "replies" -> true;
            default -> false;
        };
    }

    private static boolean number(String word) {
        return word.equals("one") || (Character.isDigit(word.charAt(0)) && !word.equals("0"));
    }

    /** An address of the web or of a mail box alone on its line. */
    private static boolean address(LineText line) {
        String head = line.head();
        int space = head.indexOf(' ');
        return space < 0
                && (head.startsWith("http") || head.startsWith("www.") || (head.startsWith("@") && head.length() > 1));
    }

    /** True for a sentence in which somebody speaks or is spoken of, as sites do not of themselves. */
    static boolean tells(LineText line) {
        return line.stopped() && line.words().stream().anyMatch(TELLING::contains);
    }

    /** True for what sites put between the paragraphs of a text: a pointer with its target, or the place of an advertisement. */
    static boolean inline(LineText line) {
        String first = line.words().getFirst();
        return (pointer(line) && line.head().indexOf(':') < line.head().length() - 1) || first.startsWith("advert");
    }

    /** Buttons whose texts have run together ({@code Share30Tweet19}), parted again. */
    private static String apart(String head) {
        StringBuilder parted = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            boolean hump = Character.isLowerCase(before) && Character.isUpperCase(c);
            boolean count = Character.isDigit(before) != Character.isDigit(c)
                    && Character.isLetterOrDigit(before)
                    && Character.isLetterOrDigit(c);
            parted.append(hump || count ? " " : "").append(c);
            before = c;
        }
        return parted.toString();
    }

    /** What is seen on a picture, with who took it: {@code The bridge. (Photo: A. Holm)}. */
    private static boolean pictured(String head) {
        int bracket = head.lastIndexOf('(');
        if (bracket > 0 && head.endsWith(")")) {
            String taker = head.substring(bracket);
            int slash = taker.indexOf('/'); // (A. Holm/Agency)
            boolean agency = slash > 0 && Character.isUpperCase(taker.charAt(slash + 1));
            if (agency && LineText.words(taker).size() <= 6 && taker.chars().noneMatch(Character::isDigit)) {
                return true;
            }
        }
        String lower = head.toLowerCase(Locale.ROOT);
        for (String what : List.of("photo", "image", "picture", "credit", "photograph")) {
            int at = lower.indexOf(what, 1);
            int end = at + what.length();
            if (at > 0 && end < lower.length()) {
                char before = lower.charAt(at - 1);
                int sign = before == ' ' && at > 1 ? lower.charAt(at - 2) : before;
                boolean opened = before == '(' || before == '[';
                boolean labelled = lower.charAt(end) == ':' && ".|/)-–—".indexOf(sign) >= 0;
                boolean by = opened
                        && (lower.charAt(end) == ':' || lower.startsWith(" by ", end) || lower.charAt(end) == '/');
                if (labelled || by) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code Read also: …}, {@code WATCH | …}. */
    private static boolean pointer(LineText line) {
        String head = line.head();
        for (int i = 1; i < Math.min(head.length(), 30); i++) {
            char c = head.charAt(i);
            if (c == ':' || c == '|' || c == '»' || c == '–' || c == '—') {
                boolean hard = c == ':' || c == '|' || c == '»';
                return hard && line.upTo(30) && SitePhrases.pointer(LineText.words(head.substring(0, i)));
            }
        }
        return false;
    }
}
