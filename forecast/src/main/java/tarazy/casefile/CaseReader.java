package tarazy.casefile;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarazy.casefile.YamlNode.YamlScalar;
import tarazy.evidence.EvidenceChanges;

/**
 * Reads a case folder and checks all of it. Nothing a folder can hold makes this throw; every problem found is reported,
 * not the first only.
 */
public final class CaseReader {

    static final String CASE_FILE = "case.yaml";

    private final CaseFolder folder;
    private final EvidenceChanges changes;
    private final Problems problems;
    private final Draft draft = new Draft();

    /** False if a file could not be read: then everything would seem to be missing to the checks between files. */
    private boolean complete = true;

    private CaseReader(CaseFolder folder, EvidenceChanges changes, Problems problems) {
        this.folder = folder;
        this.changes = changes;
        this.problems = problems;
    }

    /** The case in the folder, with all that is wrong or worth knowing. */
    public static CaseResult read(Path folder) {
        return readWith(folder, EvidenceChanges.none());
    }

    /** The case as it would be with other evidence. */
    public static CaseResult readWith(Path folder, EvidenceChanges changes) {
        Problems problems = new Problems();
        Optional<Case> read =
                CaseFolder.open(folder, problems).map(open -> new CaseReader(open, changes, problems).read());
        return new CaseResult(problems.hasErrors() ? Optional.empty() : read, problems.sorted());
    }

    private Case read() {
        readYaml();
        draft.evidence = new EvidenceReader(folder, changes, problems).read();
        draft.mechanisms = new MechanismReader(folder, draft.uses, problems).read();
        Case theCase = draft.toCase(folder.root());
        if (complete) {
            CaseChecks.check(theCase, draft.uses, problems);
        }
        return theCase;
    }

    private void readYaml() {
        Optional<Fields> main = file(
                CASE_FILE, Place.of(CASE_FILE), "A case folder holds a case.yaml; tarazy new makes one", Keys.CASE);
        PartReader parts = new PartReader(folder, draft, problems);
        main.ifPresent(fields -> {
            new CaseFileReader(draft, problems).read(fields);
            parts.read(fields);
        });
        Keys.STANDARD_FILES.forEach((name, keys) -> standard(name, keys).ifPresent(parts::read));
        main.ifPresent(fields -> includes(fields).forEach(parts::read));
        draft.decisions.putAll(new DecisionReader(folder, draft.uses, problems).readAll());
    }

    private Optional<Fields> standard(String name, List<String> keys) {
        return folder.exists(name) ? file(name, Place.of(name), "", keys) : Optional.empty();
    }

    private List<Fields> includes(Fields main) {
        Set<String> seen = new LinkedHashSet<>(Keys.STANDARD_FILES.keySet());
        seen.add(CASE_FILE);
        Values values = new Values(problems);
        return main.node("include").map(node -> values.list(node, "a list of files")).orElse(List.of()).stream()
                .flatMap(item -> values.scalar(item, "the name of a file").stream())
                .filter(this::isPart)
                .filter(item -> seen.add(item.text()))
                .flatMap(item ->
                        file(item.text(), item.place(), "Check the name under include", Keys.PART_FILE).stream())
                .toList();
    }

    private boolean isPart(YamlScalar item) {
        String name = item.text();
        boolean fine = name.endsWith(".yaml") && isInside(name);
        if (!fine) {
            problems.error(
                    item.place(),
                    "\"" + name + "\" cannot be included",
                    "Name a .yaml file inside the case folder, such as economy.yaml");
        }
        return fine;
    }

    /** True if a name leads to no place outside of the folder that it is resolved in. */
    static boolean isInside(String name) {
        return !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && !List.of(name.split("/")).contains("..");
    }

    private Optional<Fields> file(String name, Place namedAt, String adviceIfMissing, List<String> keys) {
        Optional<Fields> fields = folder.text(name, namedAt, adviceIfMissing)
                .flatMap(text -> YamlReader.read(text, problems))
                .map(map -> new Fields("file " + name, Place.of(name), map, keys, problems));
        complete &= fields.isPresent();
        return fields;
    }
}
