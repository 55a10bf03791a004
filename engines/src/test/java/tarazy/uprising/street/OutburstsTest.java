package tarazy.uprising.street;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutburstsTest {
    @Test
    void countsStretchesAboveTheLevel() {
        Outbursts outbursts = Outbursts.of(new int[] {99, 1, 6, 8, 5, 7, 2, 9}, 5);
        assertThat(outbursts.steps()).isEqualTo(7);
        assertThat(outbursts.count()).isEqualTo(3);
        assertThat(outbursts.meanPeak()).isEqualTo(8);
        assertThat(outbursts.maxActive()).isEqualTo(9);
        assertThat(outbursts.timeAbove()).isEqualTo(4.0 / 7);
        assertThat(outbursts.meanActive()).isEqualTo(38.0 / 7);
        assertThat(outbursts.perThousandSteps()).isEqualTo(3_000.0 / 7);
    }

    @Test
    void thereMayBeNone() {
        Outbursts outbursts = Outbursts.of(new int[] {0, 5, 5}, 5);
        assertThat(outbursts.count()).isZero();
        assertThat(outbursts.meanPeak()).isNaN();
    }
}
