package tarazy.forecast;

import java.util.List;

/**
 * Where the issues of an agenda settle over many runs.
 *
 * @param settlements one an issue, in the agenda's order
 * @param notes what a reader has to know: draws that were impossible, runs without a settlement
 */
public record AgendaOutlook(int runs, long seed, List<SettlementSpread> settlements, List<String> notes) {
    public AgendaOutlook {
        settlements = List.copyOf(settlements);
        notes = List.copyOf(notes);
    }
}
