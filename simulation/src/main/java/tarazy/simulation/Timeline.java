package tarazy.simulation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The moments at which a model is evaluated: phases of different step, from a start to the last phase's end. Steps of a
 * phase count from its beginning; the last one is cut short where it would pass the end. A date stands for its first
 * instant.
 */
public final class Timeline {
    /** More moments than this are refused: hours over eleven years. */
    public static final int MOST_MOMENTS = 100_000;

    private static final double SECONDS_A_DAY = 86_400;

    private final List<Moment> moments;

    private Timeline(List<Moment> moments) {
        this.moments = moments;
    }

    /**
     * A stretch of the timeline with one step.
     *
     * @param until date of the phase's last moment
     * @param count units of a step, at least 1
     */
    public record Phase(LocalDate until, int count, StepUnit unit) {
        public Phase {
            if (count < 1) {
                throw new IllegalArgumentException("a step must be at least 1 " + unit + ", not " + count);
            }
        }
    }

    /**
     * @param also further dates that get a moment; those outside of the phases are ignored
     * @throws IllegalArgumentException if a phase does not end after it begins or there are too many moments
     */
    public static Timeline of(LocalDateTime start, List<Phase> phases, List<LocalDate> also) {
        TreeSet<LocalDateTime> times = new TreeSet<>();
        times.add(start);
        LocalDateTime begin = start;
        for (Phase phase : phases) {
            LocalDateTime end = phase.until().atStartOfDay();
            if (!end.isAfter(begin)) {
                throw new IllegalArgumentException(
                        "the phase until " + phase.until() + " does not end after it begins (" + begin + ")");
            }
            addSteps(times, begin, end, phase);
            begin = end;
        }
        LocalDateTime last = begin;
        also.stream()
                .map(LocalDate::atStartOfDay)
                .filter(time -> time.isAfter(start) && time.isBefore(last))
                .forEach(times::add);
        return new Timeline(moments(List.copyOf(times)));
    }

    /** A single moment: for models in which nothing happens over time. */
    public static Timeline instant(LocalDateTime time) {
        return of(time, List.of(), List.of());
    }

    private static void addSteps(Set<LocalDateTime> times, LocalDateTime begin, LocalDateTime end, Phase phase) {
        for (long i = 1; ; i++) {
            LocalDateTime time = phase.unit().after(begin, i * phase.count());
            if (!time.isBefore(end)) {
                times.add(end);
                return;
            }
            times.add(time);
            if (times.size() > MOST_MOMENTS) {
                throw new IllegalArgumentException("more than " + MOST_MOMENTS + " steps; take longer ones");
            }
        }
    }

    private static List<Moment> moments(List<LocalDateTime> times) {
        List<Moment> moments = new ArrayList<>(times.size());
        LocalDateTime start = times.getFirst();
        for (int i = 0; i < times.size(); i++) {
            LocalDateTime time = times.get(i);
            double length = i + 1 < times.size() ? days(time, times.get(i + 1)) : 0;
            moments.add(new Moment(i, time, days(start, time), length));
        }
        return List.copyOf(moments);
    }

    private static double days(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toSeconds() / SECONDS_A_DAY;
    }

    public List<Moment> moments() {
        return moments;
    }

    public LocalDateTime start() {
        return moments.getFirst().time();
    }

    public LocalDateTime end() {
        return moments.getLast().time();
    }

    /** Days from the start to the first instant of a date; negative before it. */
    public double days(LocalDate date) {
        return days(start(), date.atStartOfDay());
    }

    /** The last moment on or before a date; the first moment if the date lies before the start. */
    public Moment on(LocalDate date) {
        Moment found = moments.getFirst();
        for (Moment moment : moments) {
            if (!moment.time().toLocalDate().isAfter(date)) {
                found = moment;
            }
        }
        return found;
    }
}
