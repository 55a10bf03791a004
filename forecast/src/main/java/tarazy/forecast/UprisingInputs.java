package tarazy.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tarazy.casefile.Uprising;
import tarazy.casefile.Uprising.Act;
import tarazy.casefile.Uprising.Outside;
import tarazy.casefile.Uprising.Town;
import tarazy.simulation.Block;
import tarazy.uprising.country.CountryState;
import tarazy.uprising.country.Effect;
import tarazy.uprising.country.EffectKind;

/** What moves the runs of a block on from a moment. */
final class UprisingInputs {
    private static final double[] NONE = {};

    private static final Outside[] KINDS = Outside.values();

    private final double[][] forces;
    private final double[][] foreign;
    private final double[][] outside;
    private final double[][] during;
    private final double[][] sizes;

    /** Ranges of the sizes. */
    private final double[] low;

    private final double[] high;

    UprisingInputs(Uprising uprising, Block block) {
        List<Town> cities = uprising.cities();
        forces = columns(cities, city -> block.column(uprising.forces(city)));
        foreign = columns(cities, city -> city.foreign().isPresent() ? block.column(uprising.foreign(city)) : NONE);
        outside = columns(
                List.of(KINDS),
                which -> uprising.outside().containsKey(which) ? block.column(uprising.outside(which)) : NONE);
        during = columns(
                uprising.actions(), act -> act.during().isPresent() ? block.column(uprising.during(act)) : NONE);
        List<double[]> columns = new ArrayList<>();
        List<EffectKind> kinds = new ArrayList<>();
        for (Act act : uprising.actions()) {
            for (Effect effect : uprising.effects(act)) {
                columns.add(block.column(uprising.size(act, effect)));
                kinds.add(effect.kind());
            }
        }
        sizes = columns(columns, column -> column);
        low = kinds.stream().mapToDouble(EffectKind::low).toArray();
        high = kinds.stream().mapToDouble(EffectKind::high).toArray();
    }

    private static <T> double[][] columns(List<T> of, Function<T, double[]> column) {
        return of.stream().map(column).toArray(double[][]::new);
    }

    /** False if a number is missing. */
    boolean apply(CountryState state, int run) {
        double sum = 0;
        for (int c = 0; c < forces.length; c++) {
            double own = forces[c][run];
            state.setForces(c, own);
            sum += own;
            if (foreign[c].length > 0) {
                double strangers = foreign[c][run];
                state.setForeign(c, strangers);
                sum += strangers;
            }
        }
        for (int o = 0; o < outside.length; o++) {
            double[] column = outside[o];
            if (column.length > 0) {
                sum += column[run];
                switch (KINDS[o]) {
                    case OPENNESS -> state.setOpenness(column[run]);
                    case HARDSHIP -> state.setHardship(column[run]);
                    case LEGITIMACY -> state.setLegitimacy(column[run]);
                }
            }
        }
        for (int a = 0; a < during.length; a++) {
            if (during[a].length > 0) {
                sum += during[a][run];
                state.call(a, during[a][run] != 0);
            }
        }
        for (int e = 0; e < sizes.length; e++) {
            double size = sizes[e][run];
            sum += size;
            state.setSize(e, size > low[e] ? Math.min(size, high[e]) : low[e]);
        }
        return !Double.isNaN(sum);
    }
}
