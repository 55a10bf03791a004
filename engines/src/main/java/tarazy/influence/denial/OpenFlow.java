package tarazy.influence.denial;

/** The best flow through the links that are open, as one after the other opens. */
interface OpenFlow {
    /** Every link closed. */
    void start();

    void open(int link);

    /** The most that flows now. */
    double best();

    /** Remembers what is open and flows, under a number. */
    void save(int slot);

    /** Goes back to what was remembered. */
    void restore(int slot);
}
