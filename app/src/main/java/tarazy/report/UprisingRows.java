package tarazy.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tarazy.forecast.IssueOutlook.Spread;
import tarazy.forecast.UprisingOutlook;

/** Uprisings and their cities, in the words and marks of the page. */
final class UprisingRows {
    private UprisingRows() {}

    static List<ReportPage.UprisingRow> of(List<UprisingOutlook> uprisings) throws IOException {
        List<ReportPage.UprisingRow> rows = new ArrayList<>();
        for (UprisingOutlook uprising : uprisings) {
            rows.add(row(uprising));
        }
        return rows;
    }

    private static ReportPage.UprisingRow row(UprisingOutlook uprising) throws IOException {
        String words = "The street topples the government in %s of the runs. Deaths %s (%s), arrests %s (%s)."
                .formatted(
                        Figures.percent(uprising.fallen()),
                        Figures.three(uprising.deaths().p50()),
                        people(uprising.deaths()),
                        Figures.three(uprising.arrests().p50()),
                        people(uprising.arrests()));
        return new ReportPage.UprisingRow(
                uprising.name(),
                uprising.label(),
                words,
                UprisingMap.svg(uprising),
                uprising.cities().stream()
                        .sorted(Comparator.comparingDouble(UprisingOutlook.City::lost)
                                .thenComparingDouble(city -> city.peak().mean())
                                .reversed())
                        .map(UprisingRows::city)
                        .toList(),
                uprising.note());
    }

    private static String people(Spread spread) {
        return Figures.three(spread.p5()) + " – " + Figures.three(spread.p95());
    }

    private static ReportPage.CityRow city(UprisingOutlook.City city) {
        return new ReportPage.CityRow(
                city.label(),
                Figures.percent(city.lost()),
                Figures.three(city.peak().p50()),
                people(city.peak()),
                Figures.percent(city.lowest().p50()),
                new ReportPage.Marks(
                        Anchors.length(city.lowest().p50()),
                        Anchors.length(city.lowest().p5()),
                        Anchors.length(city.lowest().p95() - city.lowest().p5())));
    }
}
