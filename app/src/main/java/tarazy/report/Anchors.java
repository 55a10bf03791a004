package tarazy.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tarazy.forecast.Forecast;

/** Where in the page estimates and sources stand; names from the case never become part of an anchor. */
final class Anchors {
    private final Map<String, String> estimates = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    Anchors(Forecast forecast) {
        forecast.estimates().forEach(e -> estimates.put(e.name(), "e" + estimates.size()));
        forecast.sources().forEach(s -> sources.put(s.id(), "s" + sources.size()));
    }

    ReportPage.Link quantity(String name) {
        return new ReportPage.Link(name, estimates.getOrDefault(name, ""));
    }

    ReportPage.Link source(String id) {
        return new ReportPage.Link(id, sources.getOrDefault(id, ""));
    }

    /** A share from 0 to 1 as an SVG length. */
    static String length(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * (Double.isFinite(share) ? Math.clamp(share, 0, 1) : 0));
    }
}
