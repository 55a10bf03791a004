package tarazy.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tarazy.casefile.Case;
import tarazy.casefile.Uprising;
import tarazy.simulation.Samples;
import tarazy.uprising.country.City;

/** Reads from the runs what became of uprisings. */
final class UprisingOutlooks {
    private final Case theCase;
    private final Samples samples;

    UprisingOutlooks(Simulated simulated) {
        theCase = simulated.theCase();
        samples = simulated.samples();
    }

    List<UprisingOutlook> all() {
        return theCase.uprisings().values().stream().map(this::outlook).toList();
    }

    private UprisingOutlook outlook(Uprising uprising) {
        return new UprisingOutlook(
                uprising.name(),
                uprising.label(),
                share(uprising.fallen()),
                spread(uprising.deaths()),
                spread(uprising.arrests()),
                IntStream.range(0, uprising.cities().size())
                        .mapToObj(c -> city(
                                uprising,
                                uprising.cities().get(c),
                                uprising.settings().cities().get(c)))
                        .toList(),
                uprising.note());
    }

    private UprisingOutlook.City city(Uprising uprising, Uprising.Town town, City city) {
        return new UprisingOutlook.City(
                town.name(),
                town.label(),
                city.latitude(),
                city.longitude(),
                city.population(),
                spread(uprising.peak(town)),
                spread(uprising.lowest(town)),
                share(uprising.lost(town)));
    }

    private double[] known(String name) {
        return Arrays.stream(samples.column(name))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private double share(String name) {
        return Arrays.stream(known(name)).average().orElse(Double.NaN);
    }

    private IssueOutlook.Spread spread(String name) {
        return IssueOutlooks.spread(known(name));
    }
}
