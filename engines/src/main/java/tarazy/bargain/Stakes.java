package tarazy.bargain;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an agenda in flat arrays, which their owner fills and a {@link Bargainer} settles, run after run without
 * allocation. Where a number belongs to an actor and an issue, it stands at {@code actor * issues + issue}.
 */
public final class Stakes {
    private final int actors;
    private final int issues;
    private final double[] capability;
    private final double[] position;
    private final double[] salience;
    private final double[] low;
    private final double[] high;
    private final double[] rest;
    private final double[] settlement;
    private final double[] probability;
    private long key;
    private Settlement.@Nullable Reason reason;

    /** All scales from 0 to 100, every other number 0. */
    public Stakes(int actors, int issues) {
        this.actors = actors;
        this.issues = issues;
        capability = new double[actors];
        position = new double[actors * issues];
        salience = new double[actors * issues];
        low = new double[issues];
        high = new double[issues];
        rest = new double[actors * issues];
        settlement = new double[issues];
        probability = new double[actors];
        Arrays.fill(high, 100);
    }

    public static Stakes of(Agenda agenda) {
        Stakes stakes = new Stakes(agenda.actors().size(), agenda.issues().size());
        for (int k = 0; k < stakes.issues; k++) {
            Issue issue = agenda.issues().get(k);
            stakes.low[k] = issue.scale().low();
            stakes.high[k] = issue.scale().high();
        }
        for (int i = 0; i < stakes.actors; i++) {
            for (int k = 0; k < stakes.issues; k++) {
                stakes.position[i * stakes.issues + k] = Double.NaN;
            }
        }
        for (int k = 0; k < stakes.issues; k++) {
            for (Actor actor : agenda.issues().get(k).actors()) {
                int i = agenda.actors().indexOf(actor.name().strip());
                stakes.capability[i] = actor.capability();
                stakes.position[i * stakes.issues + k] = actor.position();
                stakes.salience[i * stakes.issues + k] = actor.salience();
            }
        }
        return stakes;
    }

    public int actors() {
        return actors;
    }

    public int issues() {
        return issues;
    }

    /** In: strength by actor, 0 or more. */
    public double[] capability() {
        return capability;
    }

    /** In: what an actor wants of an issue, on its scale; NaN only where salience is 0: no position at all. */
    public double[] position() {
        return position;
    }

    /** True if an actor has no position on an issue. */
    public boolean absent(int actor, int issue) {
        int at = actor * issues + issue;
        return salience[at] == 0 && Double.isNaN(position[at]);
    }

    /** In: how much an actor cares about an issue, 0 or more. */
    public double[] salience() {
        return salience;
    }

    /** In: lowest position of each issue. */
    public double[] low() {
        return low;
    }

    /** In: highest position of each issue. */
    public double[] high() {
        return high;
    }

    /** In: what chance is drawn from by a model that draws. */
    public long key() {
        return key;
    }

    public void key(long of) {
        key = of;
    }

    /** Out: where an actor ends on an issue. */
    public double[] rest() {
        return rest;
    }

    /** Out: where each issue settles; the expected place where the model gives several. */
    public double[] settlement() {
        return settlement;
    }

    /**
     * Out: the probability that an actor's positions at rest are what all issues settle at. Actors at one place share its
     * probability equally, so that the sum is 1. All NaN where the model settles at a point of its own.
     */
    public double[] probability() {
        return probability;
    }

    /** True if every number can be reckoned with: none NaN (but where an actor is absent), infinite or negative. */
    public boolean usable() {
        for (int i = 0; i < actors; i++) {
            if (!Columns.usable(0, capability[i])) {
                return false;
            }
            for (int k = 0; k < issues; k++) {
                int at = i * issues + k;
                if (!absent(i, k) && !Columns.usable(position[at], salience[at])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** No settlement, for a reason that lies in the stakes and not in a number that is not usable. */
    public void fail(Settlement.Reason because) {
        fail();
        reason = because;
    }

    /** Out: why there is no settlement, where the stakes were usable. Means nothing if there is one. */
    public Optional<Settlement.Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /** No settlement, since a number is not usable. */
    public void fail() {
        reason = null;
        Arrays.fill(rest, Double.NaN);
        Arrays.fill(settlement, Double.NaN);
        Arrays.fill(probability, Double.NaN);
    }
}
