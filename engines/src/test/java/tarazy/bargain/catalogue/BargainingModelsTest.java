package tarazy.bargain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarazy.bargain.WeightedMean;
import tarazy.bargain.WeightedMedian;
import tarazy.bargain.Weighting;

class BargainingModelsTest {
    static List<String> names() {
        return BargainingModels.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyModelCanBeChosenWithEachOfItsProfiles(String name) throws ModelChoiceException {
        assertThat(BargainingModels.choose(name, "", Map.of())).isNotNull();
        for (String profile : BargainingModels.profiles(name)) {
            assertThat(BargainingModels.choose(name, profile, Map.of())).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void unknownWordsAreAllReported(String name) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("nonsense", "1");
        options.put("rubbish", "2");
        assertThatThrownBy(() -> BargainingModels.choose(name, "imaginary", options))
                .isInstanceOf(ModelChoiceException.class)
                .hasMessageContaining("has no profile \"imaginary\"")
                .hasMessageContaining("nonsense")
                .hasMessageContaining("rubbish");
    }

    @Test
    void optionsAreWords() throws ModelChoiceException {
        assertThat(BargainingModels.choose("mean", "", Map.of("weighting", "capability")))
                .isEqualTo(new WeightedMean(Weighting.CAPABILITY));
        assertThat(BargainingModels.choose("median", "", Map.of("tie", "middle")))
                .isEqualTo(new WeightedMedian(Weighting.CAPABILITY_TIMES_SALIENCE, WeightedMedian.Tie.MIDDLE));
    }

    @Test
    void saysWhatWouldBeRight() {
        assertThatThrownBy(() -> BargainingModels.choose("mode", "", Map.of()))
                .hasMessageStartingWith("there is no model \"mode\"; models are mean, median");
        assertThatThrownBy(() -> BargainingModels.choose("median", "", Map.of("tie", "left")))
                .hasMessage("option tie cannot be \"left\"; it is one of lower, upper, middle");
        assertThatThrownBy(() -> BargainingModels.choose("mean", "", Map.of("tie", "lower")))
                .hasMessage("the mean has no option \"tie\"; options are weighting");
    }
}
