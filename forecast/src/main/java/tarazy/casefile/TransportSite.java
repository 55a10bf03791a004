package tarazy.casefile;

import java.util.Optional;

/**
 * A place of a transport network: a junction, station, port, airfield or border.
 *
 * @param label for people; the name if the file gives none
 * @param at where on the map
 * @param handles what can pass, start or end there in a day; no limit if absent
 * @param delay hours that this takes; none if absent
 * @param room what can wait there on the way at once; no limit if absent
 */
public record TransportSite(
        String name,
        String label,
        Optional<Spot> at,
        Optional<FormulaText> handles,
        Optional<FormulaText> delay,
        Optional<FormulaText> room,
        String note,
        Place place) {

    /** Degrees north and east. */
    public record Spot(double latitude, double longitude) {}

    /** True if something is limited there. */
    public boolean isLimited() {
        return handles.isPresent() || delay.isPresent() || room.isPresent();
    }
}
