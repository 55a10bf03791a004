package tarazy.uprising.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tarazy.uprising.ActiveShare;

/** What runs of the usual size look like over seeds 0 to 19, beside figures of an independent program. */
class StreetStatisticsTest {
    private static final int SEEDS = 20;
    private static final int STEPS = 3_000;
    private static final int LEVEL = 50;

    private static List<StreetSeries> runs(StreetSettings settings, int steps) {
        return IntStream.range(0, SEEDS)
                .parallel()
                .mapToObj(seed -> run(settings, steps, seed))
                .toList();
    }

    private static StreetSeries run(StreetSettings settings, int steps, int seed) {
        StreetSeries series = new StreetSeries();
        new Street(settings, seed).run(steps, series);
        return series;
    }

    private static double mean(List<Outbursts> all, ToDoubleFunction<Outbursts> of) {
        return all.stream().mapToDouble(of).average().orElseThrow();
    }

    /** The other program's most active citizens of all runs lie beyond the layout's own first outburst, after 100 steps. */
    @ParameterizedTest
    @CsvSource({"FLOOR, 23.1, 315, 0.136, 36.5, 96", "ROUND_HALF_EVEN, 15.0, 184, 0.056, 19.6, 71"})
    void breaksOutAsOftenAndAsHighAsItShould(
            RatioRule ratio, double active, int most, double timeAbove, double outbursts, double peak) {
        List<Outbursts> all = new ArrayList<>();
        int mostLater = 0;
        for (StreetSeries run : runs(StreetSettings.builder().ratio(ratio).build(), STEPS)) {
            int[] series = run.active();
            all.add(Outbursts.of(series, LEVEL));
            for (int t = 100; t < series.length; t++) {
                mostLater = Math.max(mostLater, series[t]);
            }
        }
        assertThat(mean(all, Outbursts::meanActive)).isCloseTo(active, Percentage.withPercentage(8));
        assertThat(mean(all, Outbursts::timeAbove)).isCloseTo(timeAbove, Percentage.withPercentage(15));
        assertThat(mean(all, Outbursts::perThousandSteps)).isCloseTo(outbursts, Percentage.withPercentage(10));
        double peaks =
                all.stream().mapToDouble(each -> each.meanPeak() * each.count()).sum();
        assertThat(peaks / all.stream().mapToInt(Outbursts::count).sum()).isCloseTo(peak, Percentage.withPercentage(6));
        assertThat((double) mostLater).isCloseTo(most, Percentage.withPercentage(20));
    }

    @Test
    void staysQuietWithTheRatioAsPrinted() {
        List<StreetSeries> runs =
                runs(StreetSettings.builder().ratio(RatioRule.EXACT).build(), STEPS);
        List<Outbursts> all =
                runs.stream().map(run -> Outbursts.of(run.active(), LEVEL)).toList();
        assertThat(mean(all, Outbursts::meanActive)).isCloseTo(2.4, within(0.3));
        assertThat(all).allSatisfy(each -> {
            assertThat(each.count()).isZero();
            assertThat(each.maxActive()).isBetween(10, 45);
        });
    }

    @ParameterizedTest
    @CsvSource({"30, 273, 637", StreetSettings.FOR_EVER + ", 240, 634"})
    void slicesOfLegitimacyAreSwallowedWhereALumpIsNot(int longestTerm, double gradual, double sudden) {
        StreetSettings.Builder city = StreetSettings.builder().longestTerm(longestTerm);
        double slices = meanPeak(
                city.legitimacy(LegitimacySchedule.gradual(0.9, 0.2, 0, 70)).build());
        double lump = meanPeak(
                city.legitimacy(LegitimacySchedule.sudden(0.9, 0.7, 77)).build());
        assertThat(slices).isCloseTo(gradual, Percentage.withPercentage(10));
        assertThat(lump).isCloseTo(sudden, Percentage.withPercentage(3));
        assertThat(lump).isGreaterThan(2 * slices);
    }

    private static double meanPeak(StreetSettings settings) {
        return runs(settings, 150).stream()
                .mapToInt(run -> Outbursts.of(run.active(), LEVEL).maxActive())
                .average()
                .orElseThrow();
    }

    /** The share of the willing at the probability that everybody perceives. */
    @ParameterizedTest
    @EnumSource(RatioRule.class)
    void withoutCopsTheActiveAreThoseWhoseGrievanceIsLargeEnough(RatioRule ratio) {
        StreetSettings settings =
                StreetSettings.builder().size(100, 100).cops(0).ratio(ratio).build();
        Street street = new Street(settings, 1);
        street.advance();
        assertThat((double) street.active() / 7_000).isCloseTo(ActiveShare.of(0, 0.82, 0.1), within(0.015));
    }
}
