package tarazy.game.logit;

/**
 * Where a branch is: log-odds, λ, and the direction in which it goes on. Arrays belong to the tracer that made it.
 *
 * @param odds by unknown
 * @param tangent by unknown, then λ, of length 1
 * @param sign the sign of the determinant that changes where branches cross
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BranchPoint(double[] odds, double lambda, double[] tangent, int sign) {
    /** How fast λ grows; negative behind a fold. */
    double forward() {
        return tangent[tangent.length - 1];
    }
}
