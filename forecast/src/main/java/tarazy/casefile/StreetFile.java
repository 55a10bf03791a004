package tarazy.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.uprising.InvalidUprisingException;
import tarazy.uprising.street.AfterArrest;
import tarazy.uprising.street.JailedCitizens;
import tarazy.uprising.street.LegitimacySchedule;
import tarazy.uprising.street.Neighbourhood;
import tarazy.uprising.street.Placement;
import tarazy.uprising.street.Profile;
import tarazy.uprising.street.RatioRule;
import tarazy.uprising.street.StreetSettings;
import tarazy.uprising.street.TermRule;
import tarazy.uprising.street.TurnOrder;

/** Reads a file about a city of single people. */
final class StreetFile {
    static final List<String> KEYS = List.of(
            "level",
            "profile",
            "steps",
            "runs",
            "outburst",
            "width",
            "height",
            "citizens",
            "cops",
            "legitimacy",
            "threshold",
            "deterrence",
            "vision",
            "shape",
            "own_cell",
            "longest_term",
            "ratio",
            "order",
            "after_arrest",
            "jailed",
            "term",
            "placement",
            "note");

    private static final int MOST_STEPS = 1_000_000;
    private static final int MOST_RUNS = 100_000;
    private static final String FOR_EVER = "forever";

    private final Fields fields;
    private final Problems problems;
    private final Values values;

    StreetFile(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        values = new Values(problems);
    }

    Optional<UprisingFile> read() {
        Profile profile = fields.choice("profile", Profile.class, Profile.TARAZY);
        StreetSettings usual = profile.settings();
        Neighbourhood view = usual.vision();
        StreetSettings.Builder city = usual.toBuilder()
                .size((int) fields.whole("width", 1, 1 << 20, usual.width()), (int)
                        fields.whole("height", 1, 1 << 20, usual.height()))
                .citizens(number("citizens", usual.citizens()))
                .cops(number("cops", usual.cops()))
                .legitimacy(fields.node("legitimacy").map(this::legitimacy).orElse(usual.legitimacy()))
                .threshold(number("threshold", usual.threshold()))
                .deterrence(number("deterrence", usual.deterrence()))
                .vision(new Neighbourhood(
                        fields.choice("shape", Neighbourhood.Shape.class, view.shape()),
                        number("vision", view.radius()),
                        fields.yesNo("own_cell", view.ownCell())))
                .longestTerm(term(usual.longestTerm()))
                .ratio(fields.choice("ratio", RatioRule.class, usual.ratio()))
                .order(fields.choice("order", TurnOrder.class, usual.order()))
                .afterArrest(fields.choice("after_arrest", AfterArrest.class, usual.afterArrest()))
                .jailed(fields.choice("jailed", JailedCitizens.class, usual.jailed()))
                .term(fields.choice("term", TermRule.class, usual.term()))
                .placement(fields.choice("placement", Placement.class, usual.placement()));
        int steps = (int) fields.whole("steps", 1, MOST_STEPS, 300);
        int runs = (int) fields.whole("runs", 1, MOST_RUNS, 1);
        int outburst = (int) fields.whole("outburst", 0, 1 << 30, 50);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UprisingFile.Street(city.build(), profile, steps, runs, outburst));
        } catch (InvalidUprisingException refused) {
            Map<String, Place> places = new HashMap<>();
            KEYS.forEach(key -> places.put(key, fields.valuePlace(key)));
            places.put("longestTerm", fields.valuePlace("longest_term"));
            UprisingFileReader.report(refused, places, fields.place(), problems);
            return Optional.empty();
        }
    }

    private double number(String key, double otherwise) {
        OptionalDouble number = fields.constant(key);
        return number.isPresent() ? number.getAsDouble() : otherwise;
    }

    private int term(int otherwise) {
        return fields.text("longest_term").equals(FOR_EVER)
                ? StreetSettings.FOR_EVER
                : (int) fields.whole("longest_term", 0, 4_000_000, otherwise);
    }

    /** A number, or numbers by step. */
    private LegitimacySchedule legitimacy(YamlNode node) {
        if (!(node instanceof YamlMap map)) {
            return LegitimacySchedule.constant(values.constant(node).orElse(0));
        }
        List<LegitimacySchedule.Point> points = new ArrayList<>();
        for (Entry entry : map.entries().values()) {
            if (!entry.key().matches("[0-9]{1,7}")) {
                problems.error(entry.place(), "\"" + entry.key() + "\" is no step", "Write {1: 0.9, 70: 0.2}");
                continue;
            }
            values.constant(entry.value())
                    .ifPresent(level -> points.add(new LegitimacySchedule.Point(Integer.parseInt(entry.key()), level)));
        }
        return new LegitimacySchedule(points);
    }
}
