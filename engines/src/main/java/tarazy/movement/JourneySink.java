package tarazy.movement;

/** Takes what a routing sends, journey by journey. */
interface JourneySink {
    /**
     * One way of a part of a supply.
     *
     * @param supply which supply it is of
     * @param path arcs and the steps in which it sets out on each, in turn; to be copied
     * @param length numbers of the path in use, twice the number of arcs
     */
    void journey(int supply, double amount, int[] path, int length, int arrival);
}
