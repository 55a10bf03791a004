package tarazy.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarazy.evidence.EvidenceBase;

/** A case while its files are read. */
final class Draft {
    String title = "";
    String summary = "";
    LocalDate asOf = LocalDate.of(2000, 1, 1);
    int runs = 10_000;
    long seed = 1;
    TimelineSpec timeline = TimelineReader.nothing(Place.of(CaseReader.CASE_FILE));

    /** The days on which the timeline has a moment; empty until it has been read. */
    Set<LocalDate> moments = Set.of();

    final Map<String, Actor> actors = new LinkedHashMap<>();
    final Map<String, Quantity> quantities = new LinkedHashMap<>();
    final Map<String, Stock> stocks = new LinkedHashMap<>();
    final Map<String, Event> events = new LinkedHashMap<>();
    final Map<String, Lever> levers = new LinkedHashMap<>();
    final Map<String, Network> networks = new LinkedHashMap<>();
    final Map<String, Issue> issues = new LinkedHashMap<>();
    final Map<String, Decision> decisions = new LinkedHashMap<>();

    /** Empty for one that is broken. */
    final Map<String, Optional<Uprising>> uprisings = new LinkedHashMap<>();

    final Map<String, Deployment> deployments = new LinkedHashMap<>();
    final List<Correlation> correlations = new ArrayList<>();
    final Map<String, Question> questions = new LinkedHashMap<>();
    final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    final List<String> trajectories = new ArrayList<>();
    final List<NameUse> uses = new ArrayList<>();
    EvidenceBase evidence = EvidenceReader.nothing();
    List<Mechanism> mechanisms = List.of();

    Case toCase(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new Case(
                folder,
                name == null ? "" : name.toString(),
                title,
                summary,
                asOf,
                runs,
                seed,
                timeline,
                actors,
                quantities,
                stocks,
                events,
                levers,
                networks,
                issues,
                decisions,
                whole(uprisings),
                deployments,
                correlations,
                List.copyOf(questions.values()),
                scenarios,
                trajectories,
                evidence,
                mechanisms);
    }

    private static <T> Map<String, T> whole(Map<String, Optional<T>> entries) {
        Map<String, T> whole = new LinkedHashMap<>();
        entries.forEach((name, entry) -> entry.ifPresent(value -> whole.put(name, value)));
        return whole;
    }
}
