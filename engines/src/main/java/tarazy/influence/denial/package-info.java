/** What an actor can withhold: flows through links that somebody can close. */
@org.jspecify.annotations.NullMarked
package tarazy.influence.denial;
