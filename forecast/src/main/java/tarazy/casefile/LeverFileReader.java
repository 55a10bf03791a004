package tarazy.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.YamlNode.YamlMap;

/**
 * Reads a file of levers and networks that stands alone, as a case in which nothing happens over time. It may hold quantities as
 * well, so that formulas can draw; actors that it does not describe are taken by their names.
 */
public final class LeverFileReader {
    static final List<String> KEYS = List.of("actors", "quantities", "correlations", "levers", "networks");

    private LeverFileReader() {}

    /** @param file its name, for messages */
    public static CaseResult read(String file, String text) {
        Problems problems = new Problems();
        Optional<Case> read =
                YamlReader.read(new SourceText(file, text), problems).map(map -> read(file, map, problems));
        return new CaseResult(problems.hasErrors() ? Optional.empty() : read, problems.sorted());
    }

    private static Case read(String file, YamlMap map, Problems problems) {
        Fields fields = new Fields("file " + file, Place.of(file), map, KEYS, problems);
        Draft draft = new Draft();
        draft.timeline = oneDay(Place.of(file));
        draft.asOf = draft.timeline.start().toLocalDate();
        PartReader.readStanding(fields, draft, problems);
        if (!fields.has("levers") && !fields.has("networks")) {
            problems.error(fields.place(), "the file has neither levers nor networks", "Add \"levers: …\"");
        }
        addActors(draft);
        Case theCase = draft.toCase(Path.of(file));
        CaseChecks.check(theCase, draft.uses, problems);
        return theCase;
    }

    /** Any day will do. */
    private static TimelineSpec oneDay(Place place) {
        LocalDate day = LocalDate.of(2000, 1, 1);
        return new TimelineSpec(
                day.atStartOfDay(),
                List.of(new TimelineSpec.Phase(day.plusDays(1), new TimelineSpec.Step(1, Per.DAY), place)),
                List.of(),
                place);
    }

    /** Where the file describes nobody, whoever it names is an actor. */
    private static void addActors(Draft draft) {
        if (!draft.actors.isEmpty()) {
            return;
        }
        Map<String, Actor> named = new LinkedHashMap<>();
        for (NameUse use : draft.uses) {
            if (use.kind() == NameUse.Kind.ACTOR) {
                named.putIfAbsent(
                        use.name(),
                        new Actor(
                                use.name(),
                                use.name(),
                                Actor.Kind.STATE,
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(),
                                "",
                                use.place()));
            }
        }
        draft.actors.putAll(named);
    }
}
