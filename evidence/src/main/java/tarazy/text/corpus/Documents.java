package tarazy.text.corpus;

import java.util.List;
import tarazy.text.TextView;

/** Documents to be read together, by index. They need not all be in memory. Safe for many threads. */
public interface Documents {
    int size();

    /** How messages call a document. */
    String name(int document);

    Survey survey(int document);

    /**
     * The text, taken out anew where it is not kept.
     *
     * @throws ChangedDocumentException if it is no longer what it was
     */
    TextView view(int document);

    /** Documents in memory. */
    static Documents of(List<TextView> views) {
        List<TextView> all = List.copyOf(views);
        List<Survey> surveys = all.parallelStream().map(Survey::of).toList();
        return new Documents() {
            @Override
            public int size() {
                return all.size();
            }

            @Override
            public String name(int document) {
                return all.get(document).document().name();
            }

            @Override
            public Survey survey(int document) {
                return surveys.get(document);
            }

            @Override
            public TextView view(int document) {
                return all.get(document);
            }
        };
    }
}
