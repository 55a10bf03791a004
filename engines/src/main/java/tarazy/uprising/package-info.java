/**
 * How unrest ignites, spreads and is met, at two levels: {@link tarazy.uprising.street} follows every person of one city,
 * {@link tarazy.uprising.country} follows the numbers of many cities and is fast enough for every run of an ensemble.
 * What both stand on is here: who is willing to join at a given fear of arrest.
 */
@org.jspecify.annotations.NullMarked
package tarazy.uprising;
