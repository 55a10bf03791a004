package tarazy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import tarazy.cli.OutputFolder.Content;
import tarazy.report.ReadForm;
import tarazy.report.Screen;
import tarazy.report.Worksheet;
import tarazy.text.corpus.Corpus;
import tarazy.text.corpus.Documents;
import tarazy.text.corpus.Page;
import tarazy.text.snippet.ActorNames;

/** Reads documents and writes what is seen in each as soon as it is its turn, to standard output and to files. */
final class ReadOutput {
    private final Results results;
    private final ReadForm form;
    private final Screen screen;
    private final Optional<OutputFolder> folder;

    ReadOutput(Results results, ReadForm form, Screen screen, Optional<OutputFolder> folder) {
        this.results = results;
        this.form = form;
        this.screen = screen;
        this.folder = folder;
    }

    /** A page in all forms asked for; the last two are empty without a folder. */
    private record Written(String printed, String jsonl, String csv) {}

    /** Two files that grow together. */
    private record Files(Writer jsonl, Writer csv) implements AutoCloseable {
        static Files in(OutputFolder folder) throws CallException {
            return new Files(folder.open("seen.jsonl"), folder.open("seen.csv"));
        }

        void write(String toJsonl, String toCsv) {
            try {
                jsonl.write(toJsonl);
                csv.write(toCsv);
            } catch (IOException e) {
                throw new UncheckedIOException(OutputFolder.reason(e), e);
            }
        }

        @Override
        public void close() throws IOException {
            try (csv) {
                jsonl.close();
            }
        }
    }

    void of(Documents documents, ActorNames names, DoubleConsumer progress) throws CallException {
        if (folder.isEmpty()) {
            read(documents, names, null, null, progress);
            return;
        }
        Worksheet worksheet = new Worksheet();
        Corpus corpus;
        try (Files files = Files.in(folder.get())) {
            corpus = read(documents, names, worksheet, files, progress);
        } catch (IOException e) {
            throw new CallException("cannot write the results: " + OutputFolder.reason(e));
        } catch (UncheckedIOException e) {
            throw new CallException("cannot write the results: " + e.getMessage());
        }
        folder.get().add("worksheet.html", Content.of(out -> worksheet.write(corpus, out)));
    }

    private Corpus read(
            Documents documents,
            ActorNames names,
            @Nullable Worksheet worksheet,
            @Nullable Files files,
            DoubleConsumer progress)
            throws CallException {
        Printing printing = new Printing();
        printing.print(form.begin());
        if (files != null) {
            files.write(ReadForm.JSONL.begin(), ReadForm.CSV.begin());
        }
        Corpus corpus = Corpus.read(
                documents,
                names,
                (document, page) -> {
                    if (worksheet != null) {
                        worksheet.add(document, page);
                    }
                    return written(page, files != null);
                },
                written -> {
                    printing.print(written.printed());
                    if (files != null) {
                        files.write(written.jsonl(), written.csv());
                    }
                },
                progress);
        printing.print(form.end(corpus, screen));
        if (files != null) {
            files.write(ReadForm.JSONL.end(corpus, Screen.plain()), ReadForm.CSV.end(corpus, Screen.plain()));
        }
        printing.end();
        return corpus;
    }

    private Written written(Page page, boolean toFiles) {
        String printed = form.page(page, screen);
        return new Written(
                printed,
                toFiles ? ReadForm.JSONL.page(page, Screen.plain()) : "",
                toFiles ? ReadForm.CSV.page(page, Screen.plain()) : "");
    }

    /** Prints; a fault waits until the end, as files may still be written. */
    private final class Printing {
        private Optional<CallException> fault = Optional.empty();

        void print(String text) {
            if (fault.isEmpty() && !text.isEmpty()) {
                try {
                    results.print(text);
                } catch (CallException e) {
                    fault = Optional.of(e);
                }
            }
        }

        void end() throws CallException {
            if (fault.isPresent()) {
                throw fault.get();
            }
        }
    }
}
