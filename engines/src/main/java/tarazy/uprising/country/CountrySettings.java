package tarazy.uprising.country;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tarazy.uprising.Checks;

/**
 * A country with its cities, and the rules of unrest in it.
 *
 * @param cities 1 to 1,000, with different names
 * @param distances km between cities, a row each; empty for great circles between their coordinates
 * @param stepHours length of a step, hours, above 0 and at most 168
 * @param openness of information κ at the start, 0 to 1
 * @param hardship growth of hardship h at the start, −1 or more
 * @param actions with different names
 */
public record CountrySettings(
        List<City> cities,
        List<List<Double>> distances,
        double stepHours,
        double openness,
        double hardship,
        Perception perception,
        Contagion contagion,
        Ties ties,
        Participation participation,
        Repression repression,
        LegitimacyRules legitimacy,
        ForeignRules foreign,
        ControlRules control,
        List<Action> actions) {
    private static final int MOST_CITIES = 1_000;
    private static final double LONGEST_STEP = 168;

    /** @throws tarazy.uprising.InvalidUprisingException with all faults */
    public CountrySettings {
        cities = List.copyOf(cities);
        distances = distances.stream().map(List::copyOf).toList();
        actions = List.copyOf(actions);
        Checks checks = new Checks();
        Set<String> names = checkCities(checks, cities);
        checkDistances(checks, distances, cities.size());
        checks.require(
                stepHours > 0 && stepHours <= LONGEST_STEP,
                "stepHours",
                "is " + stepHours + ", must be above 0 and at most 168");
        checks.within("openness", openness, 0, 1);
        checks.within("hardship", hardship, -1, 1e6);
        perception.check(checks.in("perception"));
        contagion.check(checks.in("contagion"));
        ties.check(checks.in("ties"));
        participation.check(checks.in("participation"));
        repression.check(checks.in("repression"));
        legitimacy.check(checks.in("legitimacy"));
        foreign.check(checks.in("foreign"));
        control.check(checks.in("control"));
        checkCity(checks, "control.capital", control.capital(), names);
        checkActions(checks, actions, names);
        checks.done("country");
    }

    private static Set<String> checkCities(Checks checks, List<City> cities) {
        checks.within("number of cities", cities.size(), 1, MOST_CITIES);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < cities.size(); i++) {
            City city = cities.get(i);
            String place = "cities[" + (i + 1) + "]";
            city.check(checks.in(place));
            checks.require(names.add(city.name()), place + ".name", "is " + city.name() + ", as that of a city before");
        }
        return names;
    }

    private static void checkDistances(Checks checks, List<List<Double>> distances, int cities) {
        if (distances.isEmpty()) {
            return;
        }
        checks.require(
                distances.size() == cities,
                "distances",
                "has " + distances.size() + " rows, must have one for each of " + cities + " cities, or none");
        for (int i = 0; i < distances.size(); i++) {
            List<Double> row = distances.get(i);
            String place = "distances[" + (i + 1) + "]";
            checks.require(
                    row.size() == cities, place, "has " + row.size() + " numbers, must have one for each of " + cities + " cities");
            for (int j = 0; j < row.size(); j++) {
                checks.atLeastZero(place + "[" + (j + 1) + "]", row.get(j));
            }
        }
    }

    private static void checkActions(Checks checks, List<Action> actions, Set<String> cities) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            String place = "actions[" + (i + 1) + "]";
            action.check(checks.in(place));
            for (int j = 0; j < action.effects().size(); j++) {
                if (action.effects().get(j) instanceof Effect.Local local) {
                    String at = place + ".effects[" + (j + 1) + "].city";
                    checks.require(!local.city().isEmpty(), at, "is empty, must be a city");
                    checkCity(checks, at, local.city(), cities);
                }
            }
            if (action.trigger() instanceof Trigger.When when) {
                checkCity(checks, place + ".trigger.city", when.city(), cities);
            }
            if (action.trigger() instanceof Trigger.After after) {
                checks.require(
                        names.contains(after.action()),
                        place + ".trigger.action",
                        "is " + after.action() + ", must be an action before this one");
            }
            checks.require(names.add(action.name()), place + ".name", "is " + action.name() + ", as that of an action before");
        }
    }

    private static void checkCity(Checks checks, String place, String name, Set<String> names) {
        checks.require(name.isEmpty() || names.contains(name), place, "is " + name + ", which is no city here");
    }

    /** Days a step. */
    public double stepDays() {
        return stepHours / 24;
    }

    /** Place of a city in the list. */
    int city(String name) {
        for (int i = 0; i < cities.size(); i++) {
            if (cities.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no city " + name);
    }

    /** Starts from the usual rules, with parts that are wholly the user's to fill. */
    public static Builder builder(List<City> cities) {
        return new Builder(cities);
    }

    /** These settings, to change some. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Settings with a name for each. The defaults are round numbers to start from, not estimates. */
    public static final class Builder {
        private List<City> cities;
        private List<List<Double>> distances = List.of();
        private double stepHours = 6;
        private double openness = 1;
        private double hardship;
        private Perception perception = Perception.usual();
        private Contagion contagion = new Contagion(Contagion.Shape.SATURATING, 1, 100, 0.0005);
        private Ties ties = new Ties(200, 1.5, 0.1, 300);
        private Participation participation = new Participation(Participation.Dispositions.REDRAWN, 0.7, 0.3);
        private Repression repression = new Repression(0.2, 15, 0, 0, 3);
        private LegitimacyRules legitimacy = LegitimacyRules.constant(0.7);
        private ForeignRules foreign = ForeignRules.none();
        private ControlRules control = ControlRules.stable();
        private List<Action> actions = List.of();

        Builder(List<City> cities) {
            this.cities = cities;
        }

        Builder(CountrySettings from) {
            cities = from.cities;
            distances = from.distances;
            stepHours = from.stepHours;
            openness = from.openness;
            hardship = from.hardship;
            perception = from.perception;
            contagion = from.contagion;
            ties = from.ties;
            participation = from.participation;
            repression = from.repression;
            legitimacy = from.legitimacy;
            foreign = from.foreign;
            control = from.control;
            actions = from.actions;
        }

        public Builder cities(List<City> all) {
            cities = all;
            return this;
        }

        public Builder distances(List<List<Double>> km) {
            distances = km;
            return this;
        }

        public Builder stepHours(double hours) {
            stepHours = hours;
            return this;
        }

        public Builder openness(double level) {
            openness = level;
            return this;
        }

        public Builder hardship(double growth) {
            hardship = growth;
            return this;
        }

        public Builder perception(Perception rules) {
            perception = rules;
            return this;
        }

        public Builder contagion(Contagion rules) {
            contagion = rules;
            return this;
        }

        public Builder ties(Ties rules) {
            ties = rules;
            return this;
        }

        public Builder participation(Participation rules) {
            participation = rules;
            return this;
        }

        public Builder repression(Repression rules) {
            repression = rules;
            return this;
        }

        public Builder legitimacy(LegitimacyRules rules) {
            legitimacy = rules;
            return this;
        }

        public Builder foreign(ForeignRules rules) {
            foreign = rules;
            return this;
        }

        public Builder control(ControlRules rules) {
            control = rules;
            return this;
        }

        public Builder actions(List<Action> all) {
            actions = new ArrayList<>(all);
            return this;
        }

        /** @throws tarazy.uprising.InvalidUprisingException with all faults */
        public CountrySettings build() {
            return new CountrySettings(
                    cities,
                    distances,
                    stepHours,
                    openness,
                    hardship,
                    perception,
                    contagion,
                    ties,
                    participation,
                    repression,
                    legitimacy,
                    foreign,
                    control,
                    actions);
        }
    }
}
