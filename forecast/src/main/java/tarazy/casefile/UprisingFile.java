package tarazy.casefile;

import java.util.Map;
import tarazy.uprising.country.CountrySettings;
import tarazy.uprising.country.Parameter;
import tarazy.uprising.street.Profile;
import tarazy.uprising.street.StreetSettings;

/** A file that describes an uprising to be run by itself, at either level. */
public sealed interface UprisingFile {
    /** How many runs to make; 1 or more. */
    int runs();

    /** How many steps a run has; 1 or more. */
    int steps();

    /**
     * One city of single people.
     *
     * @param outburst active citizens beyond which an outburst is counted
     */
    record Street(StreetSettings settings, Profile profile, int steps, int runs, int outburst)
            implements UprisingFile {}

    /**
     * A country of cities.
     *
     * @param parameters those that the file names; others have their defaults
     */
    record Country(CountrySettings settings, Map<Parameter, FormulaText> parameters, int steps, int runs)
            implements UprisingFile {
        public Country {
            parameters = Map.copyOf(parameters);
        }
    }
}
