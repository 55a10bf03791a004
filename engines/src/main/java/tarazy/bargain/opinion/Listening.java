package tarazy.bargain.opinion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Who listens to whom, directly or through others; a person that keeps its first opinion listens to nobody. */
final class Listening {
    private final double[][] influence;
    private final BitSet[] heard;

    Listening(double[][] influence, double[] openness) {
        this.influence = influence;
        int n = openness.length;
        heard = new BitSet[n];
        for (int i = 0; i < n; i++) {
            heard[i] = new BitSet(n);
            for (int j = 0; j < n; j++) {
                heard[i].set(j, openness[i] > 0 && influence[i][j] > 0);
            }
        }
        for (int through = 0; through < n; through++) {
            for (int i = 0; i < n; i++) {
                if (heard[i].get(through)) {
                    heard[i].or(heard[through]);
                }
            }
        }
    }

    /** Groups of fully open persons who all hear each other and nobody else. */
    List<int[]> closedGroups(double[] openness) {
        List<int[]> groups = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int i = 0; i < openness.length; i++) {
            int person = i;
            boolean closed = !seen.get(i) && heard[i].stream().allMatch(j -> openness[j] == 1 && heard[j].get(person));
            if (closed && openness[i] == 1) {
                seen.or(heard[i]);
                groups.add(heard[i].stream().toArray());
            }
        }
        return groups;
    }

    /**
     * Parts of a closed group that listen to each other in turn: members of part r listen only to part r + 1, those of the last
     * to the first.
     *
     * @return by member: its part, from 0; all 0 if the group does not go round
     */
    int[] parts(int[] group) {
        int[] level = new int[heard.length];
        Arrays.fill(level, -1);
        Deque<Integer> queue = new ArrayDeque<>(List.of(group[0]));
        level[group[0]] = 0;
        int period = 0;
        while (!queue.isEmpty()) {
            int i = queue.remove();
            for (int j : group) {
                if (influence[i][j] > 0) {
                    if (level[j] < 0) {
                        level[j] = level[i] + 1;
                        queue.add(j);
                    }
                    period = gcd(period, Math.abs(level[i] + 1 - level[j]));
                }
            }
        }
        int[] parts = new int[group.length];
        for (int g = 0; g < group.length; g++) {
            parts[g] = level[group[g]] % period;
        }
        return parts;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
