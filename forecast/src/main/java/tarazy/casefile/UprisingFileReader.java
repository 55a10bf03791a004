package tarazy.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.uprising.InvalidUprisingException;
import tarazy.uprising.UprisingProblem;

/** Reads a file about an uprising that stands alone; what is wrong with it is reported, all of it. */
public final class UprisingFileReader {
    static final List<String> LEVELS = List.of("street", "country");

    private UprisingFileReader() {}

    /** @param file its name, for messages */
    public static UprisingFileResult read(String file, String text) {
        Problems problems = new Problems();
        Optional<UprisingFile> read =
                YamlReader.read(new SourceText(file, text), problems).flatMap(map -> read(map, problems));
        return new UprisingFileResult(problems.hasErrors() ? Optional.empty() : read, problems.sorted());
    }

    private static Optional<UprisingFile> read(YamlMap map, Problems problems) {
        Fields level = new Fields(
                "the file", map.place(), map, map.entries().keySet().stream().toList(), problems);
        String word = level.requiredText("level");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!LEVELS.contains(word)) {
            problems.error(
                    level.valuePlace("level"),
                    "there is no level \"" + word + "\"",
                    Suggestions.forWord(word, LEVELS, "Levels are"));
            return Optional.empty();
        }
        boolean street = word.equals("street");
        Fields fields = new Fields("the file", map.place(), map, street ? StreetFile.KEYS : CountryFile.KEYS, problems);
        return street ? new StreetFile(fields, problems).read() : new CountryFile(fields, problems).read();
    }

    /** Reports what an engine found, each fault where the part of the settings that it names stands. */
    static void report(
            InvalidUprisingException refused, Map<String, Place> places, Place otherwise, Problems problems) {
        for (UprisingProblem problem : refused.problems()) {
            Place place = otherwise;
            int longest = 0;
            for (Map.Entry<String, Place> entry : places.entrySet()) {
                if (problem.place().startsWith(entry.getKey()) && entry.getKey().length() > longest) {
                    longest = entry.getKey().length();
                    place = entry.getValue();
                }
            }
            problems.error(place, problem.text(), "");
        }
    }
}
