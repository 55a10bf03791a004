package tarazy.text.snippet;

/** What can be told of a word without a dictionary of the language: a short list of function words, verbs and endings. */
final class Nouns {
    private static final WordSet FUNCTION = WordSet.of("""
            a an the this that these those and or but nor so yet if unless once while as than then when where which who
            whom whose what why how whether of in on at to from by with without for into onto over under above below between among
            amid against toward towards across along around about after before during since until till through throughout
            within beyond near off out up down upon via per despite according because although though i you he she it we
            they me him her us them my your his its our their mine is are was were be been being am has have had having do
            does did will would shall should can could may might must not no also only even still already now just very
            more most less least much many some any each every all both either neither other another such there here again
            ever never always often soon later ago too both however therefore meanwhile moreover
            """);

    private static final WordSet VERBS = WordSet.of("""
            is are was were be been has have had will would can could may might must shall should do does did said says
            say told paid pay pays went go goes came come comes took take takes gave give gives made make makes saw see sees began begin
            begins fell fall falls rose rise rises grew grow grows left leave leaves lost lose loses won win wins held hold
            holds kept keep keeps met meet meets sent send sends spent spend stood stand stands fled flee brought bring
            bought buy sold sell built build cut cuts hit hits put puts set sets ran run runs became become becomes
            remained remains remain live lives lived work works worked died die dies marked brings seems seem appear
            appears include includes included cross crosses depend depends need needs want wants show shows voted
            arrived patrol guard serve serves exceed exceeds exceeded reach reaches crossed returned gathered remain
            """);

    private static final WordSet PEOPLE = WordSet.of("people troops personnel men women children police cattle sheep "
            + "aircraft staff infantry cavalry livestock prisoners militia crew");

    private static final WordSet SINGULAR_S = WordSet.of("crisis news gas series status basis chaos campus virus "
            + "analysis politics economics congress process access success press loss business progress always across "
            + "'s is was has its this us as yes thus census consensus emphasis nexus previous serious various obvious "
            + "famous religious dangerous ambitious elections events protests talks summers winters games olympics "
            + "sanctions negotiations riots clashes floods fires demonstrations unless");

    private Nouns() {}

    static boolean function(String word) {
        return FUNCTION.contains(word);
    }

    static boolean verb(String word) {
        return VERBS.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    }

    /** A plural of things that are counted; plurals of events, which years go with, are not. */
    static boolean countable(String word) {
        if (VERBS.contains(word)) {
            return false;
        }
        return PEOPLE.contains(word)
                || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !SINGULAR_S.contains(word));
    }

    static boolean plural(String word) {
        return countable(word) || word.endsWith("ions") || (SINGULAR_S.contains(word) && word.endsWith("ts"));
    }

    /** The number of an ordinal in words up to the twentieth, or 0. */
    static int ordinal(String word) {
        return switch (word) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            case "fifth" -> 5;
            case "sixth" -> 6;
            case "seventh" -> 7;
            case "eighth" -> 8;
            case "ninth" -> 9;
            case "tenth" -> 10;
            case "eleventh" -> 11;
            case "twelfth" -> 12;
            case "thirteenth" -> 13;
            case "fourteenth" -> 14;
            case "fifteenth" -> 15;
            case "sixteenth" -> 16;
            case "seventeenth" -> 17;
            case "eighteenth" -> 18;
            case "nineteenth" -> 19;
            case "twentieth" -> 20;
            default -> 0;
        };
    }

    /**
     * The words from {@code i} on that name what is counted, at most five.
     *
     * @return the token after them; {@code i} if there are none
     */
    static int phraseEnd(Tokens t, int i, int to) {
        int end = i;
        int limit = Math.min(to, i + 6);
        while (end < limit) {
            boolean tied = end > i && t.tied(end) && end + 1 < limit && t.isWord(end + 1);
            if (tied) {
                end += 2;
                continue;
            }
            String word = t.word(end);
            if (!t.isWord(end) || function(word) || (end > i && verb(word)) || VERBS.contains(word)) {
                break;
            }
            end++;
            boolean noun = plural(word) && !t.capital(end - 1) && !t.tied(end);
            if (noun && (end >= to || !t.isWord(end) || !plural(t.word(end)))) {
                break;
            }
        }
        return end;
    }
}
