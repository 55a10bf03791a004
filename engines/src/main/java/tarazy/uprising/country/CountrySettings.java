package tarazy.uprising.country;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tarazy.uprising.Checks;

/**
 * A country with its cities, and the rules of unrest in it: all that is the same in every run. The numbers that may differ are
 * {@link Parameters}.
 *
 * @param cities 1 to 1,000, with different names
 * @param distances km between cities, a row each; empty for great circles between their coordinates
 * @param stepHours length of a step, hours, above 0 and at most 168
 * @param capital name of the city whose loss is the government's; empty for none
 * @param actions with different names
 */
public record CountrySettings(
        List<City> cities,
        List<List<Double>> distances,
        double stepHours,
        Ties ties,
        Ratio ratio,
        Contagion contagion,
        Dispositions dispositions,
        String capital,
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
        ties.check(checks.in("ties"));
        checkCity(checks, "capital", capital, names);
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
                    row.size() == cities,
                    place,
                    "has " + row.size() + " numbers, must have one for each of " + cities + " cities");
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
                checkCity(
                        checks,
                        place + ".effects[" + (j + 1) + "].city",
                        action.effects().get(j).city(),
                        cities);
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
            checks.require(
                    names.add(action.name()), place + ".name", "is " + action.name() + ", as that of an action before");
        }
    }

    private static void checkCity(Checks checks, String place, String name, Set<String> names) {
        checks.require(name.isEmpty() || names.contains(name), place, "is " + name + ", which is no city here");
    }

    /** Days a step. */
    public double stepDays() {
        return stepHours / 24;
    }

    /** Days in steps, rounded up but for what rounding in days has added. */
    int steps(double days) {
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(days / stepDays() - 1e-9));
    }

    /**
     * Place of a city in the list.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public int city(String name) {
        for (int i = 0; i < cities.size(); i++) {
            if (cities.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no city " + name);
    }

    /**
     * Place of an action in the list.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public int action(String name) {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no action " + name);
    }

    /** Starts from steps of 6 hours, ratios rounded down, saturating contagion and redrawn dispositions. */
    public static Builder builder(List<City> cities) {
        return new Builder(cities);
    }

    /** Settings with a name for each. */
    public static final class Builder {
        private final List<City> cities;
        private List<List<Double>> distances = List.of();
        private double stepHours = 6;
        private Ties ties = new Ties(200, 1.5, 300);
        private Ratio ratio = Ratio.FLOOR;
        private Contagion contagion = Contagion.SATURATING;
        private Dispositions dispositions = Dispositions.REDRAWN;
        private String capital = "";
        private List<Action> actions = List.of();

        Builder(List<City> cities) {
            this.cities = cities;
        }

        public Builder distances(List<List<Double>> km) {
            distances = km;
            return this;
        }

        public Builder stepHours(double hours) {
            stepHours = hours;
            return this;
        }

        public Builder ties(Ties rules) {
            ties = rules;
            return this;
        }

        public Builder ratio(Ratio rule) {
            ratio = rule;
            return this;
        }

        public Builder contagion(Contagion shape) {
            contagion = shape;
            return this;
        }

        public Builder dispositions(Dispositions rule) {
            dispositions = rule;
            return this;
        }

        public Builder capital(String city) {
            capital = city;
            return this;
        }

        public Builder actions(List<Action> all) {
            actions = all;
            return this;
        }

        /** @throws tarazy.uprising.InvalidUprisingException with all faults */
        public CountrySettings build() {
            return new CountrySettings(
                    cities, distances, stepHours, ties, ratio, contagion, dispositions, capital, actions);
        }
    }
}
