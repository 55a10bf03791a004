package tarazy.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tarazy.casefile.TimelineSpec.Phase;
import tarazy.casefile.TimelineSpec.Step;

/** Reads the section {@code timeline}. */
final class TimelineReader {
    private static final Pattern STEP = Pattern.compile("([1-9][0-9]{0,3})\\s*(hour|day|week|month|year)s?");

    private final Problems problems;
    private final Values values;

    TimelineReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** Stands in for a timeline that could not be read. */
    static TimelineSpec nothing(Place place) {
        LocalDate day = LocalDate.of(2000, 1, 1);
        return new TimelineSpec(
                day.atStartOfDay(), List.of(new Phase(day, new Step(1, Per.DAY), place)), List.of(), place);
    }

    /** The timeline; empty, with the reason reported, if a part of it is missing or wrong. */
    Optional<TimelineSpec> read(Fields fields) {
        Optional<LocalDateTime> start = fields.required("start", values::dateTime);
        List<Phase> phases = new ArrayList<>();
        boolean[] broken = {false};
        new Sections(fields, problems).listed("phases", "phase", Keys.PHASE, phase -> {
            Optional<LocalDate> until = phase.requiredDate("until");
            Optional<Step> step = phase.required("step", this::step);
            if (until.isPresent() && step.isPresent()) {
                phases.add(new Phase(until.get(), step.get(), phase.place()));
            } else {
                broken[0] = true;
            }
        });
        if (!fields.has("phases")) {
            problems.error(
                    fields.place(), "the timeline has no \"phases\"", "Add phases: [{until: 2023-12-31, step: 1 day}]");
        }
        if (start.isEmpty() || phases.isEmpty() || broken[0]) {
            return Optional.empty();
        }
        TimelineSpec bare = new TimelineSpec(start.get(), phases, List.of(), fields.place());
        List<LocalDate> also = fields.node("also").map(node -> also(node, bare)).orElse(List.of());
        return rising(bare)
                ? Optional.of(new TimelineSpec(start.get(), phases, also, fields.place()))
                : Optional.empty();
    }

    private List<LocalDate> also(YamlNode list, TimelineSpec timeline) {
        List<LocalDate> also = new ArrayList<>();
        for (YamlNode item : values.list(list, "a list of dates")) {
            values.date(item).ifPresent(date -> {
                if (date.isBefore(timeline.start().toLocalDate()) || date.isAfter(timeline.end())) {
                    problems.error(
                            item.place(),
                            date + " lies outside of the timeline, which runs from "
                                    + timeline.start().toLocalDate() + " to " + timeline.end(),
                            "Move the date, or let the last phase end later");
                }
                also.add(date);
            });
        }
        return also.stream().sorted().distinct().toList();
    }

    /** Checks that each phase ends after the one before, and that there are not more moments than anyone can use. */
    private boolean rising(TimelineSpec timeline) {
        LocalDate last = timeline.start().toLocalDate();
        for (Phase phase : timeline.phases()) {
            if (!phase.until().isAfter(last)) {
                problems.error(
                        phase.place(),
                        "the phase ends on " + phase.until() + ", not after " + last + ", when it begins",
                        "Let each phase end later than the one before");
                return false;
            }
            last = phase.until();
        }
        try {
            timeline.timeline();
        } catch (IllegalArgumentException e) {
            problems.error(timeline.place(), "the timeline has " + e.getMessage(), "Or end it earlier");
            return false;
        }
        return true;
    }

    private Optional<Step> step(YamlNode node) {
        return values.scalar(node, "a step such as 1 day").flatMap(scalar -> {
            Matcher matcher = STEP.matcher(scalar.text().strip());
            if (!matcher.matches()) {
                values.wrong(scalar, "a step", "Write for example 6 hours, 1 day, 1 week, 1 month or 1 year");
                return Optional.empty();
            }
            Per unit = Per.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
            return Optional.of(new Step(Integer.parseInt(matcher.group(1)), unit));
        });
    }
}
