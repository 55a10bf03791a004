package tarazy.game;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pure strategies of a player of a tree. With perfect recall they are reduced: what would come after own moves that are
 * not made is left open.
 */
final class PureStrategies {
    /** The place of a choice that is left open. */
    static final int OPEN = -1;

    private final CompiledGame game;
    private final int player;
    private final List<int[]> choices;
    private final Map<List<Integer>, int[]> consistent = new HashMap<>();

    private PureStrategies(CompiledGame game, int player, List<int[]> choices) {
        this.game = game;
        this.player = player;
        this.choices = choices;
    }

    /** How many there are. */
    static BigInteger count(CompiledGame game, int player) {
        int first = game.firstSet()[player];
        int end = game.firstSet()[player + 1];
        BigInteger count = BigInteger.ONE;
        if (!game.recall().perfect(player)) {
            for (int h = first; h < end; h++) {
                count = count.multiply(BigInteger.valueOf(game.actionCount(h)));
            }
            return count;
        }
        // by action: the ways to go on after it; the last entry is for the beginning
        int offset = game.firstAction()[first];
        BigInteger[] ways = new BigInteger[game.firstAction()[end] - offset + 1];
        Arrays.fill(ways, BigInteger.ONE);
        int[] before = before(game, player);
        for (int h = end - 1; h >= first; h--) {
            BigInteger sum = BigInteger.ZERO;
            for (int a = game.firstAction()[h]; a < game.firstAction()[h + 1]; a++) {
                sum = sum.add(ways[a - offset]);
            }
            int place = before[h - first] < 0 ? ways.length - 1 : before[h - first] - offset;
            ways[place] = ways[place].multiply(sum);
        }
        return ways[ways.length - 1];
    }

    /** By own information set: the own action before it, −1 for none. */
    private static int[] before(CompiledGame game, int player) {
        int[] last = Sequences.lastAction(game, player);
        int first = game.firstSet()[player];
        int[] before = new int[game.firstSet()[player + 1] - first];
        Arrays.setAll(before, i -> last[game.members()[game.firstMember()[first + i]]]);
        return before;
    }

    /** All of them; the choices at the last information sets vary fastest. */
    static PureStrategies of(CompiledGame game, int player) {
        int first = game.firstSet()[player];
        int[] before = before(game, player);
        if (!game.recall().perfect(player)) {
            Arrays.fill(before, -1);
        }
        int[] current = new int[before.length];
        List<int[]> choices = new ArrayList<>();
        open(game, first, before, current, 0);
        int change = 0;
        while (change >= 0) {
            choices.add(current.clone());
            change = current.length - 1;
            while (change >= 0
                    && (current[change] == OPEN || current[change] + 1 == game.actionCount(first + change))) {
                change--;
            }
            if (change >= 0) {
                current[change]++;
                open(game, first, before, current, change + 1);
            }
        }
        return new PureStrategies(game, player, choices);
    }

    /** First choices from an information set on, where own moves lead there. */
    private static void open(CompiledGame game, int first, int[] before, int[] current, int from) {
        for (int i = from; i < current.length; i++) {
            if (before[i] >= 0) {
                int set = game.setOfAction()[before[i]];
                current[i] = current[set - first] == before[i] - game.firstAction()[set] ? 0 : OPEN;
            } else {
                current[i] = 0;
            }
        }
    }

    int size() {
        return choices.size();
    }

    /** By own information set: the place of the action, or {@link #OPEN}. */
    int[] choices(int strategy) {
        return choices.get(strategy);
    }

    /** The strategies that make all own moves on the way to a node. */
    int[] leadingTo(int node) {
        List<Integer> moves = new ArrayList<>();
        for (int n = node; n > 0; n = game.parent()[n]) {
            if (game.owner()[game.parent()[n]] == player) {
                moves.add(game.action()[n]);
            }
        }
        return consistent.computeIfAbsent(moves, this::making);
    }

    private int[] making(List<Integer> moves) {
        int first = game.firstSet()[player];
        List<Integer> found = new ArrayList<>();
        for (int s = 0; s < choices.size(); s++) {
            int[] choice = choices.get(s);
            boolean all = true;
            for (int action : moves) {
                int set = game.setOfAction()[action];
                all &= choice[set - first] == action - game.firstAction()[set];
            }
            if (all) {
                found.add(s);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The actions by name, {@code *} where open. */
    List<String> names(GameNames names) {
        int first = game.firstSet()[player];
        List<String> texts = new ArrayList<>();
        for (int[] choice : choices) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < choice.length; i++) {
                int action = game.firstAction()[first + i] + choice[i];
                parts.add(choice[i] == OPEN ? "*" : names.actions().get(action));
            }
            texts.add(String.join("/", parts));
        }
        return texts;
    }
}
