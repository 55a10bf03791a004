package tarazy.bargain.spatial;

import java.util.ArrayList;
import java.util.List;

/** What a reader of a bargaining has to know. */
final class Notes {
    /** As many ties are told one by one. */
    private static final int MOST_TIES = 20;

    private final SpatialOptions options;
    private final List<String> names;
    private final SpatialBargainer bargainer;
    private final List<String> ties = new ArrayList<>();
    private int untold;

    Notes(SpatialOptions options, List<String> names, SpatialBargainer bargainer) {
        this.options = options;
        this.names = names;
        this.bargainer = bargainer;
    }

    void turn(int number) {
        boolean mended = options.fidelity() == Fidelity.MENDED;
        for (int i = 0; i < bargainer.parties.count; i++) {
            String name = names.get(bargainer.parties.listed[i]);
            if (bargainer.bargains.torn[i]) {
                tie("turn %d: %s gains the same by challenging actors at different places%s"
                        .formatted(number, name, mended ? " and challenges none" : "; the first on the list is taken"));
            }
            if (bargainer.choices.torn[i]) {
                tie("turn %d: %s is drawn to different places alike%s"
                        .formatted(number, name, mended ? " and stays" : "; the first bargain is taken"));
            }
        }
    }

    private void tie(String note) {
        if (ties.size() < MOST_TIES) {
            ties.add(note);
        } else {
            untold++;
        }
    }

    /** After the end. */
    List<String> all() {
        List<String> notes = new ArrayList<>(ties);
        if (untold > 0) {
            notes.add(untold + " more ties");
        }
        if (bargainer.assessment.level && bargainer.parties.count > 1) {
            notes.add(
                    bargainer.lost()
                            ? "all are equally likely to prevail: KTAB's own program ends here without a result"
                            : "all are equally likely to prevail: nobody is more cautious than another");
        }
        if (bargainer.memory.length() > 1 && options.transition() == Transition.DETERMINISTIC) {
            notes.add("from turn %d the positions repeat every %d turns"
                    .formatted(bargainer.memory.turn(), bargainer.memory.length()));
        }
        if (bargainer.unsettled()) {
            notes.add("some probabilities had not settled after 1000 rounds, where KTAB's own program gives up");
        }
        int silent = bargainer.parties.all - bargainer.parties.count;
        if (silent > 0) {
            notes.add(silent + (silent == 1 ? " actor has" : " actors have") + " no weight and no say");
        }
        return notes;
    }
}
