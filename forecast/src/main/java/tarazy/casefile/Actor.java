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
 * @param at where it is on a map
 * @param situation names in formulas of what it can do or what outcomes cost it
 * @param goals names of what it wants
 * @param perceptions names of what it believes
 */
public record Actor(
        String id,
        String name,
        Kind kind,
        List<String> aliases,
        Optional<String> of,
        Optional<String> patron,
        List<String> memberOf,
        Optional<GeoPoint> at,
        List<String> situation,
        List<String> goals,
        List<String> perceptions,
        String note,
        Place place) {
    public Actor {
        aliases = List.copyOf(aliases);
        memberOf = List.copyOf(memberOf);
        situation = List.copyOf(situation);
        goals = List.copyOf(goals);
        perceptions = List.copyOf(perceptions);
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
