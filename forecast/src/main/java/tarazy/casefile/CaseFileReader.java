package tarazy.casefile;

import java.util.Optional;
import java.util.stream.Collectors;
import tarazy.casefile.YamlNode.YamlMap;

/** Reads what only {@code case.yaml} holds: title, dates, numbers of runs, timeline. */
final class CaseFileReader {

    /** So many runs take hours; more is a slip of the key. */
    static final int MOST_RUNS = 10_000_000;

    private final Draft draft;
    private final Problems problems;

    CaseFileReader(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void read(Fields file) {
        draft.title = file.requiredText("title");
        draft.summary = file.text("summary");
        file.requiredDate("as_of").ifPresent(date -> draft.asOf = date);
        draft.runs = (int) file.whole("runs", 1, MOST_RUNS, draft.runs);
        draft.seed = file.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, draft.seed);
        Optional<YamlMap> timeline = file.required(
                "timeline", node -> new Values(problems).map(node, "the keys of the timeline (start, phases, also)"));
        timeline.map(map -> new Fields("the timeline", file.place("timeline"), map, Keys.TIMELINE, problems))
                .flatMap(fields -> new TimelineReader(problems).read(fields))
                .ifPresent(spec -> {
                    draft.timeline = spec;
                    draft.moments = spec.timeline().moments().stream()
                            .map(moment -> moment.time().toLocalDate())
                            .collect(Collectors.toSet());
                    if (draft.asOf.isAfter(spec.end())) {
                        problems.warning(
                                file.valuePlace("as_of"),
                                "the as-of date lies after the end of the timeline, " + spec.end(),
                                "Let the last phase end later, or there is nothing to forecast");
                    }
                });
    }
}
