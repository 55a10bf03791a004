package tarazy.uprising.country;

import java.util.Arrays;

/**
 * Where one run stands: arrays that a {@link CountrySimulator} moves on and that can be used again for another run. Between
 * steps others may change what comes from outside: forces, openness, legitimacy, hardship.
 */
public final class CountryState {
    final double[] susceptible;
    final double[] active;
    final double[] held;
    final double[] spent;
    final double[] forces;
    final double[] foreign;
    final double[] control;

    /** Step at which each action began; −1 before. */
    final int[] begun;

    /** Step at which the condition of each action was first met; −1 before. */
    final int[] met;

    double openness;
    double hardship;
    double legitimacy;
    double backlash;
    double signal;
    double casualties;
    double arrests;
    double totalActive;
    double peak;
    double lowestControl;
    int lost;
    int firstLost;
    int lastLost;

    /** Steps without a break after which the government was beyond control. */
    int astray;

    int fall;
    int step;

    CountryState(int cities, int actions) {
        susceptible = new double[cities];
        active = new double[cities];
        held = new double[cities];
        spent = new double[cities];
        forces = new double[cities];
        foreign = new double[cities];
        control = new double[cities];
        begun = new int[actions];
        met = new int[actions];
    }

    /** Makes this state the same as another of the same country. */
    public void copy(CountryState from) {
        System.arraycopy(from.susceptible, 0, susceptible, 0, susceptible.length);
        System.arraycopy(from.active, 0, active, 0, active.length);
        System.arraycopy(from.held, 0, held, 0, held.length);
        System.arraycopy(from.spent, 0, spent, 0, spent.length);
        System.arraycopy(from.forces, 0, forces, 0, forces.length);
        System.arraycopy(from.foreign, 0, foreign, 0, foreign.length);
        System.arraycopy(from.control, 0, control, 0, control.length);
        System.arraycopy(from.begun, 0, begun, 0, begun.length);
        System.arraycopy(from.met, 0, met, 0, met.length);
        openness = from.openness;
        hardship = from.hardship;
        legitimacy = from.legitimacy;
        backlash = from.backlash;
        signal = from.signal;
        casualties = from.casualties;
        arrests = from.arrests;
        totalActive = from.totalActive;
        peak = from.peak;
        lowestControl = from.lowestControl;
        lost = from.lost;
        firstLost = from.firstLost;
        lastLost = from.lastLost;
        astray = from.astray;
        fall = from.fall;
        step = from.step;
    }

    void clear() {
        Arrays.fill(held, 0);
        Arrays.fill(spent, 0);
        Arrays.fill(foreign, 0);
        Arrays.fill(begun, -1);
        Arrays.fill(met, -1);
        backlash = 0;
        signal = 0;
        casualties = 0;
        arrests = 0;
        peak = 0;
        firstLost = -1;
        lastLost = -1;
        astray = 0;
        fall = -1;
        step = 0;
    }

    void spark(int city, double persons) {
        double joining = Math.min(susceptible[city], Math.floor(persons));
        susceptible[city] -= joining;
        active[city] += joining;
    }

    /** Steps made so far. */
    public int step() {
        return step;
    }

    /** Active persons in a city, by its place in the settings. */
    public double active(int city) {
        return active[city];
    }

    /** Active persons in all cities. */
    public double active() {
        return totalActive;
    }

    /** Persons in jail in a city. */
    public double held(int city) {
        return held[city];
    }

    /** Persons in a city who could become active. */
    public double susceptible(int city) {
        return susceptible[city];
    }

    /** Persons in a city who took part and will not again. */
    public double spent(int city) {
        return spent[city];
    }

    /** The government's own forces in a city. */
    public double forces(int city) {
        return forces[city];
    }

    /** Foreign soldiers in a city. */
    public double foreign(int city) {
        return foreign[city];
    }

    /** Control of a city, 0 to 1. */
    public double control(int city) {
        return control[city];
    }

    /** Cities beyond control. */
    public int citiesLost() {
        return lost;
    }

    /** Legitimacy L of the government, 0 to 1. */
    public double legitimacy() {
        return legitimacy;
    }

    /** Growth of hardship h. */
    public double hardship() {
        return hardship;
    }

    /** Openness of information κ from outside, without the actions in force. */
    public double openness() {
        return openness;
    }

    /** Stock of backlash. */
    public double backlash() {
        return backlash;
    }

    /** Deaths so far. */
    public double casualties() {
        return casualties;
    }

    /** Arrests so far. */
    public double arrests() {
        return arrests;
    }

    /** Most people active at the end of any step, in all cities. */
    public double peak() {
        return peak;
    }

    /** Whether the government has fallen. Nothing changes any more then. */
    public boolean fallen() {
        return fall >= 0;
    }

    /** Sets the government's own forces in a city. */
    public void setForces(int city, double number) {
        forces[city] = Math.max(0, number);
    }

    /** Sets the foreign soldiers in a city. */
    public void setForeign(int city, double number) {
        foreign[city] = Math.max(0, number);
    }

    /** Sets the openness of information κ from outside, 0 to 1. */
    public void setOpenness(double level) {
        openness = Math.clamp(level, 0, 1);
    }

    /** Shifts legitimacy; it stays within 0 to 1. */
    public void shiftLegitimacy(double shift) {
        legitimacy = Math.clamp(legitimacy + shift, 0, 1);
    }

    /** Shifts the growth of hardship; it stays at −1 or more. */
    public void shiftHardship(double shift) {
        hardship = Math.max(-1, hardship + shift);
    }
}
