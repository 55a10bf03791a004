package tarazy.evidence;

import java.util.List;

/**
 * Claims about one thing that cannot all be true. Both sides are kept; nothing is resolved.
 *
 * @param size how far apart, as a share of the larger value: of figures the widest gap between two claims, 1 for yes
 *     against no; up to 2 where the signs differ
 * @param explanation which claims are furthest apart, in words
 * @param sides the claims that contradict at least one other, from the lowest value up, no before yes
 */
public record Contradiction(String about, double size, String explanation, List<Claim> sides) {
    public Contradiction {
        sides = List.copyOf(sides);
    }
}
