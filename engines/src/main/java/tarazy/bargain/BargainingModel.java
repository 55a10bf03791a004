package tarazy.bargain;

/**
 * A theory of where bargaining over a single issue leads. An implementation has its options as record components and no
 * state: the same issue gives the same settlement, in whatever order its actors stand.
 */
public interface BargainingModel {
    Settlement settle(Issue issue);
}
