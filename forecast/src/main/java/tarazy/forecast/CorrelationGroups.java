package tarazy.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarazy.casefile.Correlation;

/** Puts pairs of correlated quantities together into groups that are drawn at once. */
final class CorrelationGroups {
    private final List<Correlation> pairs;
    private final Map<String, String> roots = new LinkedHashMap<>();

    /**
     * @param present pairs with a name that is not among these are left out
     */
    CorrelationGroups(List<Correlation> correlations, Set<String> present) {
        pairs = correlations.stream()
                .filter(pair -> present.contains(pair.first()) && present.contains(pair.second()))
                .toList();
        for (Correlation pair : pairs) {
            roots.putIfAbsent(pair.first(), pair.first());
            roots.putIfAbsent(pair.second(), pair.second());
            String from = root(pair.second());
            String to = root(pair.first());
            roots.replaceAll((name, root) -> root.equals(from) ? to : root);
        }
    }

    private String root(String name) {
        return roots.getOrDefault(name, name);
    }

    /**
     * @param matrix ones on the diagonal, 0 where no correlation is declared
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Group(List<String> names, double[][] matrix) {}

    List<Group> groups() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        roots.forEach((name, root) ->
                members.computeIfAbsent(root, r -> new ArrayList<>()).add(name));
        return members.values().stream().map(this::group).toList();
    }

    private Group group(List<String> names) {
        double[][] matrix = new double[names.size()][names.size()];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1;
        }
        for (Correlation pair : pairs) {
            int i = names.indexOf(pair.first());
            int j = names.indexOf(pair.second());
            if (i >= 0 && j >= 0) {
                matrix[i][j] = pair.rho();
                matrix[j][i] = pair.rho();
            }
        }
        return new Group(List.copyOf(names), matrix);
    }
}
