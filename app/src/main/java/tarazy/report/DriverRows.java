package tarazy.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tarazy.forecast.Answer;

/** Which quantities move which answers, in the words of the page. */
final class DriverRows {
    /** Smaller shares are told with the answers only. */
    private static final double NOTABLE = 0.02;

    private DriverRows() {}

    /** Every notable driver once, the one with the largest share of any answer first. */
    static List<ReportPage.DriverRow> of(List<Answer> answers, Anchors anchors) {
        record Moved(String ask, String anchor, Answer.Driver driver) {}
        Map<String, List<Moved>> byQuantity = new LinkedHashMap<>();
        for (int k = 0; k < answers.size(); k++) {
            Answer answer = answers.get(k);
            for (Answer.Driver driver : answer.drivers()) {
                if (driver.share() < NOTABLE) {
                    continue;
                }
                byQuantity
                        .computeIfAbsent(driver.quantity(), q -> new ArrayList<>())
                        .add(new Moved(answer.ask(), "a" + k, driver));
            }
        }
        Comparator<Moved> largest =
                Comparator.comparingDouble((Moved m) -> -m.driver().share());
        byQuantity.values().forEach(list -> list.sort(largest));
        return byQuantity.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getValue().getFirst(), largest))
                .map(e -> new ReportPage.DriverRow(
                        anchors.quantity(e.getKey()),
                        e.getValue().getFirst().driver().label(),
                        e.getValue().stream()
                                .map(m -> new ReportPage.Share(
                                        new ReportPage.Link(m.ask(), m.anchor()),
                                        "",
                                        Figures.percent(m.driver().share()),
                                        Anchors.length(m.driver().share())))
                                .toList()))
                .toList();
    }
}
