package tarazy.game.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarazy.game.ExtensiveGame;
import tarazy.game.StrategicGame;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class RoundTripTest {
    static Stream<ExtensiveGame> trees() {
        return Stream.of(
                Poker.kuhn(3),
                Poker.leduc(),
                Crises.deterrence(),
                Crises.ultimatum(5),
                Crises.escalation(2, 3),
                Classics.seltensHorse());
    }

    static Stream<StrategicGame> tables() {
        return Stream.of(Classics.chicken(), Classics.coordination(4));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void aTreeComesBackAsItWas(ExtensiveGame game) {
        String text = EfgWriter.write(game);
        assertThat(EfgReader.read(text)).isEqualTo(game);
        assertThat(GameReader.read(text)).isEqualTo(game);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableComesBackAsItWas(StrategicGame game) {
        String text = NfgWriter.write(game);
        assertThat(NfgReader.read(text)).isEqualTo(game);
        assertThat(GameReader.read(text)).isEqualTo(game);
    }
}
