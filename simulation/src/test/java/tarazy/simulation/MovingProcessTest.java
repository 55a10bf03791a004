package tarazy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tarazy.simulation.Models.build;
import static tarazy.simulation.Models.days;
import static tarazy.simulation.Models.f;
import static tarazy.simulation.Models.run;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Processes that keep a state which moves between moments. */
class MovingProcessTest {
    /** A level that a rate moves, as that of a stock. */
    private record Level(String inflow) implements Process {
        @Override
        public List<String> reads() {
            return List.of("start");
        }

        @Override
        public List<String> writes() {
            return List.of("level");
        }

        @Override
        public List<String> movedBy() {
            return List.of(inflow);
        }

        @Override
        public void step(Block block, Moment moment) {
            double[] state = state(block);
            if (moment.index() == 0) {
                System.arraycopy(block.column("start"), 0, state, 0, state.length);
            }
            System.arraycopy(state, 0, block.column("level"), 0, state.length);
        }

        @Override
        public void move(Block block, Moment moment) {
            double[] state = state(block);
            double[] rate = block.column(inflow);
            for (int i = 0; i < state.length; i++) {
                state[i] += rate[i] * moment.length();
            }
        }

        private double[] state(Block block) {
            return block.memory(this, double[].class, () -> new double[block.size()]);
        }
    }

    private static PlanBuilder model(String inflow) {
        return Plan.over(days(9))
                .formula("start", f("uniform(1, 2)"))
                .process(new Level(inflow))
                .formula("rate", f("0.3 - 0.1 * level + 0.01 * stock"))
                .stock(new StockSpec(
                        "stock",
                        f("start"),
                        StepUnit.DAY,
                        Optional.of(f("0.3 - 0.1 * stock + 0.01 * level")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .keep("level")
                .keep("stock");
    }

    @Test
    void whatMovesItMayDependOnWhatItWritesAndAllMovesTogetherWithTheStocks() {
        Samples samples = run(model("rate"), 1_500);

        assertThat(samples.column("level")).containsExactly(samples.column("stock"));
        assertThat(samples.column("level")[0]).isNotEqualTo(samples.column("level")[1_100]);
    }

    @Test
    void aNameThatMovesItMustExist() {
        assertThatThrownBy(() -> model("flood").build())
                .isInstanceOf(PlanException.class)
                .satisfies(thrown -> assertThat(((PlanException) thrown).faults())
                        .anySatisfy(
                                fault -> assertThat(fault.problem().message()).isEqualTo("unknown name `flood`")));
    }

    @Test
    void twoRunsOfOnePlanStartAnew() {
        Plan plan = build(model("rate"));

        double[] once = Ensemble.run(plan, 100, 1, new LocalRunner(1)).column("level");
        double[] again = Ensemble.run(plan, 100, 1, new LocalRunner(2)).column("level");

        assertThat(once).containsExactly(again);
    }
}
