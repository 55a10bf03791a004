package tarazy.text.corpus;

/**
 * A passage that stands in two places. What it says counts once.
 *
 * @param kept the copy better parted into lines, else the earlier one
 */
public record Repeat(Place kept, Place also) {}
