package tarazy.text.snippet;

import java.util.List;

/** Names of actors in one sentence, from left to right, the longest at each place. */
final class MentionFinder {

    private MentionFinder() {}

    static void find(Reading reading, Reading.Part part, ActorNames names, List<Snippet> out) {
        Tokens t = reading.tokens();
        int i = part.from();
        while (i < part.to()) {
            ActorNames.Match match = names.longest(t, i, part.to());
            if (match == null) {
                i++;
                continue;
            }
            boolean sign = t.is(match.end(), "$") && t.joined(match.end()) && match.end() < part.to(); // "US$5"
            if (!match.actor().isEmpty() && !sign) {
                out.add(new Mention(t.span(i, match.end()), match.actor()));
                reading.mentioned(i, match.end(), match.actor());
            }
            i = match.end();
        }
    }
}
