package tarazy.uprising.country;

import tarazy.uprising.Checks;

/**
 * What the forces do. Whether repression deters or inflames follows from these numbers with those of {@link
 * LegitimacyRules} and {@link ForeignRules}; nothing here decides it.
 *
 * @param arrests τ: arrests a member of the forces makes in a day where they dominate (p = 1), 0 or more
 * @param heldDays mean time in jail, days, above 0; infinite if nobody is released
 * @param lethality deaths for each member of the forces engaged (at most one for each active person) and day, 0 or more
 * @param outrage exposure added in the whole country for each death at full openness, 0 or more
 * @param outrageDays mean time for which it, and signs of weakness, are felt, days, above 0
 */
public record Repression(double arrests, double heldDays, double lethality, double outrage, double outrageDays) {
    void check(Checks checks) {
        checks.atLeastZero("arrests", arrests);
        checks.require(heldDays > 0, "heldDays", "is " + heldDays + ", must be above 0");
        checks.atLeastZero("lethality", lethality);
        checks.atLeastZero("outrage", outrage);
        checks.aboveZero("outrageDays", outrageDays);
    }
}
