package tarazy.game;

/** Rounded numbers. */
record DoubleArithmetic() implements Arithmetic<Double> {
    private static final double NEGLIGIBLE = 1e-12;

    @Override
    public Double zero() {
        return 0.0;
    }

    @Override
    public Double one() {
        return 1.0;
    }

    @Override
    public Double share(int n) {
        return 1.0 / n;
    }

    @Override
    public Double add(Double a, Double b) {
        return a + b;
    }

    @Override
    public Double subtract(Double a, Double b) {
        return a - b;
    }

    @Override
    public Double multiply(Double a, Double b) {
        return a * b;
    }

    @Override
    public Double divide(Double a, Double b) {
        return a / b;
    }

    @Override
    public boolean isZero(Double a) {
        return a == 0;
    }

    @Override
    public boolean isNegligible(Double probability) {
        return probability <= NEGLIGIBLE;
    }

    @Override
    public Double payoff(CompiledGame game, int player, int terminal) {
        return game.payoffs(player)[terminal];
    }

    @Override
    public Double chanceReach(CompiledGame game, int terminal) {
        return game.chanceReach()[game.terminalNode()[terminal]];
    }

    @Override
    public Double branchProbability(CompiledGame game, int node) {
        return game.branchProbability()[node];
    }

    @Override
    public Double payoff(StrategicGame game, int player, int cell) {
        return game.payoff(player, cell).doubleValue();
    }
}
