package tarazy.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import tarazy.casefile.ProcessEntry;
import tarazy.casefile.Uprising;
import tarazy.casefile.Uprising.Town;
import tarazy.simulation.Block;
import tarazy.simulation.Moment;
import tarazy.simulation.Process;
import tarazy.uprising.country.CountryState;
import tarazy.uprising.country.Parameter;
import tarazy.uprising.country.Parameters;

/**
 * Carries an uprising on from moment to moment, in steps of its own, by what the case says at the earlier one: forces,
 * actions, what is kept outside. People whom claims count in a city are set on the day that the claims are about. As long as
 * history is known the government does not fall here: that it did is for claims to say.
 *
 * <p>Drawn numbers beyond the range of a parameter or effect count as the nearest end of it. A run in which a number is missing
 * has no values from then on.
 */
final class UprisingProcess implements Process {
    private static final double HOURS = 24;

    private final Uprising uprising;
    private final List<Claimed> claimed;
    private final LocalDate known;
    private final List<String> reads;
    private final List<String> once;
    private final List<String> moved;

    /**
     * @param claimed of the people in the cities, in the order of their days
     * @param known the last day of known history
     */
    UprisingProcess(Uprising uprising, List<Claimed> claimed, LocalDate known) {
        this.uprising = uprising;
        this.claimed = List.copyOf(claimed);
        this.known = known;
        once = uprising.inputs(ProcessEntry.Reading.ONCE);
        moved = uprising.inputs(ProcessEntry.Reading.TO_MOVE);
        reads = new ArrayList<>(once);
        claimed.forEach(each -> reads.add(each.column()));
    }

    @Override
    public List<String> reads() {
        return reads;
    }

    @Override
    public List<String> readsOnce() {
        return once;
    }

    @Override
    public List<String> movedBy() {
        return moved;
    }

    @Override
    public List<String> writes() {
        return uprising.outputs().stream().map(ProcessEntry.Output::name).toList();
    }

    @Override
    public void step(Block block, Moment moment) {
        UprisingRuns runs = runs(block);
        if (moment.index() == 0) {
            start(runs, block);
        }
        count(runs, block, moment);
        runs.write(block);
    }

    private UprisingRuns runs(Block block) {
        return block.memory(this, UprisingRuns.class, () -> new UprisingRuns(uprising, block.size()));
    }

    private void start(UprisingRuns runs, Block block) {
        Parameters parameters = new Parameters();
        UniformRandomProvider keys = block.stream(uprising.name() + "/uprising");
        Map<Parameter, double[]> drawn = new EnumMap<>(Parameter.class);
        uprising.parameters().keySet().forEach(each -> drawn.put(each, block.column(uprising.parameter(each))));
        for (int run = 0; run < block.size(); run++) {
            for (Map.Entry<Parameter, double[]> each : drawn.entrySet()) {
                double value = each.getKey().nearest(each.getValue()[run]);
                runs.missing[run] |= Double.isNaN(value);
                parameters.set(
                        each.getKey(), Double.isNaN(value) ? each.getKey().usual() : value);
            }
            if (!drawn.containsKey(Parameter.LEGITIMACY_NORMAL)) {
                parameters.set(Parameter.LEGITIMACY_NORMAL, parameters.get(Parameter.LEGITIMACY));
            }
            runs.simulator.start(runs.states[run], parameters, keys.nextLong());
        }
        for (int c = 0; c < uprising.cities().size(); c++) {
            Town city = uprising.cities().get(c);
            if (city.active().isPresent()) {
                runs.setActive(c, block.column(uprising.start(city)));
            }
        }
    }

    /** What claims count in the cities. */
    private void count(UprisingRuns runs, Block block, Moment moment) {
        boolean counted = moment.index() == 0;
        for (Claimed claim : claimed) {
            if (claim.moment() == moment.index()) {
                runs.setActive(claim.place(), block.column(claim.column()));
                counted = true;
            }
        }
        if (counted) {
            runs.survey();
        }
        if (!moment.time().toLocalDate().isAfter(known)) {
            runs.begin();
        }
    }

    @Override
    public void move(Block block, Moment moment) {
        UprisingRuns runs = runs(block);
        UprisingInputs inputs = new UprisingInputs(uprising, block);
        double perDay = HOURS / uprising.settings().stepHours();
        int steps = (int) (Math.rint((moment.day() + moment.length()) * perDay) - Math.rint(moment.day() * perDay));
        boolean shielded = moment.time().toLocalDate().isBefore(known);
        for (int run = 0; run < block.size(); run++) {
            if (runs.missing[run]) {
                continue;
            }
            CountryState state = runs.states[run];
            if (!inputs.apply(state, run)) {
                runs.missing[run] = true;
                continue;
            }
            state.shield(shielded);
            state.forgetExtremes();
            runs.simulator.steps(state, steps);
            runs.note(run);
        }
    }
}
