package tarazy.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.uprising.country.Action;
import tarazy.uprising.country.City;
import tarazy.uprising.country.Parameter;

/** Reads a file about a country of cities. */
final class CountryFile {
    static final List<String> KEYS = List.of(
            "level",
            "days",
            "runs",
            "step",
            "ratio",
            "contagion",
            "dispositions",
            "capital",
            "cities",
            "distances",
            "ties",
            "parameters",
            "actions",
            "note");

    private static final List<String> CITY =
            List.of("population", "forces", "at", "active", "effectiveness", "legitimacy", "hardship", "note");
    private static final int MOST_RUNS = 1_000_000;
    private static final int MOST_STEPS = 100_000;

    private final Fields fields;
    private final Problems problems;
    private final CountryParts parts;

    CountryFile(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        parts = new CountryParts(fields, problems);
    }

    Optional<UprisingFile> read() {
        List<City> cities = parts.cities(CITY, this::city);
        double days = fields.constant("days").orElse(30);
        int runs = (int) fields.whole("runs", 1, MOST_RUNS, 1_000);
        List<Action> actions = new ActionFields(problems, parts.places()).read(fields);
        Map<Parameter, FormulaText> parameters = parts.parameters();
        double steps = Math.ceil(days * 24 / parts.step() - 1e-9);
        if (!(steps >= 1 && steps <= MOST_STEPS)) {
            problems.error(
                    fields.valuePlace("days"),
                    "the days come to " + steps + " steps",
                    "Let them come to 1 to " + MOST_STEPS);
        }
        return parts.settings(cities, actions)
                .map(settings -> new UprisingFile.Country(settings, parameters, (int) steps, runs));
    }

    private City city(String name, Fields city) {
        GeoPoint at = parts.at(city);
        return new City(
                name,
                city.requiredConstant("population").orElse(1),
                city.requiredConstant("forces").orElse(0),
                at.latitude(),
                at.longitude(),
                city.constant("effectiveness").orElse(1),
                city.constant("legitimacy").orElse(0),
                city.constant("hardship").orElse(0),
                city.constant("active").orElse(0));
    }
}
