package tarazy.game;

/** Exact numbers. */
record ExactArithmetic() implements Arithmetic<Rational> {
    @Override
    public Rational zero() {
        return Rational.ZERO;
    }

    @Override
    public Rational one() {
        return Rational.ONE;
    }

    @Override
    public Rational share(int n) {
        return Rational.of(1, n);
    }

    @Override
    public Rational add(Rational a, Rational b) {
        return a.add(b);
    }

    @Override
    public Rational subtract(Rational a, Rational b) {
        return a.subtract(b);
    }

    @Override
    public Rational multiply(Rational a, Rational b) {
        return a.multiply(b);
    }

    @Override
    public Rational divide(Rational a, Rational b) {
        return a.divide(b);
    }

    @Override
    public boolean isZero(Rational a) {
        return a.signum() == 0;
    }

    @Override
    public boolean isNegligible(Rational probability) {
        return isZero(probability);
    }

    @Override
    public Rational payoff(CompiledGame game, int player, int terminal) {
        return game.exactPayoff(player, terminal);
    }

    @Override
    public Rational chanceReach(CompiledGame game, int terminal) {
        return game.exactChanceReach(terminal);
    }

    @Override
    public Rational branchProbability(CompiledGame game, int node) {
        return game.exactBranchProbability(node);
    }

    @Override
    public Rational payoff(StrategicGame game, int player, int cell) {
        return game.payoff(player, cell);
    }
}
