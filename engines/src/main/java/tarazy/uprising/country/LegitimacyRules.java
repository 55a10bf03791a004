package tarazy.uprising.country;

import tarazy.uprising.Checks;

/**
 * How the government's legitimacy moves, dL/dt = ρ (L0 − L) − bR κ casualties − bB backlash, with jumps by concessions and
 * price shocks; kept within 0 to 1.
 *
 * @param start L at the start, 0 to 1
 * @param normal L0, 0 to 1
 * @param recovery ρ, a day, 0 or more
 * @param perCasualty bR: loss for each death at full openness, 0 or more
 * @param perConcession bC: gain by a concession of size 1; below 0 it costs legitimacy
 * @param perPriceShock bP: loss by a price shock of size 1, 0 or more
 * @param perBacklash bB: loss a day for each unit of backlash, 0 or more
 * @param relief fall of the growth of hardship by a concession of size 1
 * @param weakness exposure added in the whole country by a concession of size 1 as a sign of weakness, 0 or more: a concession can
 *     backfire
 */
public record LegitimacyRules(
        double start,
        double normal,
        double recovery,
        double perCasualty,
        double perConcession,
        double perPriceShock,
        double perBacklash,
        double relief,
        double weakness) {
    /** Always the same. */
    public static LegitimacyRules constant(double legitimacy) {
        return new LegitimacyRules(legitimacy, legitimacy, 0, 0, 0, 0, 0, 0, 0);
    }

    void check(Checks checks) {
        checks.within("start", start, 0, 1);
        checks.within("normal", normal, 0, 1);
        checks.atLeastZero("recovery", recovery);
        checks.atLeastZero("perCasualty", perCasualty);
        checks.within("perConcession", perConcession, -1, 1);
        checks.atLeastZero("perPriceShock", perPriceShock);
        checks.atLeastZero("perBacklash", perBacklash);
        checks.within("relief", relief, -1e6, 1e6);
        checks.atLeastZero("weakness", weakness);
    }
}
