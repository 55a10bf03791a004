package tarazy.uprising.country;

import java.util.Locale;

/** What an action can change: some for as long as it is in force, some at once and for good, some of these in one city. */
public enum EffectKind {
    /** Openness of information κ is at most this; a blackout is about 0.05. */
    OPENNESS(Reach.LASTING, 0, 1),
    /** Factor on the rate at which people come to decide; a curfew lowers it. */
    MOBILISATION(Reach.LASTING, 0, 1e6),
    /** Factor on how much each member of the forces counts, and on arrests; a state of emergency raises it. */
    EFFECTIVENESS(Reach.LASTING, 0, 1e6),
    /** Factor on k, how strongly people fear arrest; an order to shoot raises it. */
    DETERRENCE(Reach.LASTING, 0, 1e6),
    /** Added to the lethality of repression. */
    LETHALITY(Reach.LASTING, 0, 1e6),
    /** A concession of this size. */
    CONCESSION(Reach.COUNTRY, 0, 1e6),
    /** A rise of prices: hardship grows by this, legitimacy falls. Below 0 a rollback, by which only hardship falls. */
    PRICE_SHOCK(Reach.COUNTRY, -1e6, 1e6),
    /** Added to legitimacy. */
    LEGITIMACY(Reach.COUNTRY, -1, 1),
    /** So many people become active on a call from outside the model. */
    SPARK(Reach.CITY, 0, 1e9),
    /** So many members of the government's own forces come (or, below 0, leave). */
    FORCES(Reach.CITY, -1e9, 1e9),
    /** So many foreign soldiers come (or, below 0, leave). */
    FOREIGN_FORCES(Reach.CITY, -1e9, 1e9);

    private enum Reach {
        LASTING,
        COUNTRY,
        CITY
    }

    private final Reach reach;
    private final double low;
    private final double high;

    EffectKind(Reach reach, double low, double high) {
        this.reach = reach;
        this.low = low;
        this.high = high;
    }

    /** As written in files: the name in small letters. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it holds only as long as the action is in force. Of several the lowest openness holds, other factors multiply. */
    public boolean lasts() {
        return reach == Reach.LASTING;
    }

    /** Whether it is on one city. */
    public boolean isLocal() {
        return reach == Reach.CITY;
    }

    /** Smallest size allowed. */
    public double low() {
        return low;
    }

    /** Largest size allowed. */
    public double high() {
        return high;
    }
}
