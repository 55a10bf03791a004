package tarazy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import tarazy.text.DocumentException;
import tarazy.text.TextView;
import tarazy.text.corpus.Bunch;
import tarazy.text.corpus.ChangedDocumentException;
import tarazy.text.corpus.Documents;
import tarazy.text.corpus.Survey;
import tarazy.text.file.FileReading;

/** The texts of a folder. A part of them is kept in memory; the others are read again when they are asked for. */
final class TextFiles implements Documents {
    /** Most text kept in memory, in UTF-16 code units. */
    static final long KEPT = 32L * 1024 * 1024;

    /** Most text read at all, in UTF-16 code units. */
    private static final long MOST = 128L * 1024 * 1024;

    private final List<Text> texts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private record Text(
            Path file,
            String name,
            Survey survey,
            String sha256,
            @Nullable TextView view) {}

    /** What came of reading a file: a text, or what is wrong. */
    private record Outcome(@Nullable Text text, long length, String fault) {}

    /**
     * Reads files on all processors, in bunches.
     *
     * @param root the folder, or the only file
     * @param kept most text kept in memory, in UTF-16 code units
     * @throws CallException if it is too much text
     */
    static TextFiles read(Path root, List<Path> files, long kept, DoubleConsumer progress) throws CallException {
        TextFiles all = new TextFiles();
        long total = 0;
        for (Bunch bunch : Bunch.of(files.size(), i -> size(files.get(i)))) {
            List<Outcome> outcomes = bunch.indices()
                    .mapToObj(i -> outcome(files.get(i), name(root, files.get(i))))
                    .toList();
            for (Outcome outcome : outcomes) {
                total += outcome.length();
                all.add(outcome, total <= kept);
            }
            if (total > MOST) {
                throw new CallException("the texts together are too large; read the folder in parts");
            }
            progress.accept((double) bunch.to() / files.size());
        }
        return all;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // reading it will say why
        }
    }

    private static String name(Path root, Path file) {
        return file.equals(root)
                ? String.valueOf(file.getFileName())
                : root.relativize(file).toString().replace('\\', '/');
    }

    private static Outcome outcome(Path file, String name) {
        try {
            TextView view = FileReading.read(file, name);
            Text text = new Text(file, name, Survey.of(view), view.document().sha256(), view);
            return new Outcome(
                    text, view.text().length() + view.document().text().length(), "");
        } catch (DocumentException e) {
            String place = e.line() > 0 ? name + ":" + e.line() : name;
            return new Outcome(null, 0, place + ": " + e.message() + (e.advice().isEmpty() ? "" : ". " + e.advice()));
        }
    }

    private void add(Outcome outcome, boolean keep) {
        Text text = outcome.text();
        if (text == null) {
            faults.add(outcome.fault());
        } else {
            texts.add(keep ? text : new Text(text.file(), text.name(), text.survey(), text.sha256(), null));
        }
    }

    /** What is wrong with files that could not be read, a line each. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public int size() {
        return texts.size();
    }

    @Override
    public String name(int document) {
        return texts.get(document).name();
    }

    @Override
    public Survey survey(int document) {
        return texts.get(document).survey();
    }

    @Override
    public TextView view(int document) {
        Text text = texts.get(document);
        if (text.view() != null) {
            return text.view();
        }
        try {
            TextView view = FileReading.read(text.file(), text.name());
            if (view.document().sha256().equals(text.sha256())) {
                return view;
            }
        } catch (DocumentException e) {
            // gone, or broken since
        }
        throw new ChangedDocumentException(text.name());
    }
}
