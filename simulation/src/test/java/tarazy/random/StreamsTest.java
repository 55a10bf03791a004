package tarazy.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StreamsTest {

    /** Frozen: a stream that gave other numbers would change every forecast ever made. */
    @ParameterizedTest
    @CsvSource({
        "0, '', 0, 7759812743981962080, 3424788024061199242, 4436053243253975553",
        "1, border.length, 0, -8106434095285196757, -624872413509720359, -8115761229967304291",
        "1, border.length, 1, 7309083847057619219, -5672376640678419715, -8090304247881076195",
        "2, border.length, 0, -8513893570101270687, 7506649731876905506, -3601639663364238124",
        "-1, қала, 2147483647, -3410206111114964453, 1767247651174032216, 8349695092947387108",
    })
    void theNumbersArePinned(long seed, String owner, int block, long first, long second, long third) {
        UniformRandomProvider stream = Streams.stream(seed, owner, block);
        assertThat(new long[] {stream.nextLong(), stream.nextLong(), stream.nextLong()})
                .containsExactly(first, second, third);
    }

    @Test
    void theNumbersOfAStepArePinned() {
        assertThat(Streams.stream(1, "border.length", 0, 0).nextLong()).isEqualTo(-4934728830116335349L);
        assertThat(Streams.stream(1, "border.length", 0, 365).nextLong()).isEqualTo(-488623683713227854L);
    }

    /** The first numbers of the authors' program from the state 1, 2, 3, 4. */
    @Test
    void theGeneratorIsXoshiro256PlusPlus() {
        KeyedStream stream = new KeyedStream(1, 2, 3, 4);
        for (String expected : new String[] {
            "41943041",
            "58720359",
            "3588806011781223",
            "3591011842654386",
            "9228616714210784205",
            "9973669472204895162",
            "14011001112246962877",
            "12406186145184390807",
            "15849039046786891736",
            "10450023813501588000"
        }) {
            assertThat(stream.nextLong()).isEqualTo(Long.parseUnsignedLong(expected));
        }
    }

    @Test
    void differentKeysGiveDifferentStreams() {
        Set<Long> first = new HashSet<>();
        int keys = 0;
        for (String owner :
                new String[] {"", "a", "b", "ab", "ba", "a.b", "a\0", "\0a", "\0", "\0\0", "aaaa", "aaaaa"}) {
            for (long seed : new long[] {0, 1, 2, -1, Long.MIN_VALUE, 0x9E3779B97F4A7C15L, -0x9E3779B97F4A7C15L}) {
                for (int block = 0; block < 500; block++) {
                    first.add(Streams.stream(seed, owner, block).nextLong());
                    first.add(Streams.stream(seed, owner, block, 0).nextLong());
                    first.add(Streams.stream(seed, owner, 0, block + 1).nextLong());
                    first.add(Streams.stream(seed, owner + block, -1).nextLong());
                    keys += 4;
                }
            }
        }
        // Owner "a" with block 5 as a number appended is not owner "a5": all keys above are distinct.
        assertThat(first).hasSize(keys);
    }

    static Stream<IntFunction<UniformRandomProvider>> neighbours() {
        return Stream.of(
                i -> Streams.stream(7, "owner", i),
                i -> Streams.stream(7, "owner", 0, i),
                i -> Streams.stream(i, "owner", 0),
                i -> Streams.stream(7, "owner" + i, 0),
                i -> Streams.stream(7, "o" + (char) i + "wner", 0),
                i -> Streams.stream(1L << (i % 64), "owner", i / 64));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void neighbouringStreamsAreUncorrelated(IntFunction<UniformRandomProvider> streams) {
        int n = 4096;
        double[] last = new double[n];
        double[] next = new double[n];
        double sumOfSquares = 0;
        int pairs = 400;
        Uniforms.fill(streams.apply(0), last, n);
        for (int i = 1; i <= pairs; i++) {
            Uniforms.fill(streams.apply(i), next, n);
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += (last[j] - 0.5) * (next[j] - 0.5);
            }
            double z = sum * 12 / Math.sqrt(n);
            assertThat(z).as("pair %s", i).isBetween(-4.5, 4.5);
            sumOfSquares += z * z;
            System.arraycopy(next, 0, last, 0, n);
        }
        // Chi-square with 400 degrees of freedom, five standard deviations either side.
        assertThat(sumOfSquares).isBetween(pairs - 5 * Math.sqrt(2.0 * pairs), pairs + 5 * Math.sqrt(2.0 * pairs));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void everyByteOfTheFirstNumberIsEvenlySpreadOverStreams(IntFunction<UniformRandomProvider> streams) {
        int n = 1 << 15;
        int[][] counts = new int[8][256];
        for (int i = 0; i < n; i++) {
            long bits = streams.apply(i).nextLong();
            for (int b = 0; b < 8; b++) {
                counts[b][(int) (bits >>> (8 * b)) & 255]++;
            }
        }
        for (int[] count : counts) {
            double chiSquare = 0;
            for (int c : count) {
                chiSquare += (c - n / 256.0) * (c - n / 256.0) / (n / 256.0);
            }
            assertThat(chiSquare).isBetween(255 - 5 * Math.sqrt(510), 255 + 5 * Math.sqrt(510));
        }
    }

    @Test
    void changingOneBitOfTheKeyChangesHalfOfTheBits() {
        for (int bit = 0; bit < 64; bit++) {
            int changed = 0;
            for (int i = 0; i < 200; i++) {
                changed += Long.bitCount(Streams.stream(i, "owner", i).nextLong()
                        ^ Streams.stream(i ^ (1L << bit), "owner", i).nextLong());
                changed += Long.bitCount(Streams.stream(3, "owner", 4, i).nextLong()
                        ^ Streams.stream(3, "owner", 4, i ^ (1L << bit)).nextLong());
            }
            // 25,600 bits, each changed with probability one half.
            assertThat(changed).isBetween(12_800 - 400, 12_800 + 400);
        }
    }

    @Test
    void columnsOfUniformsAreTheSingleNumbers() {
        UniformRandomProvider a = Streams.stream(1, "a", 0);
        UniformRandomProvider b = Streams.stream(1, "a", 0);
        double[] out = new double[1000];
        Uniforms.fill(a, out, 999);
        for (int i = 0; i < 999; i++) {
            assertThat(out[i]).isEqualTo(Uniforms.open(b.nextLong()));
        }
        assertThat(out[999]).isEqualTo(0);
        assertThat(a.nextLong()).isEqualTo(b.nextLong());
    }

    @Test
    void uniformsNeverReachZeroOrOne() {
        assertThat(Uniforms.open(0)).isEqualTo(0x1p-53);
        assertThat(Uniforms.open(-1)).isEqualTo(1 - 0x1p-53);
    }
}
