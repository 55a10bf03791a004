package tarazy.game.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarazy.game.ActionLookup;
import tarazy.game.CompiledGame;
import tarazy.game.GameNames;
import tarazy.game.logit.Observation;

/**
 * Reads choices that were seen: a table with the columns {@code player}, {@code infoset} (may be left out or empty where the
 * player has one only), {@code action} and {@code count} (1 if left out or empty), in any order. Names are those of
 * {@link CompiledGame#names()}.
 */
public final class ChoicesCsv {
    private static final List<String> COLUMNS = List.of("player", "infoset", "action", "count");
    private static final int MOST_FAULTS = 100;

    private final CompiledGame game;
    private final GameNames names;
    private final Map<String, Integer> columns = new TreeMap<>();
    private final List<FormatProblem> faults = new ArrayList<>();
    private final List<Observation> seen = new ArrayList<>();

    private ChoicesCsv(CompiledGame game) {
        this.game = game;
        this.names = game.names();
    }

    /**
     * Reads a whole file.
     *
     * @throws GameFormatException with everything that is wrong
     */
    public static List<Observation> read(String text, CompiledGame game) {
        ChoicesCsv csv = new ChoicesCsv(game);
        try {
            CsvReader.builder().ofCsvRecord(text).forEach(csv::record);
        } catch (CsvParseException broken) {
            csv.fault(1, String.valueOf(broken.getMessage()));
        }
        if (csv.faults.isEmpty() && csv.seen.isEmpty()) {
            csv.fault(1, "there is no choice; expected lines such as player,infoset,action,count below a header");
        }
        if (!csv.faults.isEmpty()) {
            throw new GameFormatException(csv.faults);
        }
        return List.copyOf(csv.seen);
    }

    private void fault(long line, String message) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new FormatProblem((int) Math.min(line, Integer.MAX_VALUE), 1, message));
        }
    }

    private void record(CsvRecord row) {
        if (columns.isEmpty()) {
            header(row);
        } else if (row.getFieldCount() > 1 || !row.getField(0).isBlank()) {
            choice(row);
        }
    }

    private void header(CsvRecord row) {
        for (int k = 0; k < row.getFieldCount(); k++) {
            String name = row.getField(k).strip();
            if (!COLUMNS.contains(name)) {
                fault(1, "unknown column \"" + name + "\"; columns are " + String.join(", ", COLUMNS));
            }
            columns.put(name, k);
        }
        for (String needed : List.of("player", "action")) {
            if (!columns.containsKey(needed)) {
                fault(1, "there is no column " + needed);
            }
        }
    }

    private String cell(CsvRecord row, String column) {
        Integer place = columns.get(column);
        return place == null || place >= row.getFieldCount()
                ? ""
                : row.getField(place).strip();
    }

    private void choice(CsvRecord row) {
        long line = row.getStartingLineNumber();
        String player = cell(row, "player");
        String set = cell(row, "infoset");
        String action = cell(row, "action");
        long count = count(line, cell(row, "count"));
        try {
            String where = set.isEmpty() ? onlySet(player) : set;
            ActionLookup.action(game, player, where, action);
            if (count > 0) {
                seen.add(new Observation(player, where, action, count));
            }
        } catch (IllegalArgumentException unknown) {
            fault(line, String.valueOf(unknown.getMessage()));
        }
    }

    private long count(long line, String text) {
        if (text.isEmpty()) {
            return 1;
        }
        if (text.matches("[0-9]{1,15}")) {
            return Long.parseLong(text);
        }
        fault(line, "expected a count such as 12, found \"" + text + "\"");
        return 0;
    }

    private String onlySet(String player) {
        int p = names.players().indexOf(player);
        if (p < 0) {
            throw new IllegalArgumentException("there is no player \"" + player + "\", there are " + names.players());
        }
        List<String> sets = names.sets().subList(game.firstSet()[p], game.firstSet()[p + 1]);
        if (sets.size() != 1) {
            throw new IllegalArgumentException("infoset is empty, but " + player + " has " + sets);
        }
        return sets.getFirst();
    }
}
