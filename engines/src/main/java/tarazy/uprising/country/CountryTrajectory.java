package tarazy.uprising.country;

/** Active people and control of each city at the start and after each step of a run; can be used again for another run. */
public final class CountryTrajectory {
    private final int steps;
    private final int cities;
    private final double[] active;
    private final double[] control;

    /** Room for a run. */
    public CountryTrajectory(int steps, int cities) {
        this.steps = steps;
        this.cities = cities;
        active = new double[(steps + 1) * cities];
        control = new double[(steps + 1) * cities];
    }

    void record(int step, CountryState state) {
        System.arraycopy(state.active, 0, active, step * cities, cities);
        System.arraycopy(state.control, 0, control, step * cities, cities);
    }

    /** Steps for which there is room. */
    public int steps() {
        return steps;
    }

    /** Active people in a city after a step; 0 for the start. */
    public double active(int step, int city) {
        return active[step * cities + city];
    }

    /** Control of a city after a step. */
    public double control(int step, int city) {
        return control[step * cities + city];
    }
}
