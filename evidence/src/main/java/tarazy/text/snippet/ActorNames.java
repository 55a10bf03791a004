package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names that actors go by, and phrases that hold such a name and do not mean the actor. Case counts only in names of
 * fewer than five letters. A phrase or name that is part of a longer one yields to it. Immutable.
 */
public final class ActorNames {
    private static final int SHORT = 5;

    /** Letters at the beginning that names of one state share. */
    private static final int ALIKE = 3;

    private final Node root = new Node();
    private final Map<String, Speaker.Kind> kinds = new HashMap<>();

    private final Map<String, Gender> genders = new HashMap<>();

    private final Map<String, String> seats = new HashMap<>();

    private final Set<String> states = new HashSet<>();

    /** By the last words of names of several words: the only actor with such a name, or "". */
    private final Map<String, String> endings = new HashMap<>();

    private ActorNames() {}

    /** Names without exclusions. */
    public static ActorNames of(Map<String, List<String>> names) {
        return of(names, List.of());
    }

    /**
     * Names and exclusions. If two actors share a name, it goes to the one whose id comes first.
     *
     * @param names from actor ids to names; a blank name is left out
     * @param exclusions phrases in which no actor is mentioned, such as "New Jersey" where Jersey is one
     */
    public static ActorNames of(Map<String, List<String>> names, Collection<String> exclusions) {
        ActorNames made = new ActorNames();
        SortedMap<String, List<String>> sorted = new TreeMap<>(names);
        made.seats.putAll(Seats.of(sorted));
        sorted.forEach((actor, all) -> {
            all.forEach(name -> made.add(name, actor));
            if (hasAdjective(all)) {
                made.states.add(actor);
            }
            List<Tokens> words = all.stream().map(Tokens::of).toList();
            Speaker.Kind kind = kind(words);
            made.kinds.put(actor, kind);
            if (kind == Speaker.Kind.PERSON) {
                words.stream()
                        .filter(name -> name.size() > 1)
                        .map(name -> Gender.of(name.word(0)))
                        .filter(gender -> gender != Gender.UNKNOWN)
                        .forEach(gender -> made.genders.putIfAbsent(actor, gender));
            }
            words.stream()
                    .filter(name -> name.size() > 1)
                    .forEach(name -> made.endings.merge(
                            name.word(name.size() - 1), actor, (one, other) -> one.equals(other) ? one : ""));
        });
        exclusions.forEach(phrase -> made.add(phrase, ""));
        return made;
    }

    /** Whether two names of one word begin alike and go on differently, as "Velm" and "Velmish" do, or "Velmish" and "Velms". */
    private static boolean hasAdjective(List<String> names) {
        List<String> words = names.stream()
                .filter(name -> name.matches("\\p{Lu}\\p{Ll}{3,}"))
                .toList();
        for (String one : words) {
            for (String other : words) {
                if (!one.equalsIgnoreCase(other) && one.regionMatches(true, 0, other, 0, ALIKE)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(String name, String actor) {
        Tokens tokens = Tokens.of(name);
        if (tokens.size() == 0) {
            return;
        }
        Node node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.word(i), word -> new Node());
        }
        boolean exact = name.codePoints().filter(Character::isLetter).count() < SHORT;
        node.ends.add(new End(actor, exact, name));
    }

    /** A person has a title in a name, or a name of several words whose last one is a name too. */
    private static Speaker.Kind kind(List<Tokens> names) {
        Set<String> single = new TreeSet<>();
        names.stream().filter(name -> name.size() == 1).forEach(name -> single.add(name.word(0)));
        boolean person = false;
        boolean body = names.size() > 1;
        for (Tokens name : names) {
            for (int i = 0; i < name.size(); i++) {
                if (Titles.ofOrganisation(name.word(i))) {
                    return Speaker.Kind.BODY;
                }
            }
            boolean title = name.size() > 1 && Titles.ofPerson(name.word(0));
            person |= title || (name.size() > 1 && name.size() < 5 && single.contains(name.word(name.size() - 1)));
            body |= name.size() == 1 && name.acronym(0);
        }
        return person ? Speaker.Kind.PERSON : body ? Speaker.Kind.BODY : Speaker.Kind.UNKNOWN;
    }

    /** Whether an actor has an adjective among its names, as states have. */
    boolean isState(String actor) {
        return states.contains(actor);
    }

    /** Whether an actor is no person as far as its names tell. */
    boolean isBody(String actor) {
        return kinds.containsKey(actor) && kinds.get(actor) != Speaker.Kind.PERSON;
    }

    /** The state that a house, an office or a capital speaks for, such as "Kremlin", or "". */
    String seat(String name) {
        return seats.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** Whether an actor is a man or a woman, as far as its first names tell. */
    Gender gender(String actor) {
        return genders.getOrDefault(actor, Gender.UNKNOWN);
    }

    /** What an actor is, as far as its names tell. */
    Speaker.Kind kind(String actor) {
        return kinds.getOrDefault(actor, Speaker.Kind.UNKNOWN);
    }

    /** The only actor with a name of several words that ends in a word, or "". */
    String endingIn(String word) {
        return endings.getOrDefault(word, "");
    }

    /** Ids of the actors that a phrase names, whatever else it says. */
    public Set<String> in(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        Set<String> actors = new TreeSet<>();
        int i = 0;
        while (i < tokens.size()) {
            Match match = longest(tokens, i, tokens.size());
            if (match != null && !match.actor().isEmpty()) {
                actors.add(match.actor());
            }
            i = match == null ? i + 1 : match.end();
        }
        return actors;
    }

    /**
     * The longest name or exclusion that starts at a token.
     *
     * @return the token after it and the actor, "" for an exclusion; null if there is none
     */
    @Nullable
    Match longest(Tokens tokens, int from, int to) {
        Node node = root;
        Match best = null;
        for (int i = from; i < to; i++) {
            node = node.next.get(tokens.word(i));
            if (node == null) {
                break;
            }
            for (End end : node.ends) {
                if (!end.exact || tokens.sameCase(from, i + 1, end.name)) {
                    boolean exclusion = end.actor.isEmpty();
                    if (best == null || best.end <= i || exclusion) {
                        best = new Match(i + 1, end.actor);
                    }
                }
            }
        }
        return best;
    }

    record Match(int end, String actor) {}

    private record End(String actor, boolean exact, String name) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<End> ends = new ArrayList<>();
    }
}
