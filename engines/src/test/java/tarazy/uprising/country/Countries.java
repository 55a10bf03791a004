package tarazy.uprising.country;

import java.util.List;

/** Invented countries to try the rules on. */
final class Countries {
    private Countries() {}

    /** Three cities on a line, 100 and 400 km apart. */
    static List<City> three() {
        return List.of(
                City.of("Ander", 200_000, 400, 45, 60).withActive(500),
                City.of("Belt", 500_000, 1_500, 45.9, 60),
                City.of("Corry", 1_000_000, 4_000, 49.5, 60));
    }

    static CountrySettings.Builder builder(Action... actions) {
        return CountrySettings.builder(three()).capital("Corry").actions(List.of(actions));
    }

    /** Unrest that spreads, is fought and passes within about a month. */
    static Parameters restless() {
        return new Parameters()
                .set(Parameter.SIGHT, 1_000)
                .set(Parameter.LEGITIMACY, 0.75)
                .set(Parameter.LEGITIMACY_NORMAL, 0.75)
                .set(Parameter.LEGITIMACY_RECOVERY, 0.05)
                .set(Parameter.LEGITIMACY_PER_CASUALTY, 0.0005)
                .set(Parameter.LEGITIMACY_PER_CONCESSION, 0.05)
                .set(Parameter.LEGITIMACY_PER_PRICE_SHOCK, 0.1)
                .set(Parameter.LEGITIMACY_PER_BACKLASH, 0.002)
                .set(Parameter.RELIEF, 0.1)
                .set(Parameter.LETHALITY, 0.001)
                .set(Parameter.OUTRAGE, 0.0001)
                .set(Parameter.DEFECTION, 0.1)
                .set(Parameter.FOREIGN_EXPECTATION, 0.5)
                .set(Parameter.FOREIGN_BACKLASH, 1)
                .set(Parameter.BACKLASH_PER_CASUALTY, 0.01)
                .set(Parameter.FALL_DAYS, 1_000);
    }
}
