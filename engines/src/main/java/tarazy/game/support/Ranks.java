package tarazy.game.support;

import java.util.List;
import java.util.TreeMap;

/** Places of values among all values, for comparing them fast. */
final class Ranks {
    private Ranks() {}

    static <T extends Comparable<T>> int[] of(List<T> values) {
        TreeMap<T, Integer> ranks = new TreeMap<>();
        values.forEach(value -> ranks.put(value, 0));
        int next = 0;
        for (var entry : ranks.entrySet()) {
            entry.setValue(next++);
        }
        return values.stream().mapToInt(value -> ranks.getOrDefault(value, 0)).toArray();
    }
}
