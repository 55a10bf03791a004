package tarazy.uprising.country;

import tarazy.uprising.Checks;

/**
 * A city at the start.
 *
 * @param name unique in the country
 * @param population persons who could take part, a whole number from 1 to 10⁹
 * @param forces police and troops at the government's command, 0 or more
 * @param latitude degrees, −90 to 90; used where no distances are given
 * @param longitude degrees, −180 to 180
 * @param effectiveness e: how much a member of the forces counts here, 0 or more
 * @param legitimacy added to the country's legitimacy here, −1 to 1
 * @param hardship added to the country's growth of hardship here, −1 or more
 * @param active persons active already, a whole number
 */
public record City(
        String name,
        double population,
        double forces,
        double latitude,
        double longitude,
        double effectiveness,
        double legitimacy,
        double hardship,
        double active) {
    private static final double MOST = 1e9;

    /** A quiet city that is like the country. */
    public static City of(String name, double population, double forces, double latitude, double longitude) {
        return new City(name, population, forces, latitude, longitude, 1, 0, 0, 0);
    }

    /** The same with people active already. */
    public City withActive(double persons) {
        return new City(name, population, forces, latitude, longitude, effectiveness, legitimacy, hardship, persons);
    }

    void check(Checks checks) {
        checks.require(!name.isBlank(), "name", "is empty");
        checks.within("population", population, 1, MOST);
        checks.require(!(population % 1 > 0), "population", "is " + population + ", must be whole");
        checks.atLeastZero("forces", forces);
        checks.within("latitude", latitude, -90, 90);
        checks.within("longitude", longitude, -180, 180);
        checks.atLeastZero("effectiveness", effectiveness);
        checks.within("legitimacy", legitimacy, -1, 1);
        checks.within("hardship", hardship, -1, 1e6);
        checks.within("active", active, 0, Math.max(0, population));
        checks.require(!(active % 1 > 0), "active", "is " + active + ", must be whole");
    }
}
