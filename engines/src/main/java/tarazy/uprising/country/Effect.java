package tarazy.uprising.country;

import tarazy.uprising.Checks;

/** What an action changes: some at once and for good, some for as long as the action is in force. */
public sealed interface Effect {
    void check(Checks checks);

    /** Effects for as long as the action is in force; of several actions' they multiply, but for {@link Openness}. */
    sealed interface Lasting extends Effect {}

    /** Effects on one city, at once. */
    sealed interface Local extends Effect {
        /** Its name. */
        String city();
    }

    /** Openness of information κ, 0 to 1; of several the lowest holds. A blackout is about 0.05. */
    record Openness(double level) implements Lasting {
        @Override
        public void check(Checks checks) {
            checks.within("level", level, 0, 1);
        }
    }

    /** Factor on the rate at which people come to decide; a curfew lowers it. */
    record Mobilisation(double factor) implements Lasting {
        @Override
        public void check(Checks checks) {
            checks.atLeastZero("factor", factor);
        }
    }

    /** Factor on how much each member of the forces counts, and on arrests; a state of emergency raises it. */
    record Effectiveness(double factor) implements Lasting {
        @Override
        public void check(Checks checks) {
            checks.atLeastZero("factor", factor);
        }
    }

    /** Factor on k, how strongly people fear arrest; an order to shoot raises it. */
    record Deterrence(double factor) implements Lasting {
        @Override
        public void check(Checks checks) {
            checks.atLeastZero("factor", factor);
        }
    }

    /** Added to the lethality of repression, deaths for each member of the forces engaged and day. */
    record Lethality(double more) implements Lasting {
        @Override
        public void check(Checks checks) {
            checks.atLeastZero("more", more);
        }
    }

    /** A concession of a size, at once. */
    record Concession(double size) implements Effect {
        @Override
        public void check(Checks checks) {
            checks.atLeastZero("size", size);
        }
    }

    /** A rise of prices, at once: hardship grows by the size, legitimacy falls. Below 0 it is a rollback of prices, by which only hardship falls. */
    record PriceShock(double size) implements Effect {
        @Override
        public void check(Checks checks) {
            checks.within("size", size, -1e6, 1e6);
        }
    }

    /** A shift of legitimacy, at once. */
    record Legitimacy(double shift) implements Effect {
        @Override
        public void check(Checks checks) {
            checks.within("shift", shift, -1, 1);
        }
    }

    /** People who become active on a call from outside the model. */
    record Spark(String city, double persons) implements Local {
        @Override
        public void check(Checks checks) {
            checks.within("persons", persons, 0, 1e9);
        }
    }

    /** Members of the government's own forces who come (or, below 0, leave). */
    record Forces(String city, double more) implements Local {
        @Override
        public void check(Checks checks) {
            checks.within("more", more, -1e9, 1e9);
        }
    }

    /** Foreign soldiers who come (or, below 0, leave). */
    record ForeignForces(String city, double more) implements Local {
        @Override
        public void check(Checks checks) {
            checks.within("more", more, -1e9, 1e9);
        }
    }
}
