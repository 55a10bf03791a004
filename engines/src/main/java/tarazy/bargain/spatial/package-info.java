/**
 * The Spatial Model of Politics: actors challenge each other over several issues at once, strike bargains and move, turn by
 * turn. {@link tarazy.bargain.spatial.SpatialModel} is the model, {@link tarazy.bargain.spatial.SpatialOptions} its
 * variants.
 */
@org.jspecify.annotations.NullMarked
package tarazy.bargain.spatial;
