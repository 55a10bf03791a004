package tarazy.text.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words with a stop that is no end of a sentence. */
final class Abbreviations {

    /** Something always follows: a name, an example, a year. */
    private static final Set<String> LEADING = set(
            "mr mrs ms mx dr drs prof rev fr hon sen rep gov pres gen lt col maj capt sgt cpl pvt adm cdr cmdr brig st ste"
                    + " mt ft messrs mme mlle sr sra dir dep amb atty supt insp vs v eg ie e.g i.e cf viz al approx ca circa est"
                    + " eng ing arch pte lcpl ens cpt wo msgr mgr cllr rt hons ltc asst dcn br pvt jud cmdt lieut"
                    + " lt.gen maj.gen brig.gen pp fig figs nos eq resp incl ph");

    /** A number follows, else the sentence may end. */
    private static final Set<String> NUMBERED =
            set("no nr art sec vol ch p para jan feb mar apr jun jul aug sep sept oct nov dec op cl");

    /** May end a sentence, and often does not. */
    private static final Set<String> OPEN = set(
            "inc ltd co corp bros jr plc llc ave blvd rd dept univ assn etc min max tel ext ed eds dist govt intl natl"
                    + " tech mil nat org km kg cm mm ft lb lbs oz hr hrs sq mn bn tn mil");

    private static final Set<String> STARTERS = set(
            "the a an in on at it he she they we i you but and or however this that these those there here for as if when"
                    + " while after before although though his her its their our my your by with without since according"
                    + " meanwhile some many most no not so yet now then what why how who where which both despite even last"
                    + " earlier later under until because such to from one two three several all each every another other"
                    + " moreover furthermore nevertheless instead still also once during between among whether perhaps"
                    + " officials analysts critics observers experts nobody nothing only just because over through within"
                    + " first second third finally today yesterday tomorrow");

    private Abbreviations() {}

    private static Set<String> set(String words) {
        return Arrays.stream(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * True if the stop at an offset belongs to the word before it and ends no sentence.
     *
     * @param word what stands before the stop, back to white space or an opening bracket or quote
     * @param next the word after it and the space
     * @param digit true if a digit follows
     * @param afterName true if the word before begins with a capital
     */
    static boolean inside(String word, String next, boolean digit, boolean afterName) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        if (initial) {
            return afterName ? !starter(next) : !starter(next) && !next.isEmpty() && !adverb(next);
        }
        if (LEADING.contains(lower)) {
            return true;
        }
        if (NUMBERED.contains(lower)) {
            return digit;
        }
        if (lower.equals("a.m") || lower.equals("p.m")) {
            return !next.isEmpty() && (Character.isLowerCase(next.charAt(0)) || afterClock(next));
        }
        boolean dotted = dotted(word);
        return (dotted || OPEN.contains(lower)) && !starter(next);
    }

    /** A day, a month or a time zone, as in {@code 5 p.m. Thursday}. */
    private static boolean afterClock(String next) {
        boolean zone = next.length() >= 2 && next.equals(next.toUpperCase(Locale.ROOT));
        return zone || DateLine.day(next.toLowerCase(Locale.ROOT));
    }

    /** True for a word that would be followed by a small letter inside a sentence. */
    static boolean known(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return LEADING.contains(lower)
                || NUMBERED.contains(lower)
                || OPEN.contains(lower)
                || dotted(word)
                || word.length() == 1;
    }

    /** {@code U.S}, {@code a.m}, {@code Ph.D}. */
    private static boolean dotted(String word) {
        int dot = word.indexOf('.');
        if (dot < 1 || dot > 2 || word.length() > 9) {
            return false;
        }
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean letter = Character.isLetter(word.charAt(i));
            run = letter ? run + 1 : 0;
            if (run > 2 || (!letter && word.charAt(i) != '.')) {
                return false;
            }
        }
        return true;
    }

    private static boolean starter(String next) {
        return !next.isEmpty()
                && Character.isUpperCase(next.charAt(0))
                && STARTERS.contains(next.toLowerCase(Locale.ROOT));
    }

    private static boolean adverb(String next) {
        return next.endsWith("ly") && next.length() > 5;
    }
}
