package tarazy.uprising.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast run is, person by person and step by step, the one by the book, for random settings. */
class StreetByTheBookTest {
    @ParameterizedTest(name = "settings of seed {0}")
    @ValueSource(
            ints = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28
            })
    void isTheSameRun(int seed) {
        StreetSettings settings = randomSettings(new SplittableRandom(seed));
        Street street = new Street(settings, seed);
        StreetByTheBook book = new StreetByTheBook(settings, seed);
        byte[] cells = new byte[settings.width() * settings.height()];
        byte[] expected = new byte[cells.length];
        for (int step = 1; step <= 12; step++) {
            street.advance();
            book.advance();
            street.fill(cells);
            fill(book, settings.width(), expected);
            assertThat(cells).as("step %d of %s", step, settings).isEqualTo(expected);
            assertThat(street.active()).isEqualTo((int)
                    book.people().stream().filter(p -> p.active).count());
            assertThat(street.jailed()).isEqualTo((int)
                    book.people().stream().filter(p -> p.jailed).count());
        }
    }

    private static void fill(StreetByTheBook book, int width, byte[] cells) {
        Arrays.fill(cells, (byte) 0);
        for (StreetByTheBook.Somebody person : book.people()) {
            CellState state = person.cop
                    ? CellState.COP
                    : person.active ? CellState.ACTIVE : person.jailed ? CellState.JAILED : CellState.QUIET;
            int index = person.y * width + person.x;
            cells[index] = (byte) Math.max(cells[index], state.code());
        }
    }

    private static StreetSettings randomSettings(SplittableRandom random) {
        Neighbourhood.Shape shape = any(random, Neighbourhood.Shape.values());
        double radius = 1 + random.nextInt(9);
        if (shape == Neighbourhood.Shape.EUCLIDEAN) {
            radius += random.nextInt(10) / 10.0;
        }
        int narrowest = 2 * (int) radius + 1;
        double citizens = 0.5 + 0.5 * random.nextDouble();
        return StreetSettings.builder()
                .size(narrowest + random.nextInt(12), narrowest + random.nextInt(12))
                .citizens(citizens)
                .cops((1 - citizens) * random.nextDouble())
                .legitimacy(LegitimacySchedule.gradual(random.nextDouble(), random.nextDouble(), 2, 8))
                .threshold(0.2 * random.nextDouble())
                .deterrence(0.2 + 3 * random.nextDouble())
                .vision(new Neighbourhood(shape, radius, random.nextBoolean()))
                .longestTerm(random.nextInt(5) == 0 ? StreetSettings.FOR_EVER : random.nextInt(6))
                .ratio(any(random, RatioRule.values()))
                .order(any(random, TurnOrder.values()))
                .afterArrest(any(random, AfterArrest.values()))
                .jailed(any(random, JailedCitizens.values()))
                .term(any(random, TermRule.values()))
                .placement(any(random, Placement.values()))
                .build();
    }

    private static <T> T any(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
