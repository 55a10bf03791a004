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

    /** Every actor of the agenda has a stake in every issue; scales differ. */
    public static Agenda randomAgenda(long seed, int actors, int issues) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] capability = random.doubles(actors, 0.1, 5).toArray();
        List<Issue> all = new ArrayList<>();
        for (int k = 0; k < issues; k++) {
            Scale scale = Scale.of(-10 * k, 100 - 50 * (k % 2));
            List<Actor> stakes = new ArrayList<>();
            for (int i = 0; i < actors; i++) {
                double share = random.nextBoolean() ? random.nextInt(11) / 10.0 : random.nextDouble();
                double position =
                        Math.clamp(scale.low() + share * (scale.high() - scale.low()), scale.low(), scale.high());
                stakes.add(new Actor("actor " + i, capability[i], position, random.nextInt(1, 11) * 10));
            }
            all.add(new Issue("issue " + k, scale, stakes));
        }
        return new Agenda("random " + seed, all);
    }

    /** An agenda of the scales from 0 to 100: capabilities, then positions and saliences of each actor on each issue. */
    public static Agenda agenda(double[] capability, double[][] position, double[][] salience) {
        List<Issue> all = new ArrayList<>();
        for (int k = 0; k < position[0].length; k++) {
            List<Actor> stakes = new ArrayList<>();
            for (int i = 0; i < capability.length; i++) {
                stakes.add(new Actor("actor " + (i + 1), capability[i], position[i][k], salience[i][k]));
            }
            all.add(new Issue("issue " + (k + 1), Scale.of(0, 100), stakes));
        }
        return new Agenda("agenda", all);
    }
}
