package tarazy.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlList;
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
    private static final List<String> TIES = List.of("scale", "decay", "neighbours");
    private static final List<String> PARAMETERS =
            Arrays.stream(Parameter.values()).map(Parameter::text).toList();
    private static final int MOST_RUNS = 1_000_000;
    private static final int MOST_STEPS = 100_000;

    private final Fields fields;
    private final Problems problems;
    private final Values values;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, YamlNode> spots = new HashMap<>();

    CountryFile(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        values = new Values(problems);
    }

    Optional<UprisingFile> read() {
        List<City> cities = cities();
        double hours = fields.constant("step").orElse(6);
        double days = fields.constant("days").orElse(30);
        int runs = (int) fields.whole("runs", 1, MOST_RUNS, 1_000);
        List<Action> actions = new ActionFields(problems, places).read(fields);
        Map<Parameter, FormulaText> parameters = parameters();
        List<List<Double>> distances = distances(cities);
        double steps = Math.ceil(days * 24 / hours - 1e-9);
        if (!(steps >= 1 && steps <= MOST_STEPS)) {
            problems.error(
                    fields.valuePlace("days"),
                    "the days come to " + steps + " steps",
                    "Let them come to 1 to " + MOST_STEPS);
        }
        CountrySettings.Builder country = CountrySettings.builder(cities)
                .distances(distances)
                .stepHours(hours)
                .ties(ties())
                .ratio(fields.choice("ratio", Ratio.class, Ratio.FLOOR))
                .contagion(fields.choice("contagion", Contagion.class, Contagion.SATURATING))
                .dispositions(fields.choice("dispositions", Dispositions.class, Dispositions.REDRAWN))
                .capital(fields.text("capital"))
                .actions(actions);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UprisingFile.Country(country.build(), parameters, (int) steps, runs));
        } catch (InvalidUprisingException refused) {
            places.put("stepHours", fields.valuePlace("step"));
            for (String key : List.of("capital", "ties", "distances", "cities", "actions")) {
                places.put(key, fields.place(key));
            }
            UprisingFileReader.report(refused, places, fields.place(), problems);
            return Optional.empty();
        }
    }

    private List<City> cities() {
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
                cities.add(city(entry.key(), new Fields(thing, entry.place(), body, CITY, problems)));
            });
        }
        return cities;
    }

    private City city(String name, Fields city) {
        List<Double> at = new ArrayList<>();
        city.node("at").ifPresent(node -> {
            spots.put(name, node);
            if (node instanceof YamlList list && list.items().size() == 2) {
                list.items().forEach(item -> values.constant(item).ifPresent(at::add));
            } else {
                values.wrong(node, "latitude and longitude", "Write at: [43.2, 76.9]");
            }
        });
        boolean placed = at.size() == 2;
        return new City(
                name,
                city.requiredConstant("population").orElse(1),
                city.requiredConstant("forces").orElse(0),
                placed ? at.get(0) : 0,
                placed ? at.get(1) : 0,
                city.constant("effectiveness").orElse(1),
                city.constant("legitimacy").orElse(0),
                city.constant("hardship").orElse(0),
                city.constant("active").orElse(0));
    }

    /** Each pair once, in either order; no distances where all cities are placed. */
    private List<List<Double>> distances(List<City> cities) {
        List<String> names = cities.stream().map(City::name).toList();
        YamlMap map = fields.node("distances")
                .flatMap(node -> values.map(node, "a mapping from cities to distances"))
                .orElse(null);
        if (map == null) {
            boolean missing = spots.size() < cities.size() && cities.size() > 1;
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
        return problems.hasErrors() ? List.of() : all;
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

    private Map<Parameter, FormulaText> parameters() {
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
