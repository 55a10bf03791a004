package tarazy.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tarazy.casefile.Uprising.Act;
import tarazy.casefile.Uprising.Outside;
import tarazy.casefile.Uprising.Town;
import tarazy.uprising.country.Action;
import tarazy.uprising.country.City;
import tarazy.uprising.country.CountrySettings;
import tarazy.uprising.country.EffectKind;

/** Reads the uprisings of a case. */
final class UprisingReader {
    static final List<String> KEYS = List.of(
            "label",
            "step",
            "ratio",
            "contagion",
            "dispositions",
            "capital",
            "cities",
            "distances",
            "ties",
            "parameters",
            "outside",
            "actions",
            "note");
    static final List<String> CITY = List.of(
            "label",
            "population",
            "forces",
            "foreign",
            "active",
            "at",
            "effectiveness",
            "legitimacy",
            "hardship",
            "note");
    static final List<String> OUTSIDE =
            Stream.of(Outside.values()).map(Outside::word).toList();

    private final Problems problems;

    UprisingReader(Problems problems) {
        this.problems = problems;
    }

    /** Empty if the engine cannot take it, which is reported. */
    Optional<Uprising> read(String name, Fields fields) {
        CountryParts parts = new CountryParts(fields, problems);
        List<Town> towns = new ArrayList<>();
        List<City> cities = parts.cities(CITY, (city, of) -> city(city, of, parts, towns));
        Acts acts = new Acts(new Values(problems));
        List<Action> actions = new ActionFields(problems, parts.places(), Optional.of(acts)).read(fields);
        Optional<CountrySettings> settings = parts.settings(cities, actions);
        var parameters = parts.parameters();
        var outside = outside(fields);
        return settings.map(country -> new Uprising(
                name,
                fields.optionalText("label").orElse(name),
                country,
                towns,
                acts.all,
                parameters,
                outside,
                fields.text("note"),
                fields.place()));
    }

    private City city(String name, Fields city, CountryParts parts, List<Town> towns) {
        Naming.FORMULA.check("city", name, city.place(), problems);
        towns.add(new Town(
                name,
                city.optionalText("label").orElse(name),
                city.requiredFormula("forces"),
                city.formula("foreign"),
                city.formula("active")));
        GeoPoint at = parts.at(city);
        return new City(
                name,
                city.requiredConstant("population").orElse(1),
                0,
                at.latitude(),
                at.longitude(),
                city.constant("effectiveness").orElse(1),
                city.constant("legitimacy").orElse(0),
                city.constant("hardship").orElse(0),
                0);
    }

    private Map<Outside, FormulaText> outside(Fields fields) {
        Map<Outside, FormulaText> formulas = new EnumMap<>(Outside.class);
        Values values = new Values(problems);
        fields.node("outside")
                .flatMap(node -> values.map(node, "a mapping from what is kept outside to formulas"))
                .map(map -> new Fields("outside", fields.place("outside"), map, OUTSIDE, problems))
                .ifPresent(read -> {
                    for (Outside which : Outside.values()) {
                        read.formula(which.word()).ifPresent(formula -> formulas.put(which, formula));
                    }
                });
        return formulas;
    }

    /** Takes down the formulas of actions. */
    private static final class Acts implements ActionFields.InCase {
        private final Values values;
        private final List<Act> all = new ArrayList<>();
        private List<FormulaText> sizes = new ArrayList<>();

        Acts(Values values) {
            this.values = values;
        }

        @Override
        public void action(String name, Fields action) {
            all.add(new Act(name, action.optionalText("label").orElse(name), action.formula("while"), sizes));
            sizes = new ArrayList<>();
        }

        @Override
        public double size(EffectKind kind, YamlNode size) {
            sizes.add(values.formula(size).orElseGet(() -> Fields.standIn(size.place())));
            return switch (kind) {
                case OPENNESS, MOBILISATION, EFFECTIVENESS, DETERRENCE -> 1;
                default -> 0;
            };
        }
    }
}
