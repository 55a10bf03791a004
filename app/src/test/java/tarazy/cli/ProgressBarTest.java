package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private long now;

    private ProgressBar bar(boolean shown) {
        return new ProgressBar(new Messages(drawn), shown, () -> now);
    }

    private String drawn() {
        String text = drawn.toString(StandardCharsets.UTF_8);
        drawn.reset();
        return text;
    }

    private void after(double seconds) {
        now += (long) (seconds * 1e9);
    }

    @Test
    void aBarAppearsAfterAMomentAndWipesItselfAway() {
        try (ProgressBar bar = bar(true)) {
            after(0.1);
            bar.accept(0.1);
            assertThat(drawn()).isEmpty();
            after(0.9);
            bar.accept(0.5);
            assertThat(drawn()).isEqualTo("\r" + "█".repeat(15) + "░".repeat(15) + "  50 %   1 s left");
        }
        assertThat(drawn()).isBlank().startsWith("\r").endsWith("\r");
    }

    @Test
    void itIsNotDrawnTooOftenNorBackwards() {
        try (ProgressBar bar = bar(true)) {
            after(1);
            bar.accept(0.5);
            drawn();
            bar.accept(0.6);
            after(1);
            bar.accept(0.4);
            assertThat(drawn()).isEmpty();
            after(200);
            bar.accept(0.61);
            assertThat(drawn()).contains(" 61 %   3 min left");
        }
    }

    @Test
    void nothingIsDrawnIntoAPipe() {
        try (ProgressBar bar = bar(false)) {
            after(10);
            bar.accept(0.5);
        }
        assertThat(drawn()).isEmpty();
    }

    @Test
    void shortWorkLeavesNoTrace() {
        try (ProgressBar bar = bar(true)) {
            bar.accept(1);
        }
        assertThat(drawn()).isEmpty();
    }
}
