package tarazy.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tarazy.uprising.country.CountrySettings;
import tarazy.uprising.country.Effect;
import tarazy.uprising.country.EffectKind;
import tarazy.uprising.country.Parameter;

/**
 * Unrest in the cities of a country: how it spreads, is met, and may topple the government. Goes on from moment to moment in
 * steps of its own.
 *
 * @param label for people; the name if the case gives none
 * @param settings the country as the engine takes it; forces, active people and sizes of effects in it stand in for the formulas
 *     here
 * @param cities in the order of the settings
 * @param actions in the order of the settings
 * @param parameters those that the case gives; the rest are at their defaults
 * @param outside what is kept outside of the uprising
 */
public record Uprising(
        String name,
        String label,
        CountrySettings settings,
        List<Town> cities,
        List<Act> actions,
        Map<Parameter, FormulaText> parameters,
        Map<Outside, FormulaText> outside,
        String note,
        Place place)
        implements ProcessEntry {
    private static final String PEOPLE = "people";

    public Uprising {
        cities = List.copyOf(cities);
        actions = List.copyOf(actions);
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        outside = Collections.unmodifiableMap(new TreeMap<>(outside));
    }

    /**
     * A city.
     *
     * @param forces police and troops at the government's command, moment by moment
     * @param foreign foreign soldiers, moment by moment; empty for none
     * @param active people active at the start; empty for none
     */
    public record Town(
            String name,
            String label,
            FormulaText forces,
            Optional<FormulaText> foreign,
            Optional<FormulaText> active) {}

    /**
     * Something that a government does.
     *
     * @param during while it is in force; empty for what begins by a rule of the uprising
     * @param sizes of its effects, in the order of the settings
     */
    public record Act(String name, String label, Optional<FormulaText> during, List<FormulaText> sizes) {
        public Act {
            sizes = List.copyOf(sizes);
        }
    }

    /** What may be kept outside of the uprising and handed in moment by moment. */
    public enum Outside {
        /** Openness of information, 0 to 1. */
        OPENNESS,
        /** Growth of everybody's hardship. */
        HARDSHIP,
        /** Legitimacy of the government, 0 to 1. */
        LEGITIMACY;

        /** As written in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Name in formulas of how many people are active. */
    public String active() {
        return name + ".active";
    }

    /** Name in formulas of how many people are active in a city. */
    public String active(Town city) {
        return active() + "." + city.name();
    }

    /** Name in formulas of the most people active at any step since the moment before. */
    public String most() {
        return name + ".most";
    }

    /** Name in formulas of the government's control of a city. */
    public String control(Town city) {
        return name + ".control." + city.name();
    }

    /** Name in formulas of the most people active in a city at any step since known history ended. */
    public String peak(Town city) {
        return name + ".peak." + city.name();
    }

    /** Name in formulas of the lowest control of a city at any step since known history ended. */
    public String lowest(Town city) {
        return name + ".lowest." + city.name();
    }

    /** Name in formulas of whether a city was beyond control at any step since known history ended. */
    public String lost(Town city) {
        return lost() + "." + city.name();
    }

    /** Name in formulas of how many cities are beyond control. */
    public String lost() {
        return name + ".lost";
    }

    /** Name in formulas of the legitimacy of the government. */
    public String legitimacy() {
        return name + ".legitimacy";
    }

    /** Name in formulas of the stock of backlash. */
    public String backlash() {
        return name + ".backlash";
    }

    /** Name in formulas of how many people have died. */
    public String deaths() {
        return name + ".deaths";
    }

    /** Name in formulas of how many people have been arrested. */
    public String arrests() {
        return name + ".arrests";
    }

    /** Name in formulas of how many members of the government's forces have gone over. */
    public String defected() {
        return name + ".defected";
    }

    /** Name in formulas of whether the street has toppled the government. */
    public String fallen() {
        return name + ".fallen";
    }

    /** Name in formulas of the government's own forces in a city. */
    public String forces(Town city) {
        return name + ".forces." + city.name();
    }

    /** Name in formulas of the foreign soldiers in a city. */
    public String foreign(Town city) {
        return name + ".foreign." + city.name();
    }

    /** Name in formulas of the people who are active in a city at the start. */
    public String start(Town city) {
        return name + ".start." + city.name();
    }

    /** Name in formulas of a parameter. */
    public String parameter(Parameter parameter) {
        return name + ".parameters." + parameter.text();
    }

    /** Name in formulas of what is kept outside. */
    public String outside(Outside which) {
        return name + ".outside." + which.word();
    }

    /** Name in formulas of whether an action that waits for it is in force. */
    public String during(Act act) {
        return name + ".actions." + act.name();
    }

    /** Name in formulas of the size of an effect of an action. */
    public String size(Act act, Effect effect) {
        String where = effect.city().isEmpty() ? "" : "." + effect.city();
        return during(act) + "." + effect.kind().text() + where;
    }

    /** The engine's action of the same place. */
    public List<Effect> effects(Act act) {
        return settings.actions().get(actions.indexOf(act)).effects();
    }

    @Override
    public List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        String of = " of uprising \"" + name + "\"";
        parameters.forEach((parameter, formula) -> inputs.add(new Input(
                parameter(parameter), formula, "the parameter " + parameter.text() + of, false, Optional.empty())));
        for (Town city : cities) {
            String in = " in " + city.label() + of;
            city.active()
                    .ifPresent(formula ->
                            inputs.add(people(start(city), formula, "the number of people active at the start" + in)));
            inputs.add(people(forces(city), city.forces(), "the forces" + in));
            city.foreign()
                    .ifPresent(formula -> inputs.add(people(foreign(city), formula, "the foreign soldiers" + in)));
        }
        outside.forEach((which, formula) ->
                inputs.add(new Input(outside(which), formula, "the " + which.word() + of, false, Optional.of(""))));
        for (Act act : actions) {
            String doing = " of action \"" + act.name() + "\"" + of;
            act.during()
                    .ifPresent(formula ->
                            inputs.add(new Input(during(act), formula, "\"while\"" + doing, true, Optional.of(""))));
            List<Effect> effects = effects(act);
            for (int i = 0; i < effects.size(); i++) {
                inputs.add(new Input(
                        size(act, effects.get(i)),
                        act.sizes().get(i),
                        "the effect " + effects.get(i).kind().text() + doing,
                        false,
                        Optional.empty()));
            }
        }
        return inputs;
    }

    /** Parameters and the people active at the start count once, all else moves it on. */
    @Override
    public Reading reading(Input input) {
        return input.name().startsWith(name + ".parameters.") || input.name().startsWith(name + ".start.")
                ? Reading.ONCE
                : Reading.TO_MOVE;
    }

    private static Input people(String name, FormulaText formula, String thing) {
        return new Input(name, formula, thing, false, Optional.of(PEOPLE));
    }

    /** Without people active at the start and without sparks. */
    @Override
    public List<String> idle() {
        List<String> idle = new ArrayList<>();
        cities.stream()
                .filter(city -> city.active().isPresent())
                .map(this::start)
                .forEach(idle::add);
        for (Act act : actions) {
            effects(act).stream()
                    .filter(effect -> effect.kind() == EffectKind.SPARK)
                    .map(effect -> size(act, effect))
                    .forEach(idle::add);
        }
        return idle;
    }

    @Override
    public List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output(active(), label + ": people active", PEOPLE, false));
        outputs.add(new Output(most(), label + ": most people active since the moment before", PEOPLE, false));
        outputs.add(new Output(lost(), label + ": cities beyond control", "", false));
        outputs.add(new Output(legitimacy(), label + ": legitimacy of the government", "", false));
        outputs.add(new Output(backlash(), label + ": backlash", "", false));
        outputs.add(new Output(deaths(), label + ": deaths", PEOPLE, false));
        outputs.add(new Output(arrests(), label + ": arrests", PEOPLE, false));
        outputs.add(new Output(defected(), label + ": members of the forces who have gone over", PEOPLE, false));
        outputs.add(new Output(fallen(), label + ": the government has fallen", "", true));
        for (Town city : cities) {
            outputs.add(new Output(active(city), city.label() + ": people active", PEOPLE, false));
            outputs.add(new Output(control(city), city.label() + ": control", "", false));
            outputs.add(new Output(peak(city), city.label() + ": most people active", PEOPLE, false));
            outputs.add(new Output(lowest(city), city.label() + ": lowest control", "", false));
            outputs.add(new Output(lost(city), city.label() + ": beyond control at some time", "", true));
        }
        return outputs;
    }

    @Override
    public List<String> kept() {
        List<String> kept = new ArrayList<>(List.of(deaths(), arrests(), backlash(), legitimacy(), fallen()));
        cities.forEach(city -> kept.addAll(List.of(peak(city), lowest(city), lost(city))));
        return kept;
    }

    /** The people active in each city. */
    @Override
    public List<String> claimable() {
        return cities.stream().map(this::active).toList();
    }
}
