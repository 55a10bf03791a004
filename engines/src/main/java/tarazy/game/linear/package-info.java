/**
 * Games of two players by their sequence form: {@link tarazy.game.linear.SequenceLp} where one wins what the other loses,
 * {@link tarazy.game.linear.SequenceLemke} in general. Pivots are made in doubles; the last basis is then solved exactly,
 * so that results are exact.
 */
@org.jspecify.annotations.NullMarked
package tarazy.game.linear;
