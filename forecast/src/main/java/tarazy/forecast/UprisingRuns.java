package tarazy.forecast;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tarazy.casefile.Uprising;
import tarazy.casefile.Uprising.Town;
import tarazy.simulation.Block;
import tarazy.uprising.country.CountrySimulator;
import tarazy.uprising.country.CountryState;

/** Where the runs of a block stand. */
final class UprisingRuns {
    private final Uprising uprising;
    final CountrySimulator simulator;
    final CountryState[] states;
    final boolean[] missing;
    private final double[] most;
    private final double[][] peak;
    private final double[][] lowest;
    private final double[][] lost;

    UprisingRuns(Uprising uprising, int runs) {
        this.uprising = uprising;
        simulator = new CountrySimulator(uprising.settings());
        states = new CountryState[runs];
        missing = new boolean[runs];
        most = new double[runs];
        int cities = uprising.cities().size();
        peak = new double[cities][runs];
        lowest = new double[cities][runs];
        lost = new double[cities][runs];
        for (int run = 0; run < runs; run++) {
            states[run] = simulator.newState();
        }
    }

    void setActive(int city, double[] people) {
        for (int run = 0; run < states.length; run++) {
            if (!Double.isNaN(people[run])) {
                states[run].setActive(city, people[run]);
            }
        }
    }

    /** Looks at the cities after people have been set. */
    void survey() {
        for (CountryState state : states) {
            simulator.survey(state);
        }
    }

    /** Lets what is told of the time since known history ended begin here. */
    void begin() {
        for (int run = 0; run < states.length; run++) {
            CountryState state = states[run];
            state.forgetExtremes();
            most[run] = state.active();
            for (int c = 0; c < peak.length; c++) {
                peak[c][run] = state.active(c);
                lowest[c][run] = state.control(c);
                lost[c][run] = state.wasLost(c) ? 1 : 0;
            }
        }
    }

    void note(int run) {
        CountryState state = states[run];
        most[run] = state.peak();
        for (int c = 0; c < peak.length; c++) {
            peak[c][run] = Math.max(peak[c][run], state.most(c));
            lowest[c][run] = Math.min(lowest[c][run], state.least(c));
            lost[c][run] = state.wasLost(c) ? 1 : lost[c][run];
        }
    }

    void write(Block block) {
        put(block, uprising.active(), CountryState::active);
        put(block, uprising.lost(), CountryState::citiesLost);
        put(block, uprising.legitimacy(), CountryState::legitimacy);
        put(block, uprising.backlash(), CountryState::backlash);
        put(block, uprising.deaths(), CountryState::casualties);
        put(block, uprising.arrests(), CountryState::arrests);
        put(block, uprising.defected(), CountryState::defected);
        put(block, uprising.fallen(), state -> state.fallen() ? 1 : 0);
        put(block, uprising.most(), most);
        List<Town> cities = uprising.cities();
        double[][] active = columns(block, uprising::active);
        double[][] control = columns(block, uprising::control);
        // run by run: the cities of a run lie side by side, those of all runs do not fit into the nearer caches
        for (int run = 0; run < states.length; run++) {
            CountryState state = states[run];
            for (int c = 0; c < active.length; c++) {
                active[c][run] = missing[run] ? Double.NaN : state.active(c);
                control[c][run] = missing[run] ? Double.NaN : state.control(c);
            }
        }
        for (int c = 0; c < cities.size(); c++) {
            put(block, uprising.peak(cities.get(c)), peak[c]);
            put(block, uprising.lowest(cities.get(c)), lowest[c]);
            put(block, uprising.lost(cities.get(c)), lost[c]);
        }
    }

    private double[][] columns(Block block, Function<Town, String> name) {
        return uprising.cities().stream()
                .map(city -> block.column(name.apply(city)))
                .toArray(double[][]::new);
    }

    private void put(Block block, String name, ToDoubleFunction<CountryState> of) {
        double[] column = block.column(name);
        for (int run = 0; run < column.length; run++) {
            column[run] = missing[run] ? Double.NaN : of.applyAsDouble(states[run]);
        }
    }

    private void put(Block block, String name, double[] values) {
        double[] column = block.column(name);
        for (int run = 0; run < column.length; run++) {
            column[run] = missing[run] ? Double.NaN : values[run];
        }
    }
}
