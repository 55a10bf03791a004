package tarazy.uprising.street;

import java.util.Arrays;

/** Who is where at the start. */
final class Layout {
    private Layout() {}

    /** Two words a person as in {@link Person}, all quiet, cops before citizens. */
    static long[] records(StreetSettings settings, Draws draws) {
        int cells = settings.width() * settings.height();
        int[] order = new int[cells];
        Arrays.setAll(order, i -> i);
        int cops;
        int citizens;
        if (settings.placement() == Placement.EXACT_NUMBERS) {
            cops = (int) Math.rint(settings.cops() * cells);
            citizens = (int) Math.rint((settings.citizens() + settings.cops()) * cells) - cops;
        } else {
            cops = byChance(cells, settings.cops(), draws);
            // among the cells that got no cop
            double share = settings.cops() < 1 ? Math.min(1, settings.citizens() / (1 - settings.cops())) : 0;
            citizens = byChance(cells - cops, share, draws);
        }
        long[] records = new long[2 * (cops + citizens)];
        for (int id = 0; id < cops + citizens; id++) {
            int other = id + draws.below(cells - id);
            int index = order[other];
            order[other] = order[id];
            int cell = Cells.pack(index % settings.width(), index / settings.width());
            records[2 * id] = Person.of(cell, id < cops ? Person.COP : Person.QUIET);
            records[2 * id + 1] = id < cops ? 0 : draws.bits();
        }
        return records;
    }

    /** How many of n come true, each with the same probability. */
    private static int byChance(int n, double probability, Draws draws) {
        int count = 0;
        for (int i = 0; i < n; i++) {
            count += (draws.bits() >>> 11) * 0x1p-53 < probability ? 1 : 0;
        }
        return count;
    }
}
