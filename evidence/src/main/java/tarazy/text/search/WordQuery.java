package tarazy.text.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** What a person types into a search box, as a query. */
final class WordQuery {
    /** Who types more wants something else. */
    private static final int LONGEST = 4_000;

    private WordQuery() {}

    /** Empty if nothing in it can be looked for: no word at all, or only words like "the". */
    static Optional<Query> of(String words, Analyzer analyzer) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int parts = 0;
        String typed = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        List<String> quoted = new ArrayList<>();
        for (String rest : unquoted(straight(typed), quoted)) {
            Query query = builder.createBooleanQuery(PassageIndex.TEXT, rest);
            if (query != null) {
                all.add(query, Occur.SHOULD);
                parts++;
            }
        }
        for (String phrase : quoted) {
            Query query = builder.createPhraseQuery(PassageIndex.TEXT, phrase);
            if (query != null) {
                all.add(query, Occur.MUST);
                parts++;
            }
        }
        return parts == 0 ? Optional.empty() : Optional.of(all.build());
    }

    private static String straight(String words) {
        return words.replace('\u201C', '"').replace('\u201D', '"').replace('\u201E', '"');
    }

    /** The parts outside of quotation marks; those inside go to a list. A mark without a partner counts for nothing. */
    private static List<String> unquoted(String words, List<String> quoted) {
        List<String> outside = new ArrayList<>();
        int from = 0;
        for (int open = words.indexOf('"'); open >= 0; open = words.indexOf('"', from)) {
            int close = words.indexOf('"', open + 1);
            if (close < 0) {
                break;
            }
            outside.add(words.substring(from, open));
            quoted.add(words.substring(open + 1, close));
            from = close + 1;
        }
        outside.add(words.substring(from));
        return outside;
    }
}
