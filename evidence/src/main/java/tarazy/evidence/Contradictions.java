package tarazy.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds claims about one thing whose values exclude each other: intervals that do not meet, yes against no, or words of
 * likelihood whose ranges do not meet. Not compared are claims with different units, claims that state different dates,
 * yes or no with anything but no or yes, and formulas.
 */
public final class Contradictions {

    private Contradictions() {}

    /** All contradictions, the largest first, equal ones in the order of their first claims. */
    public static List<Contradiction> find(List<Claim> claims, GradeConvention convention) {
        Map<String, List<Stand>> byAbout = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Stand.of(claim, convention)
                    .ifPresent(stand -> byAbout.computeIfAbsent(claim.about(), unseen -> new ArrayList<>())
                            .add(stand));
        }
        return byAbout.entrySet().stream()
                .flatMap(entry -> among(entry.getKey(), entry.getValue()).stream())
                .sorted(Comparator.comparingDouble(Contradiction::size).reversed())
                .toList();
    }

    private static Optional<Contradiction> among(String about, List<Stand> stands) {
        boolean[] contradicts = new boolean[stands.size()];
        double widest = 0;
        String explanation = "";
        for (int i = 0; i < stands.size(); i++) {
            for (int j = i + 1; j < stands.size(); j++) {
                double gap = stands.get(i).gap(stands.get(j));
                if (gap > 0) {
                    contradicts[i] = true;
                    contradicts[j] = true;
                    if (gap > widest) {
                        widest = gap;
                        explanation = explain(stands.get(i), stands.get(j));
                    }
                }
            }
        }
        List<Stand> sides = new ArrayList<>();
        for (int i = 0; i < contradicts.length; i++) {
            if (contradicts[i]) {
                sides.add(stands.get(i));
            }
        }
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        sides.sort(Comparator.comparingDouble(Stand::low).thenComparingDouble(Stand::high));
        return Optional.of(new Contradiction(
                about, widest, explanation, sides.stream().map(Stand::claim).toList()));
    }

    private static String explain(Stand a, Stand b) {
        return a.low() <= b.low() ? a.said() + ", " + b.said() : b.said() + ", " + a.said();
    }
}
