package tarazy.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.uprising.InvalidUprisingException;
import tarazy.uprising.country.Action;
import tarazy.uprising.country.City;
import tarazy.uprising.country.Contagion;
import tarazy.uprising.country.CountrySettings;
import tarazy.uprising.country.Dispositions;
import tarazy.uprising.country.Parameter;
import tarazy.uprising.country.Ratio;
import tarazy.uprising.country.Ties;

/** What a country of cities is made of, be it in a file of its own or in a case. */
final class CountryParts {
    private static final List<String> TIES = List.of("scale", "decay", "neighbours");
    private static final List<String> PARAMETERS =
            Arrays.stream(Parameter.values()).map(Parameter::text).toList();

    private final Fields fields;
    private final Problems problems;
    private final Values values;
    private final Map<String, Place> places = new HashMap<>();
    private final int before;
    private int placed;

    CountryParts(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        before = problems.count();
        values = new Values(problems);
    }

    /** Where the parts stand, under the engine's names for them. */
    Map<String, Place> places() {
        return places;
    }

    /** Reads a city from its name and keys. */
    interface CityReader {
        City read(String name, Fields city);
    }

    /** @param keys that a city may have */
    List<City> cities(List<String> keys, CityReader reader) {
        List<City> cities = new ArrayList<>();
        YamlMap map = fields.required("cities", node -> values.map(node, "a mapping from names to cities"))
                .orElse(null);
        if (map == null) {
            return cities;
        }
        for (Entry entry : map.entries().values()) {
            String thing = "city \"" + entry.key() + "\"";
            values.map(entry.value(), "the keys of " + thing).ifPresent(body -> {
                places.put("cities[" + (cities.size() + 1) + "]", entry.place());
                cities.add(reader.read(entry.key(), new Fields(thing, entry.place(), body, keys, problems)));
            });
        }
        return cities;
    }

    /** Where a city lies; at 0, 0 where that is missing or wrong. */
    GeoPoint at(Fields city) {
        placed += city.has("at") ? 1 : 0;
        return GeoPoints.read(city, "at", problems).orElse(new GeoPoint(0, 0));
    }

    /** Hours. */
    double step() {
        return fields.constant("step").orElse(6);
    }

    /** The settings; empty if there is anything wrong, which is reported. */
    Optional<CountrySettings> settings(List<City> cities, List<Action> actions) {
        List<List<Double>> distances = distances(cities);
        CountrySettings.Builder country = CountrySettings.builder(cities)
                .distances(distances)
                .stepHours(step())
                .ties(ties())
                .ratio(fields.choice("ratio", Ratio.class, Ratio.FLOOR))
                .contagion(fields.choice("contagion", Contagion.class, Contagion.SATURATING))
                .dispositions(fields.choice("dispositions", Dispositions.class, Dispositions.REDRAWN))
                .capital(fields.text("capital"))
                .actions(actions);
        if (problems.count() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(country.build());
        } catch (InvalidUprisingException refused) {
            places.put("stepHours", fields.valuePlace("step"));
            for (String key : List.of("capital", "ties", "distances", "cities", "actions")) {
                places.putIfAbsent(key, fields.place(key));
            }
            UprisingFileReader.report(refused, places, fields.place(), problems);
            return Optional.empty();
        }
    }

    /** Each pair once, in either order; no distances where all cities are placed. */
    private List<List<Double>> distances(List<City> cities) {
        List<String> names = cities.stream().map(City::name).toList();
        YamlMap map = fields.node("distances")
                .flatMap(node -> values.map(node, "a mapping from cities to distances"))
                .orElse(null);
        if (map == null) {
            boolean missing = placed < cities.size() && cities.size() > 1;
            if (missing && !fields.has("distances")) {
                problems.error(
                        fields.place("cities"),
                        "some cities have no place and there are no distances",
                        "Give each city at: [latitude, longitude], or the file distances: {A: {B: 120}}");
            }
            return List.of();
        }
        double[][] km = new double[cities.size()][cities.size()];
        for (double[] row : km) {
            Arrays.fill(row, Double.NaN);
        }
        for (Entry from : map.entries().values()) {
            YamlMap row =
                    values.map(from.value(), "a mapping from cities to km").orElse(null);
            int i = index(names, from);
            if (row == null || i < 0) {
                continue;
            }
            for (Entry to : row.entries().values()) {
                int j = index(names, to);
                if (j >= 0) {
                    double distance = values.constant(to.value()).orElse(0);
                    km[i][j] = distance;
                    km[j][i] = Double.isNaN(km[j][i]) ? distance : km[j][i];
                }
            }
        }
        List<List<Double>> all = new ArrayList<>();
        for (int i = 0; i < km.length; i++) {
            km[i][i] = 0;
            for (int j = 0; j < i; j++) {
                if (Double.isNaN(km[i][j])) {
                    problems.error(
                            fields.place("distances"),
                            "the distance of " + names.get(j) + " and " + names.get(i) + " is missing",
                            "Give every pair of cities once");
                }
            }
            all.add(Arrays.stream(km[i]).boxed().toList());
        }
        return problems.count() > before ? List.of() : all;
    }

    private int index(List<String> names, Entry entry) {
        int index = names.indexOf(entry.key());
        if (index < 0) {
            problems.error(
                    entry.place(),
                    "there is no city \"" + entry.key() + "\"",
                    Suggestions.forWord(entry.key(), names, "Cities are"));
        }
        return index;
    }

    private Ties ties() {
        return fields.node("ties")
                .flatMap(node -> values.map(node, "the keys of ties"))
                .map(map -> new Fields("ties", fields.place("ties"), map, TIES, problems))
                .map(ties -> new Ties(
                        ties.constant("scale").orElse(200),
                        ties.constant("decay").orElse(1.5),
                        ties.constant("neighbours").orElse(300)))
                .orElse(new Ties(200, 1.5, 300));
    }

    Map<Parameter, FormulaText> parameters() {
        Map<Parameter, FormulaText> formulas = new EnumMap<>(Parameter.class);
        fields.node("parameters")
                .flatMap(node -> values.map(node, "a mapping from parameters to formulas"))
                .map(map -> new Fields("parameters", fields.place("parameters"), map, PARAMETERS, problems))
                .ifPresent(read -> {
                    for (Parameter parameter : Parameter.values()) {
                        read.formula(parameter.text()).ifPresent(formula -> formulas.put(parameter, formula));
                    }
                });
        return formulas;
    }
}
