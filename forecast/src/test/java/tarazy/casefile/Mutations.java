package tarazy.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tarazy.evidence.Source;

/** Breaks a sound case in systematic ways, line by line. */
final class Mutations {

    /** A key of a block mapping, alone or with a value on its line. */
    private static final Pattern KEY = Pattern.compile("^(\\s*(?:- )?)([\\w.]+):(\\s+(.*))?$");

    private static final Set<String> KEYS = keys();
    private static final Set<String> FORMULAS = Set.of(
            "formula",
            "prior",
            "initial",
            "rate",
            "toward",
            "half_life",
            "noise",
            "min",
            "max",
            "when",
            "hazard",
            "strength",
            "latency",
            "cost_to_sender",
            "settles",
            "status_quo");
    private static final Set<String> CHOICES =
            Set.of("kind", "per", "pool", "channel", "on", "mode", "power", "origin", "model", "outcome");
    private static final Set<String> DATES = Set.of("as_of", "start", "at", "by", "date");
    private static final Set<String> ACTORS = Set.of("sender", "receiver", "of", "patron");

    private final Path folder;
    private final List<Mutation> made = new ArrayList<>();

    private Mutations(Path folder) {
        this.folder = folder;
    }

    /** All mutations of the case in the folder. */
    static List<Mutation> of(Path folder) {
        Mutations mutations = new Mutations(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".yaml")) {
                    mutations.yaml(name);
                } else if (name.endsWith(".csv")) {
                    mutations.csv(name);
                }
            }
            mutations.csv("sources/sources.csv");
            mutations.stakes();
            mutations.texts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mutations.made;
    }

    private void yaml(String file) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        int blockIndent = -1;
        int flowDepth = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int indent = line.length() - line.stripLeading().length();
            if (blockIndent >= 0 && (line.isBlank() || indent > blockIndent)) {
                continue;
            }
            blockIndent = -1;
            boolean inFlow = flowDepth > 0;
            flowDepth += depth(line);
            Matcher key = KEY.matcher(line);
            if (key.matches() && !line.startsWith("#") && !inFlow) {
                String value = key.group(4) == null ? "" : key.group(4).replaceAll("\\s+#.*$", "");
                if (value.matches("[|>][-+0-9]*")) {
                    blockIndent = indent;
                }
                key(file, lines, i, key.group(1), key.group(2), value);
            }
        }
        put(
                file,
                "is cut off inside quotes",
                lines,
                lines.size() - 1,
                lines.getLast() + "\nx: \"open",
                lines.size() + 1);
        put(file, "begins with a list", lines, 0, "- a\n" + lines.getFirst(), 0);
        put(file, "has a second document", lines, lines.size() - 1, lines.getLast() + "\n---\na: 1", lines.size() + 1);
        add(file, "is empty", "", 0);
        encoding(file, lines);
    }

    /** Brackets opened on the line and not closed there. */
    private static int depth(String line) {
        String bare = line.replaceAll("\"[^\"]*\"|\\s#.*$|^#.*$", "");
        return count(bare, "[{\\[]") - count(bare, "[}\\]]");
    }

    private static int count(String text, String regex) {
        return (int) Pattern.compile(regex).matcher(text).results().count();
    }

    private void key(String file, List<String> lines, int i, String lead, String key, String value) {
        if (!KEYS.contains(key)) {
            return;
        }
        String rest = value.isEmpty() ? "" : " " + value;
        put(file, "unknown key instead of " + key, lines, i, lead + key + "zz:" + rest, i + 1);
        put(file, "a tab before " + key, lines, i, "\t" + lead + key + ":" + rest, 0);
        if (value.isEmpty() || value.matches("[|>][-+0-9]*")) {
            return;
        }
        put(file, "a mapping for " + key, lines, i, lead + key + ": {a: {b: [1]}}", i + 1);
        put(file, "an open quote for " + key, lines, i, lead + key + ": \"" + value.replace("\"", ""), 0);
        put(file, "an open bracket for " + key, lines, i, lead + key + ": [" + value.replaceAll("[\\[\\]]", ""), 0);
        put(file, "a tag for " + key, lines, i, lead + key + ": !!java/object " + value, i + 1);
        put(file, "an unknown alias for " + key, lines, i, lead + key + ": *nowhere", i + 1);
        if (FORMULAS.contains(key) && !key.equals("strength")) {
            put(file, "an unknown name in " + key, lines, i, lead + key + ": nowhere.to.be.found", i + 1);
            put(file, "half a formula in " + key, lines, i, lead + key + ": 3 +", i + 1);
            put(file, "a comma number in " + key, lines, i, lead + key + ": 6,846 to 7,000", i + 1);
            put(file, "division by zero in " + key, lines, i, lead + key + ": 1 / 0", i + 1);
            put(file, "seconds plus metres in " + key, lines, i, lead + key + ": time + 0 * time * time", i + 1);
        }
        if (CHOICES.contains(key)) {
            put(file, "a wrong word for " + key, lines, i, lead + key + ": nonsense", i + 1);
            put(file, "a list for " + key, lines, i, lead + key + ": [a, b]", i + 1);
        }
        if (DATES.contains(key)) {
            put(file, "31 February for " + key, lines, i, lead + key + ": 2031-02-31", i + 1);
            put(file, "a word for the date " + key, lines, i, lead + key + ": tomorrow", i + 1);
            put(file, "a year 9999999 for " + key, lines, i, lead + key + ": 9999999-01-01", i + 1);
        }
        if (ACTORS.contains(key)) {
            put(file, "an unknown actor as " + key, lines, i, lead + key + ": nobody_at_all", i + 1);
        }
    }

    private void csv(String file) throws IOException {
        if (!Files.exists(folder.resolve(file))) {
            return;
        }
        List<String> lines = Files.readAllLines(folder.resolve(file));
        put(file, "lacks its id column", lines, 0, lines.getFirst().replaceFirst("^id|^kind", "x"), 1);
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            put(file, "row " + i + " without id", lines, i, line.replaceFirst("^[^,]*", ""), i + 1);
            put(file, "row " + i + " with an open quote", lines, i, "\"" + line.replace("\"", "'"), i + 1);
            put(file, "row " + i + " twice", lines, i, line + "\n" + line, i + 2);
            put(file, "row " + i + " with too many cells", lines, i, line + ",,,,,,,,,,x", i + 1);
            if (!file.equals("mechanisms.csv")) { // its second column is free text
                put(
                        file,
                        "row " + i + " with a strange second cell",
                        lines,
                        i,
                        line.replaceFirst(",[^,\"]*,", ",n0where,"),
                        0);
            }
        }
        encoding(file, lines);
    }

    private void stakes() throws IOException {
        Case sound = CaseReader.read(folder).theCase().orElseThrow();
        for (Issue issue : sound.issues().values()) {
            String file = issue.table();
            List<String> lines = Files.readAllLines(folder.resolve(file));
            for (String column : List.of("actor", "position", "salience", "capability")) {
                put(
                        file,
                        "lacks its column " + column,
                        lines,
                        0,
                        lines.getFirst().replace(column, "x"),
                        1);
            }
            for (int i = 1; i < lines.size(); i++) {
                String line = lines.get(i);
                put(file, "an unknown actor", lines, i, line.replaceFirst("^[^,]*", "nobody_at_all"), i + 1);
                put(file, "half a formula", lines, i, line.replaceFirst(",[^,]*,", ",3 +,"), i + 1);
                put(file, "an unknown name", lines, i, line.replaceFirst(",[^,]*,", ",nowhere.to.be.found,"), i + 1);
                put(file, "an open quote", lines, i, "\"" + line.replace("\"", "'"), i + 1);
                put(file, "a stake twice", lines, i, line + "\n" + line, i + 2);
            }
            encoding(file, lines);
        }
    }

    /** Each text that a claim quotes loses its words; and is not UTF-8. */
    private void texts() throws IOException {
        Case sound = CaseReader.read(folder).theCase().orElseThrow();
        for (Source source : sound.sources().values()) {
            boolean quoted =
                    sound.claims().stream().anyMatch(claim -> claim.source().equals(source.id()));
            if (quoted && !source.file().isEmpty()) {
                String file = "sources/" + source.file();
                byte[] other = "Nothing of it.".getBytes(StandardCharsets.UTF_8);
                made.add(Mutation.ofBytes(file + " says something else", file, other, "claims.csv", 0));
                byte[] bytes = Files.readAllBytes(folder.resolve(file));
                bytes[bytes.length / 2] = (byte) 0xFF;
                made.add(Mutation.ofBytes(file + " is not UTF-8", file, bytes, file, 0));
            }
        }
    }

    private void encoding(String file, List<String> lines) {
        for (int i = 0; i < lines.size(); i += Math.max(1, lines.size() / 5)) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(i, lines.get(i) + " \u0001");
            byte[] bytes = String.join("\n", changed).getBytes(StandardCharsets.UTF_8);
            for (int b = 0; b < bytes.length; b++) {
                if (bytes[b] == 1) {
                    bytes[b] = (byte) 0xE4;
                }
            }
            made.add(Mutation.ofBytes(file + ":" + (i + 1) + " is Latin-1", file, bytes, file, i + 1));
        }
        made.add(Mutation.ofBytes(
                file + " is UTF-16", file, String.join("\n", lines).getBytes(StandardCharsets.UTF_16), file, 0));
    }

    private void put(String file, String what, List<String> lines, int line, String with, int expectedLine) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(line, with);
        add(file, "line " + (line + 1) + ": " + what, String.join("\n", changed) + "\n", expectedLine);
    }

    private void add(String file, String what, String text, int expectedLine) {
        made.add(Mutation.of(file + " " + what, file, text, expectedLine));
    }

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (List<String> list : Arrays.asList(
                Keys.CASE,
                Keys.TIMELINE,
                Keys.PHASE,
                Keys.ACTOR,
                Keys.QUANTITY,
                Keys.STOCK,
                Keys.EVENT,
                Keys.CORRELATION,
                Keys.LEVER,
                Keys.ISSUE,
                Keys.QUESTION,
                Keys.BASELINE,
                Keys.RESOLUTION,
                Keys.SCENARIO)) {
            keys.addAll(list);
        }
        return keys;
    }
}
