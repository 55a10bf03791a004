/**
 * Rebellion in one city, person by person, after Epstein's first model of civil violence. {@link
 * tarazy.uprising.street.StreetSettings} go in, a {@link tarazy.uprising.street.Street} steps, and {@link
 * tarazy.uprising.street.StreetObserver observers} look on.
 */
@org.jspecify.annotations.NullMarked
package tarazy.uprising.street;
