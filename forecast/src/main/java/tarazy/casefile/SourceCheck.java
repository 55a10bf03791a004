package tarazy.casefile;

import tarazy.casefile.Question.Resolution;
import tarazy.evidence.AsOf;
import tarazy.evidence.Source;
import tarazy.text.Anchor;
import tarazy.text.AnchorFinder;
import tarazy.text.Document;
import tarazy.text.QuoteMatch;

/** Sources speak from the right dates, and resolutions quote theirs. */
final class SourceCheck {

    private static final int LONGEST_SHOWN = 300;

    private final Case theCase;
    private final Problems problems;

    SourceCheck(Case theCase, Problems problems) {
        this.theCase = theCase;
        this.problems = problems;
    }

    void check() {
        for (Source source : theCase.sources().values()) {
            if (!AsOf.knows(theCase.asOf(), source)) {
                problems.note(
                        new Place(EvidenceReader.SOURCES, source.line(), 0),
                        "source \"" + source.id() + "\" speaks from " + source.speaksFrom() + ", after the as-of date "
                                + theCase.asOf() + ": it is not used",
                        "");
            }
        }
        for (Question question : theCase.questions()) {
            question.resolution().ifPresent(resolution -> check(question, resolution));
        }
    }

    private void check(Question question, Resolution resolution) {
        String thing = "the resolution of question \"" + question.id() + "\"";
        Source source = theCase.sources().get(resolution.source());
        if (source != null && source.speaksFrom().isBefore(resolution.date())) {
            problems.warning(
                    resolution.place(),
                    thing + " is dated " + resolution.date() + ", but its source speaks from " + source.speaksFrom(),
                    "Only a source from that day or later can know");
        }
        Document text = theCase.evidence().texts().get(resolution.source());
        if (resolution.quote().isEmpty()) {
            problems.warning(
                    resolution.place(), thing + " quotes nothing", "Add the sentence of the source that settles it");
        } else if (text != null) {
            check(thing, resolution, AnchorFinder.in(text).find(resolution.quote()));
        } else if (source != null && source.file().isEmpty()) {
            problems.note(resolution.place(), "the quote of " + thing + " cannot be checked: the text is not here", "");
        }
    }

    private void check(String thing, Resolution resolution, QuoteMatch match) {
        String advice = switch (match) {
            case QuoteMatch.Found _, QuoteMatch.Ambiguous _ -> null;
            case QuoteMatch.Suggestion suggestion -> "Copy it from the text, which says: " + shown(suggestion.anchor());
            case QuoteMatch.Missing missing ->
                missing.nearest()
                        .map(near -> "The nearest passage is: " + shown(near.anchor()))
                        .orElse("Quote the source word by word");
        };
        if (advice != null) {
            problems.error(
                    resolution.place(),
                    "the quote of " + thing + " does not stand in source \"" + resolution.source() + "\"",
                    advice);
        }
    }

    private static String shown(Anchor anchor) {
        String line = anchor.exact().strip().replaceAll("\\s+", " ");
        return "\"" + (line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…") + "\"";
    }
}
