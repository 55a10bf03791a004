package tarazy.casefile;

import java.util.Optional;

/**
 * A yes/no quantity that may come true at a step. Exactly one of {@code when} and {@code hazard} is present.
 *
 * @param label for people; the name if the case gives none
 * @param when the condition under which it is true
 * @param hazard how often it would come true in one {@code per}, at least 0
 * @param per unit of time of the hazard
 * @param once if true, it stays true from then on
 * @param observed its coming true would be publicly known: between the timeline's start and the as-of date it follows
 *     the claims alone and is not simulated
 */
public record Event(
        String name,
        String label,
        Optional<FormulaText> when,
        Optional<FormulaText> hazard,
        Per per,
        boolean once,
        boolean observed,
        String note,
        Place place) {}
