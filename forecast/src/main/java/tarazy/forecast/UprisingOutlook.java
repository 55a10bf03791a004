package tarazy.forecast;

import java.util.List;

/**
 * What became of an uprising in the runs, from where known history ended.
 *
 * @param fallen share of the runs in which the street toppled the government
 * @param cities in the order of the case
 */
public record UprisingOutlook(
        String name,
        String label,
        double fallen,
        IssueOutlook.Spread deaths,
        IssueOutlook.Spread arrests,
        List<City> cities,
        String note) {
    public UprisingOutlook {
        cities = List.copyOf(cities);
    }

    /**
     * A city.
     *
     * @param latitude degrees
     * @param longitude degrees
     * @param peak most people active at any time
     * @param lowest least control at any time
     * @param lost share of the runs in which it was beyond control at some time
     */
    public record City(
            String name,
            String label,
            double latitude,
            double longitude,
            double population,
            IssueOutlook.Spread peak,
            IssueOutlook.Spread lowest,
            double lost) {}
}
