package tarazy.movement;

import java.util.List;

/**
 * A part of a force that moves together.
 *
 * @param amount how much
 * @param departure step in which it sets out; −1 if never within the horizon
 * @param arrival step in which it arrives; −1 if never within the horizon
 * @param legs the arcs, and places with limits, in their order
 */
public record Journey(String from, String to, double amount, int departure, int arrival, List<Leg> legs) {
    /**
     * A part of a way.
     *
     * @param arc name of the arc, or of a place with limits
     * @param step in which it is entered
     */
    public record Leg(String arc, int step) {}

    public Journey {
        legs = List.copyOf(legs);
    }
}
