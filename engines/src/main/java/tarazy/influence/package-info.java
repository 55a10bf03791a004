/**
 * Who can press whom, and by what: the record of a {@link tarazy.influence.Lever} with its typology. The packages below measure:
 * dependence and concentration, denial of flows, cascades through an economy, how the use of a lever works out in time, and
 * what kind a lever is when one intervenes in a model.
 */
@org.jspecify.annotations.NullMarked
package tarazy.influence;
