/** How a shock spreads through sectors that feed each other. */
@org.jspecify.annotations.NullMarked
package tarazy.influence.cascade;
