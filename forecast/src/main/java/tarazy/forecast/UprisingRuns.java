package tarazy.forecast;

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
        for (int c = 0; c < peak.length; c++) {
            Town city = uprising.cities().get(c);
            int place = c;
            put(block, uprising.active(city), state -> state.active(place));
            put(block, uprising.control(city), state -> state.control(place));
            put(block, uprising.peak(city), peak[c]);
            put(block, uprising.lowest(city), lowest[c]);
            put(block, uprising.lost(city), lost[c]);
        }
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
