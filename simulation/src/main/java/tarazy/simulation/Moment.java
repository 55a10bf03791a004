package tarazy.simulation;

import java.time.LocalDateTime;

/**
 * A point on the timeline at which the model is evaluated.
 *
 * @param index from 0
 * @param day days since the start of the timeline
 * @param length days until the next moment; 0 at the last
 */
public record Moment(int index, LocalDateTime time, double day, double length) {
    public boolean isLast() {
        return length == 0;
    }
}
