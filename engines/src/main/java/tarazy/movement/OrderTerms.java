package tarazy.movement;

/**
 * How an order is carried out.
 *
 * @param tag number of the order, which its journeys bear; it says which arcs are barred to it
 * @param atOnce share that may set out at once, 0 to 1
 * @param later steps after which the rest may set out, 0 or more; until then it is bound and waits
 */
public record OrderTerms(int tag, double atOnce, int later) {
    public OrderTerms {
        if (tag < 0 || later < 0 || atOnce < 0 || atOnce > 1) {
            throw new IllegalArgumentException("tag %d, at once %s, later %d: none can be below 0, nor a share above 1"
                    .formatted(tag, atOnce, later));
        }
    }

    /** All may set out at once. */
    public OrderTerms(int tag) {
        this(tag, 1, 0);
    }
}
