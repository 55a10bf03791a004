package tarazy.influence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A directed means of influence of one actor over another. It is a capacity; using it is an act in time, which {@link
 * tarazy.influence.dynamics.LeverTrack} follows.
 *
 * @param id short name, no other lever's
 * @param label for people
 * @param sender who presses
 * @param receiver who is pressed
 * @param channel what it runs through
 * @param on what it changes in the receiver, at least one
 * @param mode whether it takes a decision of the sender, at least one
 * @param power whether it forces or attracts
 * @param origin whose doing it is that it exists
 * @param strength how strongly it presses at full use, 0 or more; a share of the most such a lever could do, or any other
 *     unit that all levers share
 * @param response how its use works out in time
 * @param claims ids of the statements it rests on; may be empty
 */
public record Lever(
        String id,
        String label,
        String sender,
        String receiver,
        Channel channel,
        Set<Target> on,
        Set<Mode> mode,
        Power power,
        Origin origin,
        double strength,
        Response response,
        List<String> claims) {
    /** @throws InvalidInputException with all faults */
    public Lever {
        String place = "lever " + id;
        Problems problems = new Problems();
        problems.named("lever", "id", id);
        problems.named(place, "sender", sender);
        problems.named(place, "receiver", receiver);
        if (!sender.isBlank() && sender.equals(receiver)) {
            problems.add(place, "sender and receiver are both " + sender);
        }
        if (on.isEmpty()) {
            problems.add(place, "on names nothing, must be situation, goals or perceptions");
        }
        if (mode.isEmpty()) {
            problems.add(place, "mode names nothing, must be deliberate, passive or both");
        }
        problems.within(place, "strength", strength, 0, Double.MAX_VALUE);
        problems.throwIfAny(place);
        // in the order of the enums: the order of Set.copyOf changes from start to start
        on = Collections.unmodifiableSet(EnumSet.copyOf(on));
        mode = Collections.unmodifiableSet(EnumSet.copyOf(mode));
        claims = List.copyOf(claims);
    }

    /** A lever to be described word by word. */
    public static LeverBuilder named(String id) {
        return new LeverBuilder(id);
    }

    /** Changes what the receiver wants or believes. */
    public boolean onOutlook() {
        return on.stream().anyMatch(Target::outlook);
    }
}
