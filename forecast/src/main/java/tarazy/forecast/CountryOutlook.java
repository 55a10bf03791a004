package tarazy.forecast;

import java.util.List;
import tarazy.casefile.UprisingFile;

/**
 * What came of many runs of a country.
 *
 * @param active people active in all cities, at the start and after each step
 * @param cities in the order of the file
 * @param measures of the whole runs
 * @param fallen share of runs in which the government fell
 */
public record CountryOutlook(
        UprisingFile.Country file,
        int runs,
        long seed,
        List<Band> active,
        List<CityOutlook> cities,
        List<Measure> measures,
        double fallen,
        List<String> notes) {
    public CountryOutlook {
        active = List.copyOf(active);
        cities = List.copyOf(cities);
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
    }

    /** Mean and quantiles over runs. */
    public record Band(double mean, double p05, double p50, double p95) {}

    /**
     * A city over time.
     *
     * @param active mean over runs, at the start and after each step
     * @param control likewise
     * @param lost share of runs in which it was beyond control after any step
     */
    public record CityOutlook(String name, List<Double> active, List<Double> control, double lost) {
        public CityOutlook {
            active = List.copyOf(active);
            control = List.copyOf(control);
        }
    }

    /**
     * A number of a whole run.
     *
     * @param name as in files for machines, such as {@code peak_active}
     * @param among runs that have it; the time to control is only of those that lost a city and got all back
     */
    public record Measure(String name, Band band, int among) {}
}
