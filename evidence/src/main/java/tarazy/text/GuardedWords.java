package tarazy.text;

import java.util.Locale;
import java.util.Set;

/**
 * Words whose change changes what a sentence claims: numbers, negations, hedges, comparisons and directions. Where two
 * texts differ in one of them, the one is no misprint of the other.
 */
final class GuardedWords {

    private static final Set<String> NEGATIONS = words("""
            no not never none nothing nobody nowhere neither nor without cannot hardly scarcely barely rarely seldom few little
            lack lacks lacked lacking fail fails failed failing failure deny denies denied denying refuse refuses refused
            refusing reject rejects rejected rejecting refute refutes refuted non against except instead but yes
            """);

    private static final Set<String> HEDGES = words("""
            may might can could will would shall should must ought likely unlikely probable probably improbable possible
            possibly impossible perhaps maybe reportedly allegedly alleged apparently apparent seemingly seem seems seemed
            appear appears appeared suggest suggests suggested believe believes believed claim claims claimed expect expects
            expected suspect suspects suspected presumably supposedly potential potentially certain certainly uncertain sure
            unsure surely doubt doubts doubtful undoubtedly definitely clearly always often sometimes usually generally mostly
            partly fully entirely completely if unless whether though although
            """);

    private static final Set<String> COMPARISONS = words("""
            about around nearly almost approximately roughly exactly precisely least most more less fewer up down over under
            above below only just some many much several all any every each both either before after since until from into onto
            to in out inside outside minority majority minimum maximum minor major prewar postwar interstate intrastate
            increase increased increases increasing decrease decreased decreases decreasing import imports export exports north
            south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
            southeastern southwestern first last former latter win wins won lose loses lost
            """);

    private static final Set<String> NUMBERS = words("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
            millions billion billions trillion trillions dozen dozens once twice thrice double triple single second third
            fourth fifth sixth seventh eighth ninth tenth half quarter quarters thirds percent percentage
            """);

    private GuardedWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** True also for anything that is not letters, such as numbers and signs, and for contracted negations. */
    static boolean guarded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NEGATIONS.contains(lower)
                || HEDGES.contains(lower)
                || COMPARISONS.contains(lower)
                || NUMBERS.contains(lower)
                || lower.endsWith("n't")
                || !lower.codePoints().allMatch(GuardedWords::letter);
    }

    private static boolean letter(int c) {
        return c == '\'' || (Words.inWord(c) && !Character.isDigit(c));
    }
}
