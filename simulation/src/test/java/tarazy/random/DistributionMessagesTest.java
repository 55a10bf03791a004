package tarazy.random;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionMessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            normal | 5 0 | normal: sd must be a number greater than 0, but is 0
            normal | NaN 1 | normal: mean must be a finite number, but is NaN
            normal | 5 -1.5 | normal: sd must be a number greater than 0, but is -1.5
            lognormal | 5 Infinity | lognormal: sigma must be a number greater than 0, but is Infinity
            logitnormal | Infinity 1 | logitnormal: mu must be a finite number, but is Infinity
            uniform | 3 3 | uniform: high must be greater than low (3), but is 3
            uniform | -1e308 1e308 | uniform: the range from -1.0E308 to 1.0E308 is too wide
            triangular | 1 5 4 | triangular: mode must be between 1 and 4, but is 5
            pert | 10 5 60 | pert: mode must be between 10 and 60, but is 5
            pert | 10 20 NaN | pert: high must be a finite number, but is NaN
            beta | 0 1 | beta: alpha must be a number greater than 0, but is 0
            beta | 2 -3 | beta: beta must be a number greater than 0, but is -3
            gamma | 1 0 | gamma: scale must be a number greater than 0, but is 0
            exponential | -2 | exponential: mean must be a number greater than 0, but is -2
            studentt | 0 0 1 | studentt: df must be a number greater than 0, but is 0
            bernoulli | 30 | bernoulli: p must be between 0 and 1, but is 30
            binomial | 2.5 0.5 | binomial: trials must be a whole number from 0 to 1000000000, but is 2.5
            binomial | 10 1.01 | binomial: p must be between 0 and 1, but is 1.01
            poisson | 0 | poisson: mean must be greater than 0 and at most 1000000000, but is 0
            point | NaN | point: value must be a finite number, but is NaN
            metalog | 0 99 100 | metalog: p50 must be between 16.66 and 83.34 for these p10 and p90, but is 99
            metalog | 10 20 5 | metalog: p90 must be greater than p10 (10), but is 5
            """)
    void badParametersAreNamedWithTheirRange(String word, String parameters, String message) {
        double[] values = Arrays.stream(parameters.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        Family family = Family.named(word).orElseThrow();
        assertThatThrownBy(() -> family.of(values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void weightsMustMakeSense() {
        assertThatThrownBy(() -> new Mixture(List.of())).hasMessage("mix: needs at least one part");
        assertThatThrownBy(() -> new Discrete(List.of(new Discrete.Outcome(1, 0))))
                .hasMessage("discrete: the sum of the weights must be a finite number greater than 0, but is 0");
        assertThatThrownBy(() -> new Discrete(List.of(new Discrete.Outcome(1, -1), new Discrete.Outcome(2, 2))))
                .hasMessage("discrete: each weight must be a finite number of at least 0, but is -1");
        assertThatThrownBy(() -> new Discrete(List.of(new Discrete.Outcome(Double.NaN, 1))))
                .hasMessage("discrete: each value must be a finite number, but is NaN");
    }

    @Test
    void aTruncationMustLeaveSomething() {
        Normal normal = new Normal(0, 1);
        assertThatThrownBy(() -> new Truncated(normal, 2, 1))
                .hasMessage("truncate: high must be at least low (2), but is 1");
        assertThatThrownBy(() -> new Truncated(normal, 20, 30))
                .hasMessage(
                        "truncate: practically nothing of the distribution lies between 20 and 30 (its median is 0)");
    }
}
