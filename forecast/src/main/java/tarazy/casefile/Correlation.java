package tarazy.casefile;

/**
 * A rank dependence between two uncertain quantities (Gaussian copula).
 *
 * @param rho correlation of the underlying normals, strictly between −1 and 1
 */
public record Correlation(String first, String second, double rho, String note, Place place) {}
