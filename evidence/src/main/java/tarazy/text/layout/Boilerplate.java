package tarazy.text.layout;

import java.util.List;

/** Lines that a site puts on every page, told by their own words. */
final class Boilerplate {

    private Boilerplate() {}

    static boolean is(LineText line) {
        List<String> words = line.words();
        if (words.isEmpty()) {
            return true; // rules and ornaments
        }
        if (line.upTo(40) && (SitePhrases.all(words) || path(line) || address(line) || pointer(line))) {
            return true;
        }
        return (line.upTo(40) && SitePhrases.begin(words))
                || (line.upTo(60) && SitePhrases.within(words))
                || (line.upTo(30) && line.head().indexOf('©') >= 0);
    }

    /** The way to the page ({@code Home » World » …}), or a menu with marks between its entries. */
    private static boolean path(LineText line) {
        String head = line.head();
        int marks = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            boolean slash = c == '/' && i > 0 && i + 1 < head.length() && head.charAt(i - 1) == ' ';
            marks += slash || "»›→>|•·".indexOf(c) >= 0 ? 1 : 0;
        }
        if (marks == 0 || line.stopped()) {
            return false;
        }
        String first = line.words().getFirst();
        boolean home = first.equals("home") || first.equals("you") || first.equals("main");
        boolean arrows = head.indexOf('»') > 0 || head.indexOf('›') > 0 || head.indexOf('>') > 0;
        int least = arrows ? 2 : 3;
        return home || (marks >= least && line.words().size() <= 8 * marks);
    }

    /** An address of the web or of a mail box alone on its line. */
    private static boolean address(LineText line) {
        String head = line.head();
        int space = head.indexOf(' ');
        return space < 0
                && (head.startsWith("http") || head.startsWith("www.") || (head.startsWith("@") && head.length() > 1));
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
