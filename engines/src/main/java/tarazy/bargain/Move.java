package tarazy.bargain;

/**
 * An actor's change of position on one issue, and why.
 *
 * @param actor who moved
 * @param issue on what
 * @param from position before
 * @param to position after
 * @param kind what made it move
 * @param initiator who made the offer that it followed
 * @param receiver to whom the offer was made; one of the two is the actor, or both bargained for it
 * @param why the numbers behind it in one short sentence, for people
 */
public record Move(
        String actor, String issue, double from, double to, Kind kind, String initiator, String receiver, String why) {
    /** What made an actor move. */
    public enum Kind {
        /** A bargain between two, both moving. */
        BARGAIN,
        /** A compromise that both sides prefer, at different prices. */
        COMPROMISE,
        /** Giving in without a fight. */
        CAPITULATION,
        /** Losing a confrontation. */
        CONFLICT,
        /** Giving way on one issue in return for another. */
        EXCHANGE,
        /** Being persuaded by those one listens to. */
        PERSUASION
    }
}
