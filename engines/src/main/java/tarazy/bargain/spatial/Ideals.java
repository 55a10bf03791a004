package tarazy.bargain.spatial;

/** How ideals follow positions. */
final class Ideals {
    private final Accommodation accommodation;
    private final Parties parties;
    /** By place on the list: the place among the parties. */
    private final int[] seat;

    private boolean still;

    Ideals(Accommodation accommodation, Parties parties) {
        this.accommodation = accommodation;
        this.parties = parties;
        seat = new int[parties.all];
        if (!accommodation.isNone() && accommodation.actors().size() != parties.all) {
            throw new IllegalArgumentException("the accommodation names %d actors, there are %d"
                    .formatted(accommodation.actors().size(), parties.all));
        }
    }

    /** After all have moved. */
    void follow() {
        still = true;
        if (accommodation.isNone()) {
            parties.idealsAtPositions();
            return;
        }
        for (int i = 0; i < parties.all; i++) {
            seat[parties.listed[i]] = i;
        }
        for (int i = 0; i < parties.count; i++) {
            for (int k = 0; k < parties.issues; k++) {
                follow(i, k);
            }
        }
    }

    private void follow(int i, int k) {
        int row = parties.listed[i];
        double rates = 0;
        double ideal = 0;
        for (int other = 0; other < parties.all; other++) {
            double rate = accommodation.rate(row, other);
            rates += rate;
            ideal += rate * parties.position[seat[other] * parties.issues + k];
        }
        double before = parties.ideal[k][i];
        ideal += (1 - Math.min(rates, 1)) * before;
        still &= Double.compare(ideal, before) == 0;
        parties.ideal[k][i] = ideal;
    }

    /** True if the last time none has changed. */
    boolean still() {
        return still;
    }
}
