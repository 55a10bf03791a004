package tarazy.report;

import java.io.IOException;
import java.util.List;
import tarazy.forecast.UprisingOutlook;

/** The cities of an uprising on a map: large circles are large cities, dark ones are likely to slip out of control. */
final class UprisingMap {
    private static final double LEAST_RADIUS = 4;

    /** Radius in pixels of a city of a million. */
    private static final double OF_A_MILLION = 9;

    /** Chances from which on a city counts as tense, and as in danger. */
    private static final double TENSE = 0.1;

    private static final double GRAVE = 0.25;

    private UprisingMap() {}

    /** The drawing; empty if the case places no city. */
    static String svg(UprisingOutlook uprising) throws IOException {
        List<GeoMap.Point> points = uprising.cities().stream()
                .filter(city -> city.latitude() != 0 || city.longitude() != 0)
                .map(UprisingMap::point)
                .toList();
        return new GeoMap("The cities on a map", List.of(new GeoMap.Layer(List.of(), points)))
                .svg()
                .orElse("");
    }

    private static GeoMap.Point point(UprisingOutlook.City city) {
        String kind = city.lost() >= GRAVE ? "city grave" : city.lost() >= TENSE ? "city tense" : "city calm";
        return new GeoMap.Point(
                city.latitude(),
                city.longitude(),
                Math.max(LEAST_RADIUS, OF_A_MILLION * Math.sqrt(city.population() / 1e6)),
                kind,
                city.label(),
                city.label() + ": beyond control in " + Figures.percent(city.lost()) + " of the runs");
    }
}
