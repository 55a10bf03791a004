package tarazy.influence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All levers of one situation.
 *
 * @param all in the order in which they were given
 */
public record Levers(List<Lever> all) {
    /** @throws InvalidInputException if two share an id */
    public Levers {
        all = List.copyOf(all);
        Problems problems = new Problems();
        Set<String> ids = new HashSet<>();
        for (Lever lever : all) {
            if (!ids.add(lever.id())) {
                problems.add("lever " + lever.id(), "id is already that of another lever");
            }
        }
        problems.throwIfAny("levers");
    }

    /**
     * Builds them all.
     *
     * @throws InvalidInputException with all faults of all levers
     */
    public static Levers build(List<LeverBuilder> descriptions) {
        Problems problems = new Problems();
        List<Lever> built = new ArrayList<>();
        for (LeverBuilder description : descriptions) {
            problems.collect(() -> built.add(description.build()));
        }
        problems.collect(() -> new Levers(built));
        problems.throwIfAny("levers");
        return new Levers(built);
    }

    /** Everybody who presses or is pressed, in order of first occurrence. */
    public List<String> actors() {
        Set<String> actors = new LinkedHashSet<>();
        for (Lever lever : all) {
            actors.add(lever.sender());
            actors.add(lever.receiver());
        }
        return List.copyOf(actors);
    }

    /** Those of one kind, as in {@code levers.where(each -> each.power() == Power.SOFT)}. */
    public Levers where(Predicate<Lever> kind) {
        return new Levers(all.stream().filter(kind).toList());
    }

    /** Those of one actor over another. */
    public Levers between(String sender, String receiver) {
        return where(each -> each.sender().equals(sender) && each.receiver().equals(receiver));
    }

    /** Sum of strengths. */
    public double strength() {
        return all.stream().mapToDouble(Lever::strength).sum();
    }

    /** Strength of an actor's levers over others less that of theirs over it. */
    public double netStrength(String actor) {
        return where(each -> each.sender().equals(actor)).strength()
                - where(each -> each.receiver().equals(actor)).strength();
    }
}
