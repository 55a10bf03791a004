package tarazy.bargain.nash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tarazy.bargain.Agenda;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;
import tarazy.bargain.Weighting;

/** Puts an agreement into words. */
final class AgreementTeller {
    private final Agenda agenda;
    private final Gains gains;
    private final boolean agreed;

    AgreementTeller(Agenda agenda, Gains gains, Agreement agreement, Weighting weighting, Disagreement disagreement) {
        this.agenda = agenda;
        this.gains = gains;
        Stakes stakes = Stakes.of(agenda);
        check(stakes, disagreement);
        gains.take(stakes, weighting, disagreement);
        agreed = gains.actors > 0 && agreement.reach();
    }

    private void check(Stakes stakes, Disagreement disagreement) {
        if (!Gains.fits(disagreement, stakes)) {
            String advice = switch (disagreement) {
                case Disagreement.Point point ->
                    "the disagreement point must have one position on the scale of each of the %d issues, is %s"
                            .formatted(stakes.issues(), point.positions());
                case Disagreement.Utility utility ->
                    "the utilities of disagreement must be one finite number or one for each of the %d actors, are %s"
                            .formatted(stakes.actors(), utility.values());
            };
            throw new IllegalArgumentException("agenda " + agenda.name() + ": " + advice);
        }
    }

    boolean agreed() {
        return agreed;
    }

    /** Where every issue settles; {@code at} says where if there is agreement and somebody cares. */
    List<Settlement> settlements(At at) {
        List<Settlement> settlements = new ArrayList<>();
        for (int k = 0; k < gains.issues; k++) {
            if (!gains.open(k)) {
                settlements.add(new Settlement.None(Settlement.Reason.NO_INFLUENCE));
            } else if (agreed) {
                settlements.add(at.settlement(k));
            } else {
                settlements.add(new Settlement.None(Settlement.Reason.NO_AGREEMENT));
            }
        }
        return settlements;
    }

    /** Where an issue settles. */
    interface At {
        Settlement settlement(int issue);
    }

    /** What each actor with weight gains over disagreement, in the agenda's order. */
    SequencedMap<String, Double> gains(double[] outcome) {
        SequencedMap<String, Double> byActor = new LinkedHashMap<>();
        List<String> names = agenda.actors();
        for (int i = 0; i < gains.actors; i++) {
            byActor.put(names.get(gains.given[i]), gains.gain(i, outcome));
        }
        return byActor;
    }
}
