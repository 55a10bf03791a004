package tarazy.game.linear;

/** Numbers to eliminate with, kept in doubles: reals, or residues of a prime. */
sealed interface Field permits Reals, Residues {
    /** a − b·c. */
    double minusProduct(double a, double b, double c);

    double product(double a, double b);

    double inverse(double a);

    /** How good a pivot a number makes; 0 if none. */
    double size(double a);
}
