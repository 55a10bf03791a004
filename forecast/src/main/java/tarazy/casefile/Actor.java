package tarazy.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Anything that wants and acts.
 *
 * @param name as people call it
 * @param aliases other names under which texts mention it
 * @param of the actor it is part of or leads
 * @param patron the actor whose client it is
 * @param memberOf institutions it belongs to
 */
public record Actor(
        String id,
        String name,
        Kind kind,
        List<String> aliases,
        Optional<String> of,
        Optional<String> patron,
        List<String> memberOf,
        String note,
        Place place) {
    public Actor {
        aliases = List.copyOf(aliases);
        memberOf = List.copyOf(memberOf);
    }

    public enum Kind {
        STATE,
        LEADER,
        GROUP,
        INSTITUTION,
        FIRM;

        /** The word as written in a case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
