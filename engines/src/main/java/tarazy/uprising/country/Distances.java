package tarazy.uprising.country;

import java.util.List;

/** Distances between cities in km. */
final class Distances {
    private static final double EARTH_RADIUS = 6_371;

    private Distances() {}

    /** As given, or along great circles (haversine formula). */
    static double between(CountrySettings settings, int i, int j) {
        if (!settings.distances().isEmpty()) {
            return settings.distances().get(i).get(j);
        }
        List<City> cities = settings.cities();
        return greatCircle(cities.get(i), cities.get(j));
    }

    private static double greatCircle(City from, City to) {
        double up = square(StrictMath.sin(Math.toRadians(to.latitude() - from.latitude()) / 2));
        double across = square(StrictMath.sin(Math.toRadians(to.longitude() - from.longitude()) / 2));
        double scale = StrictMath.cos(Math.toRadians(from.latitude())) * StrictMath.cos(Math.toRadians(to.latitude()));
        return 2 * EARTH_RADIUS * StrictMath.asin(Math.min(1, Math.sqrt(up + scale * across)));
    }

    private static double square(double x) {
        return x * x;
    }
}
