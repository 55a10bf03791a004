package tarazy.uprising.country;

import java.util.Arrays;

/**
 * Where one run stands: arrays that a {@link CountrySimulator} moves on and that can be used again for another run. Between
 * steps others may change what comes from outside: forces, foreign forces, openness, legitimacy, hardship, people called out, actions
 * called on. Cities and actions go by their places in the settings. Not for several threads at once.
 */
public final class CountryState {
    final Coefficients coefficients = new Coefficients();

    final double[] susceptible;
    final double[] active;
    final double[] held;
    final double[] spent;
    final double[] dead;

    /** At the government's command, those who have defected among them. */
    final double[] own;

    final double[] defected;
    final double[] foreign;
    final double[] control;

    /** Most active and least control of each city since {@link #forgetExtremes}. */
    final double[] most;

    final double[] least;

    /** Of each member of the forces, and of each active person, how much one who looks around in the city takes in. */
    final double[] forcesSeen;

    final double[] coverSeen;

    /** Step at which each action began; −1 before. */
    final int[] begun;

    /** Step at which the condition of each action was first met; −1 before. */
    final int[] met;

    final boolean[] called;

    /** Sizes of the effects of all actions, in order. */
    final double[] sizes;

    long key;
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

    boolean shielded;

    CountryState(int cities, int actions, int effects) {
        susceptible = new double[cities];
        active = new double[cities];
        held = new double[cities];
        spent = new double[cities];
        dead = new double[cities];
        own = new double[cities];
        defected = new double[cities];
        foreign = new double[cities];
        control = new double[cities];
        most = new double[cities];
        least = new double[cities];
        forcesSeen = new double[cities];
        coverSeen = new double[cities];
        begun = new int[actions];
        met = new int[actions];
        called = new boolean[actions];
        sizes = new double[effects];
    }

    void clear() {
        Arrays.fill(held, 0);
        Arrays.fill(spent, 0);
        Arrays.fill(dead, 0);
        Arrays.fill(defected, 0);
        Arrays.fill(foreign, 0);
        Arrays.fill(begun, -1);
        Arrays.fill(met, -1);
        Arrays.fill(called, false);
        backlash = 0;
        signal = 0;
        casualties = 0;
        arrests = 0;
        firstLost = -1;
        lastLost = -1;
        astray = 0;
        fall = -1;
        step = 0;
        shielded = false;
    }

    /** Steps made so far. */
    public int step() {
        return step;
    }

    /** Active persons in a city. */
    public double active(int city) {
        return active[city];
    }

    /** Active persons in all cities. */
    public double active() {
        return totalActive;
    }

    /** Persons in jail in a city. */
    public double jailed(int city) {
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

    /** Deaths in a city so far. */
    public double casualties(int city) {
        return dead[city];
    }

    /** The government's own forces in a city, without those who have defected. */
    public double forces(int city) {
        double loyal = own[city] - defected[city];
        return loyal > 0 ? loyal : 0;
    }

    /** Those of its forces in a city who have defected. */
    public double defected(int city) {
        return defected[city];
    }

    /** Those of its forces in all cities who have defected. */
    public double defected() {
        double all = 0;
        for (double each : defected) {
            all += each;
        }
        return all;
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

    /** Most people active in a city at the end of any step since the extremes were last forgotten. */
    public double most(int city) {
        return most[city];
    }

    /** Least control of a city at the end of any step since the extremes were last forgotten. */
    public double least(int city) {
        return least[city];
    }

    /** Whether a city was beyond control at the end of any step since the extremes were last forgotten. */
    public boolean wasLost(int city) {
        return least[city] < coefficients.lostBelow;
    }

    /** Lets the extremes of cities and the {@linkplain #peak peak} be those of the state as it stands. */
    public void forgetExtremes() {
        System.arraycopy(active, 0, most, 0, active.length);
        System.arraycopy(control, 0, least, 0, control.length);
        peak = totalActive;
    }

    /** Whether the government has fallen. Nothing changes any more then. */
    public boolean fallen() {
        return fall >= 0;
    }

    /** Whether an action has begun. */
    public boolean begun(int action) {
        return begun[action] >= 0;
    }

    /** Sets the government's own forces in a city, those who have defected among them. */
    public void setForces(int city, double number) {
        own[city] = Math.max(0, number);
    }

    /** Sets the foreign soldiers in a city. */
    public void setForeign(int city, double number) {
        foreign[city] = Math.max(0, number);
    }

    /** Sets the openness of information κ from outside, 0 to 1. */
    public void setOpenness(double level) {
        openness = Math.clamp(level, 0, 1);
    }

    /** Sets legitimacy, as where it is kept outside; it stays within 0 to 1. */
    public void setLegitimacy(double level) {
        legitimacy = Math.clamp(level, 0, 1);
    }

    /** Sets the growth of hardship; it stays at −1 or more. */
    public void setHardship(double growth) {
        hardship = Math.max(-1, growth);
    }

    /** Makes so many susceptible people of a city active, or as many as there are. */
    public void spark(int city, double persons) {
        double joining = Math.min(susceptible[city], Math.floor(Math.max(0, persons)));
        susceptible[city] -= joining;
        active[city] += joining;
        totalActive += joining;
    }

    /** Lets so many people of a city be active, as where it is known; those who join or leave are susceptible otherwise. */
    public void setActive(int city, double persons) {
        double known = Math.min(active[city] + susceptible[city], Math.rint(Math.max(0, persons)));
        susceptible[city] += active[city] - known;
        totalActive += known - active[city];
        active[city] = known;
    }

    /** Says whether the government is kept from falling, as where it is known that it did not. */
    public void shield(boolean on) {
        shielded = on;
    }

    /** A price shock of a size now, below 0 a rollback of prices, as {@link EffectKind#PRICE_SHOCK}. */
    public void shockPrices(double size) {
        setLegitimacy(legitimacy - coefficients.perPriceShock * Math.max(0, size));
        setHardship(hardship + size);
    }

    /** A concession of a size now, as {@link EffectKind#CONCESSION}. */
    public void concede(double size) {
        setLegitimacy(legitimacy + coefficients.perConcession * size);
        setHardship(hardship - coefficients.relief * size);
        signal += coefficients.weakness * size;
    }

    /** Says whether an action {@linkplain Trigger.OnCall on call} is in force from the next step on. */
    public void call(int action, boolean inForce) {
        called[action] = inForce;
    }

    /**
     * Sets the size of an effect for this run; {@link CountrySimulator#start} takes it back to that of the settings.
     *
     * @param effect counted through the effects of all actions in order, as by {@link CountrySimulator#effect}
     */
    public void setSize(int effect, double size) {
        sizes[effect] = size;
    }
}
