package tarazy.game.catalogue;

/**
 * A method, and why it was taken.
 *
 * @param reason in words, without capital and full stop; empty if the caller named it
 */
public record ChosenMethod(GameMethod method, String reason) {}
