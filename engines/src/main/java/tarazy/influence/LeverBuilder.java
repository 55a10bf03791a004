package tarazy.influence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Describes a lever by the words and numbers of a file; {@link #build} tells all that is wrong with them. What is not given:
 * label as the id, strength 1, {@link Response#IMMEDIATE}, no claims.
 */
public final class LeverBuilder {
    private final String id;
    private final Problems problems = new Problems();
    private final List<String> on = new ArrayList<>();
    private final List<String> mode = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private String label;
    private String sender = "";
    private String receiver = "";
    private String channel = "";
    private String power = "";
    private String origin = "";
    private double strength = 1;
    private double latency;
    private double halfLife = Double.POSITIVE_INFINITY;
    private double costPerAct;
    private double costPerDay;
    private boolean reversible = true;

    LeverBuilder(String id) {
        this.id = id;
        label = id;
    }

    public LeverBuilder label(String text) {
        label = text;
        return this;
    }

    public LeverBuilder from(String actor) {
        sender = actor;
        return this;
    }

    public LeverBuilder over(String actor) {
        receiver = actor;
        return this;
    }

    public LeverBuilder through(String word) {
        channel = word;
        return this;
    }

    /** What it changes: situation, goals or perceptions; outlook stands for the latter two. */
    public LeverBuilder on(String... words) {
        for (String word : words) {
            on.addAll(plain(word).equals("OUTLOOK") ? List.of("goals", "perceptions") : List.of(word));
        }
        return this;
    }

    public LeverBuilder mode(String... words) {
        mode.addAll(List.of(words));
        return this;
    }

    public LeverBuilder power(String word) {
        power = word;
        return this;
    }

    public LeverBuilder origin(String word) {
        origin = word;
        return this;
    }

    public LeverBuilder strength(double value) {
        strength = value;
        return this;
    }

    public LeverBuilder latency(double days) {
        latency = days;
        return this;
    }

    public LeverBuilder halfLife(double days) {
        halfLife = days;
        return this;
    }

    public LeverBuilder cost(double perAct, double perDay) {
        costPerAct = perAct;
        costPerDay = perDay;
        return this;
    }

    public LeverBuilder reversible(boolean value) {
        reversible = value;
        return this;
    }

    public LeverBuilder claims(List<String> ids) {
        claims.addAll(ids);
        return this;
    }

    /** @throws InvalidInputException with all faults */
    public Lever build() {
        Channel isChannel = one("channel", channel, Channel.class);
        Set<Target> targets = all("on", on, Target.class);
        Set<Mode> modes = all("mode", mode, Mode.class);
        Power isPower = one("power", power, Power.class);
        Origin isOrigin = one("origin", origin, Origin.class);
        Response response = tried(() -> new Response(latency, halfLife, costPerAct, costPerDay, reversible))
                .orElse(Response.IMMEDIATE);
        Optional<Lever> lever = tried(() -> new Lever(
                id, label, sender, receiver, isChannel, targets, modes, isPower, isOrigin, strength, response, claims));
        problems.throwIfAny(place());
        return lever.orElseThrow();
    }

    private <T> Optional<T> tried(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (InvalidInputException e) {
            e.problems().forEach(each -> problems.add(place(), each.message()));
            return Optional.empty();
        }
    }

    /** The constant of that name, or the first one after telling that there is none. */
    private <E extends Enum<E>> E one(String field, String word, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(plain(word))) {
                return each;
            }
        }
        problems.add(
                place(),
                "%s is %s, must be one of %s"
                        .formatted(
                                field,
                                word.isBlank() ? "missing" : word,
                                Arrays.stream(type.getEnumConstants())
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
        return type.getEnumConstants()[0];
    }

    private <E extends Enum<E>> Set<E> all(String field, List<String> words, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        words.forEach(word -> found.add(one(field, word, type)));
        return found;
    }

    private String place() {
        return "lever " + id;
    }

    private static String plain(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }
}
