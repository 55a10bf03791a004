package tarazy.bargain.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tarazy.bargain.spatial.Accommodation;
import tarazy.bargain.spatial.SpatialOptions;

/**
 * KTAB's XML: {@code Scenario} with name, description, seed, parameters of the model, dimensions, actors with positions and
 * saliences from 0 to 100, and how ideals follow positions.
 */
public final class KtabXml {
    private static final double MOST_RATE = 1;

    private static final Set<String> PARTS =
            Set.of("name", "desc", "prngSeed", "ModelParameters", "Dimensions", "Actors", "IdealAdjustment");

    private final KtabText ktab;

    private KtabXml(String name) {
        ktab = new KtabText(name);
    }

    /**
     * The scenario that the text describes.
     *
     * @param name what faults call the text, as a file's name
     * @throws FormatException with all faults
     */
    public static KtabScenario read(String text, String name) {
        KtabXml xml = new KtabXml(name);
        Optional<XmlElement> root = XmlElement.read(text.startsWith("\ufeff") ? text.substring(1) : text, xml.ktab);
        xml.ktab.check();
        return xml.scenario(root.orElseThrow(() -> new IllegalStateException("neither root nor fault")));
    }

    private KtabScenario scenario(XmlElement root) {
        if (!root.name().equals("Scenario")) {
            fault(root, "the root element is " + KtabText.shortened(root.name()) + ", must be Scenario");
        }
        for (XmlElement part : root.children()) {
            if (!PARTS.contains(part.name())) {
                fault(part, "the scenario has no element " + KtabText.shortened(part.name()));
            }
        }
        List<String> dimensions = new ArrayList<>();
        for (XmlElement dimension : part(root, "Dimensions", "dName")) {
            dimensions.add(ktab.dimension(dimension.value(), dimension.line(), dimension::column));
        }
        List<KtabActor> actors = new ArrayList<>();
        for (XmlElement actor : part(root, "Actors", "Actor")) {
            actors.add(actor(actor, dimensions));
        }
        SpatialOptions options = options(root);
        Optional<Accommodation> accommodation =
                root.child("IdealAdjustment").map(element -> accommodation(element, actors));
        ktab.check();
        String name = text(root, "name");
        return new KtabScenario(
                KtabText.agenda(name.isEmpty() ? "scenario" : name, dimensions, actors),
                text(root, "desc"),
                accommodation.map(options::with).orElse(options));
    }

    private List<XmlElement> part(XmlElement root, String name, String each) {
        List<XmlElement> found =
                root.child(name).map(element -> element.all(each)).orElse(List.of());
        if (found.isEmpty()) {
            fault(root.child(name).orElse(root), "there is no " + name + " with at least one " + each);
        }
        return found;
    }

    private KtabActor actor(XmlElement element, List<String> dimensions) {
        XmlElement named = element.child("name").orElse(element);
        String name = ktab.actor(text(element, "name"), named.line(), named::column);
        String who = KtabText.shortened(name);
        KtabActor actor = new KtabActor(
                name,
                text(element, "description"),
                number(element, "capability", "the capability of " + who, Double.POSITIVE_INFINITY));
        numbers(element, "Position", "dCoord", who, dimensions, actor.positions);
        numbers(element, "Salience", "dSal", who, dimensions, actor.saliences);
        ktab.attention(actor, element.line(), element::column);
        return actor;
    }

    private void numbers(
            XmlElement actor, String list, String each, String who, List<String> dimensions, List<Double> into) {
        List<XmlElement> given =
                actor.child(list).map(element -> element.all(each)).orElse(List.of());
        if (given.size() != dimensions.size()) {
            fault(
                    actor.child(list).orElse(actor),
                    "%s of %s has %d %s for %d dimensions".formatted(list, who, given.size(), each, dimensions.size()));
        }
        for (int k = 0; k < dimensions.size(); k++) {
            into.add(
                    k < given.size()
                            ? number(given.get(k), each + " " + (k + 1) + " of " + who, KtabText.FULL)
                            : Double.NaN);
        }
    }

    private double number(XmlElement parent, String child, String what, double highest) {
        return number(parent.child(child).orElse(parent), parent.child(child).isPresent(), what, highest);
    }

    private double number(XmlElement element, String what, double highest) {
        return number(element, true, what, highest);
    }

    private double number(XmlElement element, boolean present, String what, double highest) {
        return ktab.number(present ? element.value() : "", what, highest, element.line(), element::column);
    }

    private SpatialOptions options(XmlElement root) {
        List<XmlElement> words = new ArrayList<>(
                root.child("ModelParameters").map(XmlElement::children).orElse(List.of()));
        words.addAll(root.all("prngSeed"));
        SpatialOptions options = SpatialOptions.standard();
        for (XmlElement word : words) {
            try {
                options = options.with(word.name(), word.value());
            } catch (IllegalArgumentException refused) {
                fault(word, String.valueOf(refused.getMessage()));
            }
        }
        return options;
    }

    /** What nobody says of an actor keeps to its old ideal. */
    private Accommodation accommodation(XmlElement element, List<KtabActor> actors) {
        List<String> names = actors.stream().map(actor -> actor.name).toList();
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.putIfAbsent(name, places.size()));
        double[][] rates = new double[names.size()][names.size()];
        for (XmlElement pair : element.all("iaPair")) {
            Integer adjusting = place(pair, "adjustingIdeal", places);
            Integer reference = place(pair, "referencePos", places);
            double rate = number(pair, "adjust", "adjust", MOST_RATE);
            if (adjusting != null && reference != null) {
                rates[adjusting][reference] = rate;
            }
        }
        List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < rates.length; i++) {
            List<Double> row = new ArrayList<>();
            for (double rate : rates[i]) {
                row.add(Double.isNaN(rate) ? 0.0 : rate);
            }
            rows.add(row);
        }
        if (places.size() < names.size()) {
            return Accommodation.none();
        }
        try {
            return new Accommodation(names, rows);
        } catch (IllegalArgumentException refused) {
            fault(element, String.valueOf(refused.getMessage()));
            return Accommodation.none();
        }
    }

    private @Nullable Integer place(XmlElement pair, String which, Map<String, Integer> places) {
        XmlElement named = pair.child(which).orElse(pair);
        Integer place = places.get(text(pair, which));
        if (place == null) {
            fault(named, which + " names no actor: \"" + KtabText.shortened(text(pair, which)) + "\"");
        }
        return place;
    }

    private static String text(XmlElement parent, String child) {
        return parent.child(child).map(XmlElement::value).orElse("");
    }

    private void fault(XmlElement element, String message) {
        ktab.fault(element.line(), element.column(), message);
    }
}
