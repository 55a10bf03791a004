package tarazy.uprising.country;

/** What a run's parameters come to in a step of a given length. */
final class Coefficients {
    double threshold;
    double deterrence;
    double contagion;
    double steepness;
    double onset;
    double word;
    double leaving;
    double exhaustion;
    double arrests;
    double outnumbered;
    double release;
    double lethality;
    double outrage;
    double keptSignal;
    double legitimacyNormal;
    double keptLegitimacy;
    double perCasualty;
    double perConcession;
    double perPriceShock;
    double perBacklash;
    double relief;
    double weakness;
    double foreignExpectation;
    double foreignBacklash;
    double backlashPerCasualty;
    double keptBacklash;
    double holds;
    double lostBelow;
    double stepsToFall;
    double citiesToFall;
    double defection;
    double squaredDefectionRatio;

    void take(Parameters from, double days) {
        threshold = from.get(Parameter.THRESHOLD);
        deterrence = from.get(Parameter.DETERRENCE);
        contagion = from.get(Parameter.CONTAGION_RATE) * days;
        steepness = from.get(Parameter.STEEPNESS);
        onset = from.get(Parameter.ONSET);
        word = from.get(Parameter.WORD);
        leaving = Decay.complement(from.get(Parameter.LEAVING) * days);
        exhaustion = from.get(Parameter.EXHAUSTION);
        arrests = from.get(Parameter.ARRESTS) * days;
        outnumbered = from.get(Parameter.OUTNUMBERED);
        release = Decay.complement(days / from.get(Parameter.HELD_DAYS));
        lethality = from.get(Parameter.LETHALITY) * days;
        outrage = from.get(Parameter.OUTRAGE);
        keptSignal = Decay.of(days / from.get(Parameter.OUTRAGE_DAYS));
        legitimacyNormal = from.get(Parameter.LEGITIMACY_NORMAL);
        keptLegitimacy = Decay.of(from.get(Parameter.LEGITIMACY_RECOVERY) * days);
        perCasualty = from.get(Parameter.LEGITIMACY_PER_CASUALTY);
        perConcession = from.get(Parameter.LEGITIMACY_PER_CONCESSION);
        perPriceShock = from.get(Parameter.LEGITIMACY_PER_PRICE_SHOCK);
        perBacklash = from.get(Parameter.LEGITIMACY_PER_BACKLASH) * days;
        relief = from.get(Parameter.RELIEF);
        weakness = from.get(Parameter.WEAKNESS);
        foreignExpectation = from.get(Parameter.FOREIGN_EXPECTATION);
        foreignBacklash = from.get(Parameter.FOREIGN_BACKLASH) * days / 1_000;
        backlashPerCasualty = from.get(Parameter.BACKLASH_PER_CASUALTY);
        keptBacklash = Decay.of(days / from.get(Parameter.BACKLASH_DAYS));
        holds = from.get(Parameter.HOLDS);
        lostBelow = from.get(Parameter.LOST_BELOW);
        // what rounding in days has added is taken off
        stepsToFall = Math.ceil(from.get(Parameter.FALL_DAYS) / days - 1e-9);
        citiesToFall = from.get(Parameter.FALL_CITIES);
        defection = from.get(Parameter.DEFECTION) * days;
        double ratio = from.get(Parameter.DEFECTION_RATIO);
        squaredDefectionRatio = ratio * ratio;
    }
}
