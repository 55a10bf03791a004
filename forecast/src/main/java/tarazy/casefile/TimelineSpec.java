package tarazy.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import tarazy.simulation.StepUnit;
import tarazy.simulation.Timeline;

/**
 * When the simulation begins, how finely it steps and how long it goes on.
 *
 * @param phases at least one, with rising ends
 * @param also further moments between start and end, rising
 */
public record TimelineSpec(LocalDateTime start, List<Phase> phases, List<LocalDate> also, Place place) {
    public TimelineSpec {
        phases = List.copyOf(phases);
        also = List.copyOf(also);
    }

    /** The last day of the last phase. */
    public LocalDate end() {
        return phases.getLast().until();
    }

    /**
     * The moments of the simulation.
     *
     * @throws IllegalArgumentException if a phase does not end after it begins or there are too many moments
     */
    public Timeline timeline() {
        return timeline(List.of());
    }

    /**
     * The same with further moments.
     *
     * @param more those outside of the timeline are ignored
     */
    public Timeline timeline(List<LocalDate> more) {
        return Timeline.of(
                start,
                phases.stream()
                        .map(phase -> new Timeline.Phase(
                                phase.until(),
                                phase.step().count(),
                                StepUnit.valueOf(phase.step().unit().name())))
                        .toList(),
                Stream.concat(also.stream(), more.stream()).toList());
    }

    /** Steps of one length up to a day, inclusive. */
    public record Phase(LocalDate until, Step step, Place place) {}

    /**
     * The length of a step.
     *
     * @param count at least 1
     */
    public record Step(int count, Per unit) {
        @Override
        public String toString() {
            return count + " " + unit.word() + (count == 1 ? "" : "s");
        }
    }
}
