package tarazy.simulation;

import java.util.Optional;
import tarazy.formula.Expression;

/**
 * A quantity that carries over from step to step. Over a step of length h it moves as the solution of
 * dx = (rate + λ (toward − x)) dt + noise dW with the formulas held at their values at the start of the step and
 * λ = ln 2 / half-life: exact for any h (Ornstein and Uhlenbeck 1930), so that a phase may lengthen its step without
 * breaking a fast stock.
 *
 * @param initial value at the start of the timeline; may not change over time
 * @param per unit of time of rate, half-life and noise
 * @param halfLife in {@code per}; a half-life of 0 puts the stock on its target at once
 * @param noise standard deviation after one {@code per}
 * @param min the stock is held at or above this
 * @param max the stock is held at or below this
 */
public record StockSpec(
        String name,
        Expression initial,
        StepUnit per,
        Optional<Expression> rate,
        Optional<Expression> toward,
        Optional<Expression> halfLife,
        Optional<Expression> noise,
        Optional<Expression> min,
        Optional<Expression> max) {

    public StockSpec {
        if (toward.isPresent() != halfLife.isPresent()) {
            throw new IllegalArgumentException("stock " + name + ": toward and half-life belong together");
        }
    }

    public static StockSpec constant(String name, Expression initial) {
        return new StockSpec(
                name,
                initial,
                StepUnit.DAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public StockSpec withRate(Expression rate, StepUnit per) {
        return new StockSpec(name, initial, per, Optional.of(rate), toward, halfLife, noise, min, max);
    }

    /** With the half-life counted in the unit of time already set. */
    public StockSpec withTarget(Expression toward, Expression halfLife) {
        return new StockSpec(name, initial, per, rate, Optional.of(toward), Optional.of(halfLife), noise, min, max);
    }

    public StockSpec withNoise(Expression noise) {
        return new StockSpec(name, initial, per, rate, toward, halfLife, Optional.of(noise), min, max);
    }

    public StockSpec withBounds(Expression min, Expression max) {
        return new StockSpec(name, initial, per, rate, toward, halfLife, noise, Optional.of(min), Optional.of(max));
    }
}
