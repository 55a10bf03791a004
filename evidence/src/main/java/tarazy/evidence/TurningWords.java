package tarazy.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tarazy.text.FoldedText;

/**
 * Words that turn or suspend what the rest of a sentence says without being negations or hedges themselves: denials, doubts,
 * conditions, plans. A quote that leaves one of them out may say what the text does not.
 */
final class TurningWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}++(?:'\\p{L}++)?+");

    private static final Set<String> WORDS = Set.of("""
            deny denies denied denying denial refute refutes refuted refuting reject rejects rejected rejecting dismiss dismisses
            dismissed dismissing fail fails failed failing failure refuse refuses refused refusing refusal hardly scarcely barely
            rarely seldom doubt doubts doubted doubtful false falsely untrue wrong wrongly fake hoax rumour rumours rumor rumors
            rumoured rumored if unless whether would should might may could expect expects expected plan plans planned planning
            threaten threatens threatened threatening hope hopes hoped fear fears feared propose proposes proposed hypothetical
            hypothetically impossible improbable instead suppose supposes imagine imagined pretend pretends pretended myth lied
            avoid avoids avoided prevent prevents prevented
            """.strip().split("\\s+"));

    private TurningWords() {}

    /** The first such word of a text, in lower case. */
    static Optional<String> first(String text) {
        // folding makes all apostrophes straight
        Matcher words = WORD.matcher(FoldedText.of(text).text());
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            boolean month = words.group().equals("May") && words.start() > 0;
            if ((WORDS.contains(word) && !month) || word.endsWith("n't")) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
