package tarazy.report;

import java.util.List;
import tarazy.forecast.MovementOutlook;
import tarazy.forecast.MovementOutlook.Band;

/** Movements as a table. */
final class MoveCsv {
    private MoveCsv() {}

    /** A row a day and place, order or question: who is there, who arrives, who could be there. */
    static String text(MovementOutlook outlook) {
        Csv csv = Csv.withHeader("day", "what", "name", "mean", "p05", "p50", "p95");
        outlook.places().forEach(place -> bands(csv, "at", place.name(), place.units()));
        if (!outlook.moving().isEmpty()) {
            bands(csv, "moving", "", outlook.moving());
        }
        outlook.orders().forEach(order -> {
            for (int day = 0; day < order.arrivals().size(); day++) {
                csv.number(day)
                        .word("arrivals")
                        .text(order.name())
                        .number(order.arrivals().get(day))
                        .word("")
                        .word("")
                        .word("")
                        .end();
            }
        });
        outlook.quickest().forEach(each -> bands(csv, "delivered", each.from() + " to " + each.to(), each.delivered()));
        return csv.toString();
    }

    private static void bands(Csv csv, String what, String name, List<Band> bands) {
        for (int day = 0; day < bands.size(); day++) {
            Band band = bands.get(day);
            csv.number(day)
                    .word(what)
                    .text(name)
                    .number(band.mean())
                    .number(band.p05())
                    .number(band.p50())
                    .number(band.p95())
                    .end();
        }
    }
}
