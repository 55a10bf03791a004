package tarazy.forecast;

import java.time.LocalDate;
import tarazy.simulation.Moment;
import tarazy.simulation.Timeline;

/**
 * What claims say of a place, a city or a base, on a day; a process sets it at the first moment on or after that day.
 *
 * @param place its number among those that claims can speak of
 * @param column of the estimate, one value a run
 * @param day since the start, 0 or more
 * @param moment index of that moment; −1 if there is none
 */
record Claimed(int place, String column, double day, int moment) {
    static Claimed of(int place, String column, LocalDate day, Timeline timeline) {
        int moment = timeline.moments().stream()
                .filter(each -> !each.time().toLocalDate().isBefore(day))
                .mapToInt(Moment::index)
                .findFirst()
                .orElse(-1);
        return new Claimed(place, column, Math.max(0, timeline.days(day)), moment);
    }
}
