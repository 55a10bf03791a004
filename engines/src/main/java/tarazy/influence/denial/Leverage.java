package tarazy.influence.denial;

/**
 * What closing does to both sides.
 *
 * @param lossOfReceiver what the pressed side loses, as the value that it is denied
 * @param lossOfSender what closing costs the one who presses (fees, its own goods in the line, standing), in the same unit
 */
public record Leverage(double lossOfReceiver, double lossOfSender) {
    /**
     * Loss of the receiver less θ times that of the sender; above 0 the threat hurts more than it costs.
     *
     * @param theta how much a unit of the sender's own loss weighs to it, 0 or more
     */
    public double net(double theta) {
        return lossOfReceiver - theta * lossOfSender;
    }

    /** The θ at which the threat is worth nothing; infinite if it costs nothing. */
    public double breakEven() {
        return lossOfReceiver / lossOfSender;
    }
}
