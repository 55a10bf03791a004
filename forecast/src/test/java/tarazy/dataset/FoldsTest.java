package tarazy.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FoldsTest {
    @Test
    void foldsAreAlikeInSizeAndKeyedBySeed() {
        int[] fold = Folds.of(123, 10, 4);
        long[] sizes = new long[10];
        Arrays.stream(fold).forEach(f -> sizes[f]++);
        assertThat(sizes).containsOnly(12L, 13L);
        assertThat(fold).isEqualTo(Folds.of(123, 10, 4)).isNotEqualTo(Folds.of(123, 10, 5));
    }
}
