package tarazy.casefile;

import java.util.Map;

/**
 * Formulas that would replace others, to be checked like them.
 *
 * @param by who would, for messages: {@code scenario "war"}
 */
record ChangeSet(String by, Map<String, FormulaText> set, Place place) {
    static ChangeSet of(Scenario scenario) {
        return new ChangeSet("scenario \"" + scenario.id() + "\"", scenario.set(), scenario.place());
    }

    static ChangeSet of(Mechanism mechanism) {
        return new ChangeSet(
                "mechanism \"" + mechanism.id() + "\"", mechanism.without().set(), mechanism.place());
    }
}
