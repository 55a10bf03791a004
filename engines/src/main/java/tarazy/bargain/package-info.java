/**
 * Where a contested issue settles, given who wants what, how much they care and how strong they are. An {@link
 * tarazy.bargain.Issue} goes in, a {@link tarazy.bargain.Settlement} comes out of a {@link
 * tarazy.bargain.BargainingModel}.
 */
@org.jspecify.annotations.NullMarked
package tarazy.bargain;
