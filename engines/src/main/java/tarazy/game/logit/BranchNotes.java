package tarazy.game.logit;

import java.util.ArrayList;
import java.util.List;
import tarazy.game.CompiledGame;
import tarazy.game.GameNames;
import tarazy.game.logit.QuantalResponseBranch.Event;
import tarazy.game.logit.QuantalResponseBranch.Point;
import tarazy.game.logit.QuantalResponseBranch.Trace;

/** What happened to a branch, in words. */
final class BranchNotes {
    private static final int TOLD = 10;

    private BranchNotes() {}

    /** @param lambda up to this λ */
    static List<String> of(CompiledGame game, Trace trace, double lambda) {
        List<String> notes = new ArrayList<>();
        for (Event event : trace.events()) {
            if (event.lambda() <= lambda && notes.size() < TOLD) {
                notes.add(text(game, event));
            }
        }
        return notes;
    }

    private static String text(CompiledGame game, Event event) {
        String where = "at λ = " + event.lambda() + " ";
        return switch (event.kind()) {
            case FOLD -> where + "the branch turns back";
            case PITCHFORK -> where + "the branch forks; the middle one was followed" + others(game, event);
            case CROSSING -> where + "another branch crosses; the one followed goes straight on" + others(game, event);
        };
    }

    private static String others(CompiledGame game, Event event) {
        if (event.others().size() < 2) {
            return "";
        }
        Point one = event.others().get(0);
        Point other = event.others().get(1);
        int most = 0;
        for (int a = 0; a < game.actions(); a++) {
            most = apart(one, other, a) > apart(one, other, most) ? a : most;
        }
        GameNames names = game.names();
        int set = game.setOfAction()[most];
        return "; on the others the probability of " + names.actions().get(most) + " by "
                + names.players().get(game.setOwner()[set]) + " at "
                + names.sets().get(set) + " is "
                + (float) one.profile().probability(most) + " at λ = " + (float) one.lambda() + " and "
                + (float) other.profile().probability(most) + " at λ = " + (float) other.lambda();
    }

    private static double apart(Point one, Point other, int action) {
        return Math.abs(one.profile().probability(action) - other.profile().probability(action));
    }
}
