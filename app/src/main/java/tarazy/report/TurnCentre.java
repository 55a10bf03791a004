package tarazy.report;

import java.util.Arrays;
import java.util.List;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.Issue;
import tarazy.bargain.Stakes;
import tarazy.bargain.Turn;
import tarazy.bargain.WeightedMean;
import tarazy.bargain.WeightedMedian;

/**
 * Where the actors stand after a turn, taken together: their positions weighted by capability times salience. After turn
 * 0 that is the baseline of every model.
 *
 * @param mean one an issue; NaN where nobody has influence
 * @param median the lower one of two
 */
record TurnCentre(List<Double> mean, List<Double> median) {
    static TurnCentre of(Turn turn, Agenda agenda) {
        return new TurnCentre(of(turn, agenda, new WeightedMean()), of(turn, agenda, new WeightedMedian()));
    }

    static TurnCentre first(Bargaining bargaining) {
        return of(bargaining.turns().getFirst(), bargaining.agenda());
    }

    static TurnCentre last(Bargaining bargaining) {
        return of(bargaining.last(), bargaining.agenda());
    }

    private static List<Double> of(Turn turn, Agenda agenda, BargainingModel model) {
        Double[] centres = new Double[agenda.issues().size()];
        Arrays.setAll(centres, k -> of(turn, agenda.issues().get(k), k, model));
        return List.of(centres);
    }

    private static double of(Turn turn, Issue issue, int k, BargainingModel model) {
        Agenda alone = Agenda.of(issue);
        List<String> actors = alone.actors();
        Stakes stakes = Stakes.of(alone);
        for (int i = 0; i < actors.size(); i++) {
            List<Double> positions = turn.positions().get(actors.get(i));
            stakes.position()[i] = positions == null ? Double.NaN : positions.get(k);
        }
        model.bargainer(actors.size(), 1).settle(stakes);
        return stakes.settlement()[0];
    }
}
