package tarazy.bargain.challenge;

import tarazy.bargain.Bargaining.Ending;
import tarazy.bargain.MedianFinder;
import tarazy.bargain.Stakes;

/**
 * The rounds of one issue after the other, in memory of its own. Actors are put in order of position, weight and
 * salience, so that nothing depends on the order in which they are given.
 */
final class Challenges {
    /** Follows the rounds where somebody wants to know. */
    interface Listener {
        /** Actor i gives way to j, as numbered by {@link Challenges#given}. */
        void moves(int i, int j, Offers offers, Expectations expectations);

        /** Actor i stays because of two equal moves in opposite directions. */
        void torn(int i);

        /** All have decided; so many conflicts were even. */
        void decided(int even);

        /** All have moved. */
        void turn(Challenges challenges);

        /** Nobody wants to know. */
        Listener NOBODY = new Listener() {
            @Override
            public void moves(int i, int j, Offers offers, Expectations expectations) {}

            @Override
            public void torn(int i) {}

            @Override
            public void decided(int even) {}

            @Override
            public void turn(Challenges challenges) {}
        };
    }

    private final ChallengeModel model;
    private final Expectations expectations;
    private final Offers offers;
    private final MedianFinder finder;
    private final int[] given;
    private double[] x;
    private double[] next;
    private final double[] w;
    private final double[] s;
    private final double[] past;
    private int n;
    private int turns;
    private int repeated = -1;

    Challenges(ChallengeModel model, int most) {
        this.model = model;
        expectations = new Expectations(model.profile(), model.q(), most);
        offers = new Offers(model.profile(), expectations);
        finder = new MedianFinder(most);
        given = new int[most];
        x = new double[most];
        next = new double[most];
        w = new double[most];
        s = new double[most];
        past = new double[(model.rounds() + 1) * most];
    }

    /** Takes the actors of an issue; those without influence drop out. */
    void take(Stakes stakes, int issue) {
        double strongest = 0;
        for (int i = 0; i < stakes.actors(); i++) {
            strongest = Math.max(strongest, stakes.capability()[i]);
        }
        n = 0;
        for (int i = 0; i < stakes.actors(); i++) {
            int at = i * stakes.issues() + issue;
            double salience = stakes.salience()[at] / model.fullSalience();
            double weight = stakes.capability()[i] / strongest * salience;
            if (weight > 0) {
                insert(i, stakes.position()[at], weight, salience);
            }
        }
    }

    private void insert(int index, double position, double weight, double salience) {
        int at = n++;
        while (at > 0 && before(position, weight, salience, at - 1)) {
            given[at] = given[at - 1];
            x[at] = x[at - 1];
            w[at] = w[at - 1];
            s[at] = s[at - 1];
            at--;
        }
        given[at] = index;
        x[at] = position;
        w[at] = weight;
        s[at] = salience;
    }

    private boolean before(double position, double weight, double salience, int at) {
        if (position != x[at]) {
            return position < x[at];
        }
        return weight != w[at] ? weight < w[at] : salience < s[at];
    }

    int size() {
        return n;
    }

    /** Under which number an actor was given. */
    int given(int i) {
        return given[i];
    }

    double position(int i) {
        return x[i];
    }

    /** The weighted medians where all stand now. */
    MedianFinder medians() {
        finder.find(x, w, n);
        return finder;
    }

    int turns() {
        return turns;
    }

    /** The earlier turn whose positions those of the last one repeat, if bargaining ended for that. */
    int repeated() {
        return repeated;
    }

    Ending run(Listener listener) {
        double range = n == 0 ? 0 : x[n - 1] - x[0];
        repeated = -1;
        for (turns = 0; turns < model.rounds(); ) {
            System.arraycopy(x, 0, past, turns * n, n);
            if (range == 0) {
                return Ending.REST;
            }
            double furthest = round(range, listener);
            if (furthest == 0) {
                return Ending.REST;
            }
            double[] before = x;
            x = next;
            next = before;
            turns++;
            listener.turn(this);
            if (furthest <= Expectations.SAME_PLACE * range) {
                return Ending.CONVERGED;
            }
            repeated = seenBefore(Expectations.SAME_PLACE * range);
            if (repeated >= 0) {
                return Ending.CYCLE;
            }
        }
        return Ending.TURN_LIMIT;
    }

    /** How far the actor that moves furthest moves. */
    private double round(double range, Listener listener) {
        finder.find(x, w, n);
        double median = 0.5 * finder.low() + 0.5 * finder.high();
        expectations.reckon(new Expectations.Round(n, x, w, s, range, median));
        offers.start(x, n, range);
        double furthest = 0;
        for (int i = 0; i < n; i++) {
            offers.find(i);
            int challenger = offers.challenger();
            next[i] = challenger < 0 ? x[i] : offers.to(i, challenger);
            furthest = Math.max(furthest, Math.abs(next[i] - x[i]));
            if (challenger >= 0) {
                listener.moves(i, challenger, offers, expectations);
            } else if (offers.torn()) {
                listener.torn(i);
            }
        }
        listener.decided(offers.even());
        return furthest;
    }

    private int seenBefore(double tolerance) {
        for (int t = turns - 1; t >= 0; t--) {
            double furthest = 0;
            for (int i = 0; i < n; i++) {
                furthest = Math.max(furthest, Math.abs(x[i] - past[t * n + i]));
            }
            if (furthest <= tolerance) {
                return t;
            }
        }
        return -1;
    }
}
