package tarazy.bargain.spatial;

import java.util.Arrays;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Bargaining.Ending;
import tarazy.bargain.Stakes;

/** The bargaining itself, in flat arrays; time O(actors³) a turn. */
final class SpatialBargainer implements Bargainer {
    /** Bargaining is at rest when a turn moves all together less than this share of the first turn. */
    private static final double QUIET = 0.02;

    private static final double LEAST_FIRST = 1e-4;
    private static final int LEAST_TURNS = 2;

    /** Is told of every turn. */
    interface Witness {
        /** After a turn, 0 being the start; everything but the outlook has been looked at. */
        void turn(int number);
    }

    private final SpatialOptions options;
    private final Election election;
    private final Ideals ideals;

    final Memory memory;
    final Parties parties;
    final Assessment assessment;
    final Bargains bargains;
    final Choices choices;
    final Outlook outlook;

    private Ending ending = Ending.REST;

    SpatialBargainer(SpatialOptions options, int actors, int issues) {
        this.options = options;
        parties = new Parties(options, actors, issues);
        election = new Election(options, Choices.mostQueued(options, actors));
        assessment = new Assessment(options, parties, election);
        bargains = new Bargains(options, parties, new Challenges(options, parties, assessment));
        choices = new Choices(options, parties, assessment, bargains, election);
        outlook = new Outlook(options, parties, assessment, election);
        ideals = new Ideals(options.accommodation(), parties);
        memory = new Memory(parties);
    }

    @Override
    public void settle(Stakes stakes) {
        settle(stakes, number -> {});
    }

    void settle(Stakes stakes, Witness witness) {
        if (!parties.seat(stakes)) {
            stakes.fail();
            return;
        }
        bargain(Chance.key(options.seed(), stakes.key()), witness);
        write(stakes);
    }

    /** Why the last bargaining ended. */
    Ending ending() {
        return ending;
    }

    /** True if some probabilities of the last bargaining were still changing when they were taken. */
    boolean unsettled() {
        return election.unsettled();
    }

    private void bargain(long key, Witness witness) {
        memory.clear();
        election.clear();
        assessment.look();
        witness.turn(0);
        boolean on = options.turnLimit() > 0 && parties.count > 1 && !lost();
        ending = options.turnLimit() > 0 ? Ending.REST : Ending.TURN_LIMIT;
        double first = 0;
        for (int turn = 1; on; turn++) {
            bargains.propose();
            choices.choose(key, turn);
            double moved = move();
            first = turn == 1 ? moved + LEAST_FIRST : first;
            boolean repeats = memory.repeats(turn);
            assessment.look();
            witness.turn(turn);
            on = goesOn(turn, moved, moved / first, repeats);
        }
    }

    /** Where all are equally likely to prevail, KTAB divides 0 by 0 and ends without a result. */
    boolean lost() {
        return assessment.level && options.fidelity() == Fidelity.KTAB;
    }

    private double move() {
        double moved = 0;
        for (int i = 0; i < parties.count; i++) {
            moved += parties.apart(choices.next, i, parties.position, i);
        }
        System.arraycopy(choices.next, 0, parties.position, 0, parties.position.length);
        ideals.follow();
        return moved;
    }

    private boolean goesOn(int turn, double moved, double share, boolean repeats) {
        boolean mended = options.fidelity() == Fidelity.MENDED;
        boolean certain = options.transition() == Transition.DETERMINISTIC;
        boolean fixed = certain && moved == 0 && ideals.still();
        boolean quiet = turn >= LEAST_TURNS && share < QUIET;
        if (lost() || (fixed && (mended || quiet))) {
            ending = Ending.REST;
        } else if (quiet) {
            ending = Ending.CONVERGED;
        } else if (repeats && certain && mended) {
            ending = Ending.CYCLE;
        } else if (turn >= options.turnLimit()) {
            ending = Ending.TURN_LIMIT;
        } else {
            return true;
        }
        return false;
    }

    private void write(Stakes stakes) {
        int issues = parties.issues;
        outlook.look();
        Arrays.fill(stakes.probability(), 0);
        for (int i = 0; i < parties.all; i++) {
            for (int k = 0; k < issues; k++) {
                stakes.rest()[parties.listed[i] * issues + k] = parties.onScale(i, k, stakes);
            }
            if (i < parties.count) {
                stakes.probability()[parties.listed[i]] =
                        outlook.probability[outlook.place[i]] / outlook.company[outlook.place[i]];
            }
        }
        for (int k = 0; k < issues; k++) {
            outlook.ask(k, stakes);
            stakes.settlement()[k] = outlook.expected();
        }
    }
}
