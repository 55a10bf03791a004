/**
 * How soon how much force can be where. A {@link tarazy.movement.TransportNetwork} describes ways and what fits through them; {@link
 * tarazy.movement.QuickestFlow} answers at once as long as nothing changes in time, {@link tarazy.movement.TimeExpandedFlow}
 * where it does, and a {@link tarazy.movement.DeploymentSchedule} moves forces about as orders come, several fronts drawing
 * on one pool.
 */
@org.jspecify.annotations.NullMarked
package tarazy.movement;
