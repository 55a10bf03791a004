package tarazy.text.corpus;

import tarazy.text.Shingles;
import tarazy.text.TextView;
import tarazy.text.layout.LineKeys;

/** What has to be known of all documents before any is read closely; small beside the text. */
public record Survey(Shingles shingles, LineKeys lines) {
    public static Survey of(TextView view) {
        return new Survey(Shingles.of(view.text()), LineKeys.of(view));
    }
}
