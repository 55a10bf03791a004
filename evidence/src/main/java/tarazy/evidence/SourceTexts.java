package tarazy.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tarazy.text.Document;
import tarazy.text.DocumentException;
import tarazy.text.file.FileReading;

/**
 * The texts of the sources of a case; of HTML and PDF, what can be read in them.
 *
 * @param documents by source, in the order of the sources; sources without a text, or with one at fault, are not there
 */
record SourceTexts(Map<String, Document> documents, List<Finding> findings) {

    /** Most text held in memory, in UTF-16 code units. */
    private static final long MOST = 256L * 1024 * 1024;

    SourceTexts {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        findings = List.copyOf(findings);
    }

    /** @param others texts in place of those in the folder, by the name of their file */
    static SourceTexts read(Path folder, Map<String, Source> sources, Map<String, Document> others) {
        Map<String, Document> documents = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        long total = 0;
        for (Source source : sources.values()) {
            if (source.file().isEmpty()) {
                continue;
            }
            String name = EvidenceFiles.SOURCES_FOLDER + "/" + source.file();
            Path file = folder.resolve(source.file());
            Document other = others.get(source.file());
            if (other == null && (!Files.isRegularFile(file) || !inside(folder, file))) {
                findings.add(Finding.error(
                        EvidenceFiles.SOURCES,
                        source.line(),
                        0,
                        "there is no file " + name,
                        "Add it, or leave the field file empty if the case cannot have the text."));
                continue;
            }
            try {
                Document document = other == null ? FileReading.text(file, name) : other;
                total += document.text().length();
                if (total > MOST) {
                    findings.add(Finding.error(
                            EvidenceFiles.SOURCES,
                            source.line(),
                            0,
                            "the texts together are too large",
                            "Split the case."));
                    break;
                }
                documents.put(source.id(), document);
            } catch (DocumentException e) {
                findings.add(Finding.error(name, e.line(), 0, e.message(), e.advice()));
            }
        }
        return new SourceTexts(documents, findings);
    }

    /** A link must not lead out of the case. */
    private static boolean inside(Path folder, Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
