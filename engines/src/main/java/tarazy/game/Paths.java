package tarazy.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Long ways through a tree, for people. */
final class Paths {
    private static final int ENDS = 6;

    private Paths() {}

    /** The actions on the way to a node, by name, from the root. */
    static List<String> to(CompiledGame game, int node) {
        List<Node> nodes = game.source().nodes();
        List<String> actions = new ArrayList<>();
        for (int n = node; n > 0; n = game.parent()[n]) {
            actions.add(name(nodes.get(game.parent()[n]), game.branch()[n]));
        }
        Collections.reverse(actions);
        return actions;
    }

    private static String name(Node node, int branch) {
        String name = switch (node) {
            case Node.Chance chance -> chance.move().actions().get(branch).name();
            case Node.Decision decision -> decision.informationSet().actions().get(branch);
            case Node.Terminal _ -> "";
        };
        return name.isEmpty() ? Integer.toString(branch + 1) : name;
    }

    /** All steps, or the first and last few. */
    static String shortened(List<String> steps, String separator) {
        if (steps.size() <= 2 * ENDS) {
            return String.join(separator, steps);
        }
        return String.join(separator, steps.subList(0, ENDS))
                + separator + "… " + (steps.size() - 2 * ENDS) + " more …" + separator
                + String.join(separator, steps.subList(steps.size() - ENDS, steps.size()));
    }
}
