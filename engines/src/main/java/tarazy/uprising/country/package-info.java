/**
 * Unrest in the cities of a country, by numbers of people: fast enough for every run of an ensemble. {@link
 * tarazy.uprising.country.CountrySettings} go in; a {@link tarazy.uprising.country.CountrySimulator} moves a {@link
 * tarazy.uprising.country.CountryState} on step by step, or makes whole runs.
 */
@org.jspecify.annotations.NullMarked
package tarazy.uprising.country;
