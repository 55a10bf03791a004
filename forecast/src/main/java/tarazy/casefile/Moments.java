package tarazy.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import tarazy.casefile.TimelineSpec.Phase;
import tarazy.casefile.TimelineSpec.Step;

/** The days on which a timeline has a moment. */
final class Moments {

    /** Ten years of hours; no screen and no memory is made for more. */
    static final int MOST = 100_000;

    private Moments() {}

    /** About how many moments there are, without making them. */
    static double estimate(TimelineSpec timeline) {
        double moments = 1;
        LocalDate from = timeline.start().toLocalDate();
        for (Phase phase : timeline.phases()) {
            double days = Math.max(0, ChronoUnit.DAYS.between(from, phase.until()));
            moments +=
                    Math.ceil(days / (phase.step().count() * phase.step().unit().days()));
            from = phase.until();
        }
        return moments;
    }

    /**
     * True if a moment falls on the day: the start, a step counted from the beginning of its phase, the end of a phase,
     * or a moment named besides.
     */
    static boolean on(TimelineSpec timeline, LocalDate day) {
        if (timeline.also().contains(day) || timeline.start().toLocalDate().equals(day)) {
            return true;
        }
        LocalDateTime from = timeline.start();
        for (Phase phase : timeline.phases()) {
            if (phase.until().equals(day)) {
                return true;
            }
            if (phase.until().isAfter(day)) {
                return hits(from, phase.step(), day);
            }
            from = phase.until().atTime(timeline.start().toLocalTime());
        }
        return false;
    }

    private static boolean hits(LocalDateTime from, Step step, LocalDate day) {
        LocalDateTime moment = from;
        for (long i = 1; moment.toLocalDate().isBefore(day); i++) {
            moment = after(from, step, i);
        }
        return moment.toLocalDate().equals(day);
    }

    private static LocalDateTime after(LocalDateTime from, Step step, long steps) {
        long count = steps * step.count();
        return switch (step.unit()) {
            case HOUR -> from.plusHours(count);
            case DAY -> from.plusDays(count);
            case WEEK -> from.plusWeeks(count);
            case MONTH -> from.plusMonths(count);
            case YEAR -> from.plusYears(count);
        };
    }
}
