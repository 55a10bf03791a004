package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void columnsSaysHowWideItIs() {
        assertThat(new Terminal(Map.of("COLUMNS", "132")).width()).isEqualTo(132);
        assertThat(new Terminal(Map.of("COLUMNS", "wide")).width()).isEqualTo(80);
        assertThat(new Terminal(Map.of()).width()).isEqualTo(80);
    }

    @Test
    void aTestRunsWithoutATerminalAndSoWithoutColour() {
        Terminal terminal = new Terminal(Map.of("TERM", "xterm-256color"));
        assertThat(terminal.shows(1)).isFalse();
        assertThat(terminal.coloured(1)).isFalse();
        assertThat(terminal.coloured(99)).isFalse();
    }
}
