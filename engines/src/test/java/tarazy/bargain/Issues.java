package tarazy.bargain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Issues for the tests. */
public final class Issues {
    private Issues() {}

    /** Emission standards of the European Community (Bueno de Mesquita 1994); positions are years of delay. */
    public static Issue emissionStandards() {
        return new Issue(
                "emission standards",
                new Scale(4, 10, "four years", "ten years"),
                List.of(
                        new Actor("Netherlands", 0.08, 4, 80),
                        new Actor("Belgium", 0.08, 7, 40),
                        new Actor("Luxembourg", 0.03, 4, 20),
                        new Actor("Germany", 0.16, 4, 80),
                        new Actor("France", 0.16, 10, 60),
                        new Actor("Italy", 0.16, 10, 60),
                        new Actor("UK", 0.16, 10, 90),
                        new Actor("Ireland", 0.05, 7, 10),
                        new Actor("Denmark", 0.05, 4, 100),
                        new Actor("Greece", 0.08, 7, 70)));
    }

    /** Equal actors at the given positions, on a scale from 0 to 100. */
    public static Issue at(double... positions) {
        return new Issue("equals", Scale.of(0, 100), actors(positions));
    }

    public static List<Actor> actors(double... positions) {
        List<Actor> actors = new ArrayList<>();
        for (double position : positions) {
            actors.add(new Actor("actor " + (actors.size() + 1), 1, position, 1));
        }
        return actors;
    }

    /** Some positions and weights are equal, and one in ten weights is 0. */
    public static Issue random(long seed, int actors) {
        SplittableRandom random = new SplittableRandom(seed);
        Actor[] all = new Actor[actors];
        for (int i = 0; i < actors; i++) {
            double position = random.nextBoolean() ? 10 * random.nextInt(11) : 100 * random.nextDouble();
            double capability = random.nextInt(10) == 0 ? 0 : random.nextDouble(0.1, 5);
            all[i] = new Actor("actor " + i, capability, position, random.nextInt(1, 6) * 20);
        }
        return new Issue("random " + seed, Scale.of(0, 100), Arrays.asList(all));
    }

    public static Issue map(Issue issue, Scale scale, UnaryOperator<Actor> change) {
        return new Issue(
                issue.name(), scale, issue.actors().stream().map(change).toList());
    }

    /** Where an actor stands on an issue of the agenda, from 0. */
    public static double position(Turn turn, String actor, int issue) {
        List<Double> positions = turn.positions().get(actor);
        if (positions == null) {
            throw new AssertionError("nobody is called " + actor);
        }
        return positions.get(issue);
    }
}
