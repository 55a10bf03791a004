package tarazy.report;

import java.util.List;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Turn;

/** A bargaining as a table: one row a turn, actor and issue; of many runs, one row a distribution. */
final class BargainCsv {
    private BargainCsv() {}

    static String text(BargainResult result) {
        return result.outlook().map(OutlookJson::csv).orElseGet(() -> turns(result));
    }

    private static String turns(BargainResult result) {
        Csv csv = Csv.withHeader("turn", "actor", "issue", "position", "probability");
        Bargaining bargaining = result.bargaining();
        for (Turn turn : bargaining.turns()) {
            turn.positions().forEach((actor, positions) -> rows(csv, turn, actor, positions, result));
        }
        return csv.toString();
    }

    private static void rows(Csv csv, Turn turn, String actor, List<Double> positions, BargainResult result) {
        Double probability = turn.probabilities().get(actor);
        for (int k = 0; k < positions.size(); k++) {
            if (!Double.isNaN(positions.get(k))) {
                csv.number(turn.number())
                        .text(actor)
                        .text(result.issues().get(k).name())
                        .number(positions.get(k))
                        .number(probability == null ? Double.NaN : probability)
                        .end();
            }
        }
    }
}
