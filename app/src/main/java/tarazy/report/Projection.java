package tarazy.report;

/**
 * The earth as a sphere on a plane, seen from above a point: Lambert's azimuthal equal-area projection (Snyder 1987, <em>Map
 * Projections</em>, p. 185). Areas keep their proportions; north is up at the centre. Lengths are in radii of the earth.
 */
final class Projection {
    private final double longitude;
    private final double sinLatitude;
    private final double cosLatitude;

    /** Seen from above a point, in degrees. */
    Projection(double latitude, double longitude) {
        this.longitude = Math.toRadians(longitude);
        sinLatitude = Math.sin(Math.toRadians(latitude));
        cosLatitude = Math.cos(Math.toRadians(latitude));
    }

    /** Seen from above the middle of some points: the direction of the sum of their directions. */
    static Projection above(double[] latitudes, double[] longitudes) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (int i = 0; i < latitudes.length; i++) {
            double cos = Math.cos(Math.toRadians(latitudes[i]));
            x += cos * Math.cos(Math.toRadians(longitudes[i]));
            y += cos * Math.sin(Math.toRadians(longitudes[i]));
            z += Math.sin(Math.toRadians(latitudes[i]));
        }
        return new Projection(Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
    }

    /** Cosine of the angle between the centre and a point: 1 at the centre, −1 opposite of it. */
    double nearness(double latitude, double degreesEast) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(degreesEast) - longitude;
        return sinLatitude * Math.sin(phi) + cosLatitude * Math.cos(phi) * Math.cos(lambda);
    }

    /** Places a point; y grows to the south, as on screens. Nothing can be placed opposite of the centre. */
    void place(double latitude, double degreesEast, double[] into, int at) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(degreesEast) - longitude;
        double near = sinLatitude * Math.sin(phi) + cosLatitude * Math.cos(phi) * Math.cos(lambda);
        double k = Math.sqrt(2 / Math.max(1e-9, 1 + near));
        into[at] = k * Math.cos(phi) * Math.sin(lambda);
        into[at + 1] = -k * (cosLatitude * Math.sin(phi) - sinLatitude * Math.cos(phi) * Math.cos(lambda));
    }
}
