package tarazy.bargain;

/**
 * Someone with a stake in an issue, as given; {@link Issue} checks it.
 *
 * @param name not empty, and no other actor's in the same issue
 * @param capability how strong it is, 0 or more, in any unit that all actors share
 * @param position the outcome it wants, on the scale
 * @param salience how much it cares about this issue, 0 or more, in any unit that all actors share
 * @param description who it is, in words; may be empty
 */
public record Actor(String name, double capability, double position, double salience, String description) {
    /** An actor without a description. */
    public Actor(String name, double capability, double position, double salience) {
        this(name, capability, position, salience, "");
    }
}
