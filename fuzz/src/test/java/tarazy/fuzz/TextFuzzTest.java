package tarazy.fuzz;

import static tarazy.fuzz.Whatever.require;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import tarazy.text.AnchorFinder;
import tarazy.text.Document;
import tarazy.text.DocumentException;
import tarazy.text.QuoteMatch;
import tarazy.text.Span;
import tarazy.text.TextView;
import tarazy.text.corpus.Page;
import tarazy.text.layout.Sentence;

/** Any bytes as a plain text, read together with a copy of its first half. */
class TextFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/tarazy/fuzz/words.dict")
    void text(byte[] bytes) {
        Document document;
        try {
            document = Document.decode("any.txt", bytes);
        } catch (DocumentException e) {
            require(e.message().startsWith("not UTF-8: ") && e.line() > 0, e.message());
            return;
        }
        String half = document.text().substring(0, document.text().length() / 2);
        List<Page> pages =
                Whatever.holds(List.of(TextView.plain(document), TextView.plain(Document.of("half.txt", half))));
        quotes(document, pages.getFirst().layout().sentences());
    }

    /** A sentence is found where it stands or nowhere, never somewhere with other words. */
    private static void quotes(Document document, List<Sentence> sentences) {
        AnchorFinder finder = AnchorFinder.in(document);
        for (Sentence sentence : sentences.subList(0, Math.min(3, sentences.size()))) {
            String words = sentence.span().of(document.text());
            if (finder.find(words) instanceof QuoteMatch.Found found) {
                Span place = found.anchor().span();
                require(place.end() <= document.text().length(), place + " is not in the text");
                require(place.of(document.text()).equals(found.anchor().exact()), "other words at " + place);
            }
        }
    }
}
