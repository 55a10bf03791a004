package tarazy.casefile;

import java.util.Optional;
import java.util.OptionalDouble;
import tarazy.formula.Constants;

/** Numbers that are written out lie where they can: hazards are not negative, half-lives of levers are positive, bounds in order. */
final class RangeCheck {
    private final Case theCase;
    private final Problems problems;

    RangeCheck(Case theCase, Problems problems) {
        this.theCase = theCase;
        this.problems = problems;
    }

    void check() {
        for (Event event : theCase.events().values()) {
            notNegative(event.hazard(), "the hazard of event \"" + event.name() + "\"");
        }
        for (Lever lever : theCase.levers().values()) {
            notNegative(lever.latency(), "the latency of lever \"" + lever.id() + "\"");
            positive(lever.halfLife(), "the half-life of lever \"" + lever.id() + "\"");
            lever.use().ifPresent(use -> use(use, lever.id()));
        }
        for (Network network : theCase.networks().values()) {
            network.inputs().forEach(input -> notNegative(Optional.of(input.formula()), input.thing()));
        }
        for (Stock stock : theCase.stocks().values()) {
            notNegative(stock.noise(), "the noise of stock \"" + stock.name() + "\"");
            notNegative(stock.halfLife(), "the half-life of stock \"" + stock.name() + "\"");
            bounds(stock);
        }
    }

    private void use(LeverUse use, String id) {
        OptionalDouble level = value(Optional.of(use.used()));
        if (level.isPresent() && !(level.getAsDouble() >= 0 && level.getAsDouble() <= 1)) {
            problems.error(
                    use.used().place(),
                    "the use of lever \"" + id + "\" lies outside of 0 to 1",
                    "Write yes, no or how fully it is used, from 0 to 1");
        }
        notNegative(use.costEach(), "the cost of an act of lever \"" + id + "\"");
        notNegative(use.costHeld(), "the cost of lever \"" + id + "\" to its sender");
    }

    private void bounds(Stock stock) {
        double min = value(stock.min()).orElse(Double.NEGATIVE_INFINITY);
        double max = value(stock.max()).orElse(Double.POSITIVE_INFINITY);
        OptionalDouble initial = value(Optional.of(stock.initial()));
        if (min > max) {
            stock.max()
                    .ifPresent(formula -> problems.error(
                            formula.place(),
                            "the maximum of stock \"" + stock.name() + "\" lies below its minimum",
                            "Exchange them"));
        } else if (initial.isPresent() && (initial.getAsDouble() < min || initial.getAsDouble() > max)) {
            problems.error(
                    stock.initial().place(),
                    "the initial value of stock \"" + stock.name() + "\" lies outside of its minimum and maximum",
                    "Correct one of the three");
        }
    }

    private void notNegative(Optional<FormulaText> formula, String thing) {
        if (value(formula).orElse(0) < 0) {
            formula.ifPresent(f -> problems.error(f.place(), thing + " is negative", "Write 0 or more"));
        }
    }

    private void positive(Optional<FormulaText> formula, String thing) {
        // A broken formula is read as 0 and has been reported, so that 0 is not reported here.
        if (value(formula).orElse(1) < 0 || isWrittenZero(formula)) {
            formula.ifPresent(f -> problems.error(f.place(), thing + " is not above 0", "Write a number above 0"));
        }
    }

    private static boolean isWrittenZero(Optional<FormulaText> formula) {
        return value(formula).orElse(1) == 0 && !formula.map(Fields::isStandIn).orElse(false);
    }

    private static OptionalDouble value(Optional<FormulaText> formula) {
        return formula.map(f -> Constants.value(f.expression())).orElse(OptionalDouble.empty());
    }
}
