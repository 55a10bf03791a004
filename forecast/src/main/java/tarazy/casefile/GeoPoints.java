package tarazy.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tarazy.casefile.YamlNode.YamlList;

/** Reads places written as {@code at: [latitude, longitude]}. */
final class GeoPoints {
    private GeoPoints() {}

    /** The place under the key, if there is one; a wrong one is reported. */
    static Optional<GeoPoint> read(Fields fields, String key, Problems problems) {
        return fields.node(key).flatMap(node -> read(node, problems));
    }

    private static Optional<GeoPoint> read(YamlNode node, Problems problems) {
        Values values = new Values(problems);
        if (!(node instanceof YamlList list) || list.items().size() != 2) {
            values.wrong(node, "latitude and longitude", "Write at: [43.2, 76.9]");
            return Optional.empty();
        }
        List<Double> degrees = new ArrayList<>();
        for (YamlNode item : list.items()) {
            double most = degrees.isEmpty() ? 90 : 180;
            OptionalDouble value = values.constant(item);
            if (value.isPresent() && Math.abs(value.getAsDouble()) > most) {
                problems.error(
                        item.place(),
                        (degrees.isEmpty() ? "the latitude" : "the longitude") + " lies beyond " + (int) most
                                + " degrees",
                        "Latitude (north) comes first, then longitude (east)");
                return Optional.empty();
            }
            degrees.add(value.orElse(Double.NaN));
        }
        return degrees.stream().anyMatch(d -> d.isNaN())
                ? Optional.empty()
                : Optional.of(new GeoPoint(degrees.get(0), degrees.get(1)));
    }
}
