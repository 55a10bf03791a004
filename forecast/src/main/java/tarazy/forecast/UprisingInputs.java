package tarazy.forecast;

import java.util.ArrayList;
import java.util.List;
import tarazy.casefile.Uprising;
import tarazy.casefile.Uprising.Act;
import tarazy.casefile.Uprising.Outside;
import tarazy.casefile.Uprising.Town;
import tarazy.simulation.Block;
import tarazy.uprising.country.CountryState;
import tarazy.uprising.country.Effect;

/** What moves the runs of a block on from a moment. */
final class UprisingInputs {
    private static final double[] NONE = {};

    private final List<double[]> forces = new ArrayList<>();
    private final List<double[]> foreign = new ArrayList<>();
    private final List<Outside> kinds = List.of(Outside.values());
    private final List<double[]> outside = new ArrayList<>();
    private final List<double[]> during = new ArrayList<>();
    private final List<double[]> sizes = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();

    UprisingInputs(Uprising uprising, Block block) {
        for (Town city : uprising.cities()) {
            forces.add(block.column(uprising.forces(city)));
            foreign.add(city.foreign().isPresent() ? block.column(uprising.foreign(city)) : NONE);
        }
        for (Outside which : kinds) {
            outside.add(uprising.outside().containsKey(which) ? block.column(uprising.outside(which)) : NONE);
        }
        for (Act act : uprising.actions()) {
            during.add(act.during().isPresent() ? block.column(uprising.during(act)) : NONE);
            for (Effect effect : uprising.effects(act)) {
                effects.add(effect);
                sizes.add(block.column(uprising.size(act, effect)));
            }
        }
    }

    /** False if a number is missing. */
    boolean apply(CountryState state, int run) {
        double sum = 0;
        for (int c = 0; c < forces.size(); c++) {
            double own = forces.get(c)[run];
            state.setForces(c, own);
            sum += own;
            if (foreign.get(c).length > 0) {
                double strangers = foreign.get(c)[run];
                state.setForeign(c, strangers);
                sum += strangers;
            }
        }
        for (int o = 0; o < outside.size(); o++) {
            double[] column = outside.get(o);
            if (column.length > 0) {
                sum += column[run];
                switch (kinds.get(o)) {
                    case OPENNESS -> state.setOpenness(column[run]);
                    case HARDSHIP -> state.setHardship(column[run]);
                    case LEGITIMACY -> state.setLegitimacy(column[run]);
                }
            }
        }
        for (int a = 0; a < during.size(); a++) {
            if (during.get(a).length > 0) {
                sum += during.get(a)[run];
                state.call(a, during.get(a)[run] != 0);
            }
        }
        for (int e = 0; e < sizes.size(); e++) {
            double size = sizes.get(e)[run];
            sum += size;
            state.setSize(
                    e,
                    Math.clamp(
                            Double.isNaN(size) ? 0 : size,
                            effects.get(e).kind().low(),
                            effects.get(e).kind().high()));
        }
        return !Double.isNaN(sum);
    }
}
