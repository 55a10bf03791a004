package tarazy.report;

import java.util.List;
import tarazy.forecast.SourceUse;

/** Sources in the words of the page. */
final class SourceRows {
    private final List<SourceUse> sources;
    private final Anchors anchors;

    SourceRows(List<SourceUse> sources, Anchors anchors) {
        this.sources = sources;
        this.anchors = anchors;
    }

    List<ReportPage.SourceRow> inUse() {
        return sources.stream().filter(SourceUse::used).map(this::source).toList();
    }

    /** Those that speak from after the as-of date. */
    List<ReportPage.SourceRow> later() {
        return sources.stream().filter(s -> !s.used()).map(this::source).toList();
    }

    private ReportPage.SourceRow source(SourceUse source) {
        return new ReportPage.SourceRow(
                anchors.source(source.id()).target(),
                source.id(),
                source.title(),
                source.publisher(),
                source.group().equals(source.id()) ? "" : source.group(),
                source.grade(),
                gradeText(source.grade()),
                Figures.shortDay(source.speaksFrom()),
                source.published().map(Figures::shortDay).orElse(Figures.NONE),
                Figures.count(source.claims()),
                Figures.count(source.verified()),
                source.verified() == source.claims());
    }

    /** The words of the NATO Admiralty scale for the reliability of a source. */
    private static String gradeText(String grade) {
        return switch (grade) {
            case "A" -> "completely reliable";
            case "B" -> "usually reliable";
            case "C" -> "fairly reliable";
            case "D" -> "not usually reliable";
            case "E" -> "unreliable";
            default -> "reliability cannot be judged";
        };
    }
}
