/**
 * Players that choose better actions more often (McKelvey and Palfrey 1995, 1998): {@link
 * tarazy.game.logit.LogitBlock} where everybody always knows what has happened, for many runs at once; {@link
 * tarazy.game.logit.QuantalResponseBranch} in any game, by following the equilibria from λ = 0.
 */
@org.jspecify.annotations.NullMarked
package tarazy.game.logit;
