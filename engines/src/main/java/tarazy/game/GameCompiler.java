package tarazy.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From nodes to columns, in two passes over the nodes and without recursion. */
final class GameCompiler {
    private final List<Node> nodes;
    private final int players;

    private final int[] parent;
    private final int[] branch;
    private final int[] action;
    private final int[] owner;
    private final int[] informationSet;
    private final int[] subtreeEnd;
    private final int[] terminal;
    private int terminals;

    private GameCompiler(ExtensiveGame game) {

        this.nodes = game.nodes();
        this.players = game.players().size();
        int size = nodes.size();
        parent = new int[size];
        branch = new int[size];
        action = new int[size];
        owner = new int[size];
        informationSet = new int[size];
        subtreeEnd = new int[size];
        terminal = new int[size];
    }

    static CompiledGame compile(ExtensiveGame game) {
        GameCompiler compiler = new GameCompiler(game);
        compiler.shape();
        SetColumns sets = compiler.sets();
        compiler.actions(sets);
        int[] terminalNode = new int[compiler.terminals];
        for (int n = 0; n < compiler.terminal.length; n++) {
            if (compiler.terminal[n] >= 0) {
                terminalNode[compiler.terminal[n]] = n;
            }
        }
        TreeColumns tree = new TreeColumns(
                compiler.parent,
                compiler.branch,
                compiler.action,
                compiler.owner,
                compiler.informationSet,
                compiler.subtreeEnd,
                compiler.terminal,
                terminalNode);
        Payoffs payoffs = Payoffs.of(PathSums.of(game, tree));
        return new CompiledGame(game, tree, sets, payoffs, new Chances(game.nodes(), tree));
    }

    /** Parents, branches and ends; information sets not yet. */
    private void shape() {
        int[] taken = new int[nodes.size()];
        int open = -1;
        for (int n = 0; n < nodes.size(); n++) {
            parent[n] = open;
            branch[n] = open < 0 ? -1 : taken[open]++;
            Node node = nodes.get(n);
            owner[n] = switch (node) {
                case Node.Chance _ -> CompiledGame.CHANCE;
                case Node.Decision decision -> decision.informationSet().player();
                case Node.Terminal _ -> CompiledGame.TERMINAL;
            };
            informationSet[n] = -1;
            terminal[n] = owner[n] == CompiledGame.TERMINAL ? terminals++ : -1;
            open = n;
            while (open >= 0 && taken[open] == nodes.get(open).branches()) {
                subtreeEnd[open] = n + 1;
                open = parent[open];
            }
        }
    }

    private SetColumns sets() {
        List<Map<Integer, Integer>> places = new ArrayList<>();
        List<List<InformationSet>> sources = new ArrayList<>();
        for (int p = 0; p < players; p++) {
            places.add(new HashMap<>());
            sources.add(new ArrayList<>());
        }
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n) instanceof Node.Decision decision) {
                InformationSet set = decision.informationSet();
                List<InformationSet> known = sources.get(set.player());
                Integer place = places.get(set.player()).putIfAbsent(set.number(), known.size());
                if (place == null) {
                    place = known.size();
                    known.add(set);
                }
                informationSet[n] = place;
            }
        }
        int[] firstSet = new int[players + 1];
        for (int p = 0; p < players; p++) {
            firstSet[p + 1] = firstSet[p] + sources.get(p).size();
        }
        for (int n = 0; n < nodes.size(); n++) {
            informationSet[n] += informationSet[n] < 0 ? 0 : firstSet[owner[n]];
        }
        return columns(sources.stream().flatMap(List::stream).toList(), firstSet);
    }

    private SetColumns columns(List<InformationSet> sources, int[] firstSet) {
        int count = sources.size();
        int[] setOwner = new int[count];
        int[] firstAction = new int[count + 1];
        for (int h = 0; h < count; h++) {
            setOwner[h] = sources.get(h).player();
            firstAction[h + 1] = firstAction[h] + sources.get(h).actions().size();
        }
        int[] setOfAction = new int[firstAction[count]];
        for (int h = 0; h < count; h++) {
            Arrays.fill(setOfAction, firstAction[h], firstAction[h + 1], h);
        }
        int[] firstMember = new int[count + 1];
        for (int h : informationSet) {
            if (h >= 0) {
                firstMember[h + 1]++;
            }
        }
        Arrays.parallelPrefix(firstMember, Integer::sum);
        int[] next = firstMember.clone();
        int[] members = new int[firstMember[count]];
        for (int n = 0; n < informationSet.length; n++) {
            if (informationSet[n] >= 0) {
                members[next[informationSet[n]]++] = n;
            }
        }
        return new SetColumns(sources, setOwner, firstAction, firstSet, setOfAction, firstMember, members);
    }

    private void actions(SetColumns sets) {
        for (int n = 0; n < action.length; n++) {
            int set = parent[n] < 0 ? -1 : informationSet[parent[n]];
            action[n] = set < 0 ? -1 : sets.firstAction()[set] + branch[n];
        }
    }
}
