package tarazy.text.layout;

import java.util.List;
import java.util.Set;

/** Remarks on the article instead of its matter, and disclaimers. */
final class Remarks {
    /** Words of a paragraph, and of its opening, from which on only the opening tells. */
    private static final int LONG = 40;

    private static final int OPENING = 16;

    private static final Set<String> ARTICLES = Set.of("article", "essay", "commentary", "blog", "explainer", "paper");

    /** Words for an article that also mean other things, so they count only with "this". */
    private static final Set<String> PIECES = Set.of("post", "piece", "text", "write", "analysis");

    /** How the words begin for what an article does. */
    private static final List<String> DOING = List.of(
            "analy",
            "discuss",
            "explor",
            "examin",
            "delve",
            "point",
            "mention",
            "summar",
            "present",
            "provid",
            "describ",
            "argue",
            "conclu",
            "highlight",
            "focus",
            "look",
            "offer",
            "explain",
            "cover",
            "outlin",
            "review",
            "aim",
            "seek",
            "tries",
            "attempt",
            "reveal",
            "introduc",
            "emphasi",
            "underscor",
            "underlin",
            "shed",
            "deal");

    private static final Set<String> BEING = Set.of("is", "has", "does", "gives", "uses", "will", "as", "itself");

    private static final Phrases META = new Phrases(
            "this was all about; that was all about; hope this text; hope this guide; hope this piece; hope this information; hope you found this; on this article we; the above is the whole; hope this list; this explainer was updated; this explainer will be updated; overall the piece; overall this is an article; in this list we; the article makes a deep; in this explainer; in this guide we; in this report we look; in this article the author; editor of this article; in this interview we; in this column i;"
                    + " this post was about; an earlier version of this; a previous version of this; this article has been"
                    + " updated; this story has been updated; this article was updated; this story was updated; this article"
                    + " was amended; this article has been amended; this story has been corrected; this article has been"
                    + " corrected; hope this article; hope that this article; hope you enjoyed; hope this post; in a previous article; in our previous article; in my previous article; in our next article;"
                    + " author of this article; author of the article; authors of this article; authors of the article;"
                    + " in this article we; in this article i; in this article you; in this post we; in this post i;"
                    + " in this post you; in this blog post; in this essay i; in this essay we; in this piece i;"
                    + " provides readers with; providing readers with; gives readers; giving readers; offers readers;"
                    + " leaves readers; comments on some of the points; points and analysis of the article");

    private static final Phrases DISCLAIMS = new Phrases("""
            delete if infringed; delete it if infringed; collected from public sources; collected from open sources; pictures come from the network; pictures come from the internet; images come from the internet; pictures are from the internet; only represents the personal; only represent the personal; do not necessarily reflect; those of the author alone; those of the authors alone; does not guarantee the accuracy; do not guarantee the accuracy; not legal advice; does not necessarily reflect; not necessarily those of; not necessarily represent
            do not represent the; does not represent the views; does not represent the opinion; are the author's own; are the authors own; are solely those of; are those of the author; are those of the authors; are personal; expressed are personal
            for informational purposes only; for information purposes only; for general information; information purposes; educational purposes only
            does not constitute financial; does not constitute investment; does not constitute legal; not financial advice; not investment advice; not intended as advice
            not be held liable; assumes no liability; assume no liability; accepts no liability; accept no liability; no legal liability; legal liability
            contact us to delete; contact us for deletion; contact us to remove; will be deleted; will delete it; delete it immediately; infringe your; infringes on your; infringement please; infringement rumors; comes from the internet; come from the internet; from the internet and; reproduced on the internet; copyright belongs to; no copyright infringement; errors and omissions; has not been edited by; not been edited by our; is auto generated; auto generated from; from a syndicated feed; with the help of ai; generated by ai; translated automatically; automatic translation; machine translation; translated by machine; this is a translation""");

    /** What states and ministries say of themselves as well, so it counts only with a word on what was published. */
    private static final Phrases REFUSALS = new Phrases("""
            is not responsible for; are not responsible for; not be held responsible; not be liable; assumes no responsibility; assume no responsibility; accepts no responsibility; accept no responsibility; bears no responsibility; takes no responsibility; not assume any; does not accept responsibility; does not accept any responsibility; not those of; in a personal capacity; in their personal capacity; in his personal capacity; in her personal capacity; do not reflect; does not reflect; takes no position; take no position; does not endorse; do not endorse; cannot guarantee; cannot vouch for; no guarantee of; at your own risk; without warranty; not a substitute for; does not represent; do not represent""");

    private static final Phrases PUBLISHED = new Phrases("""
            content; contents; this site; this website; our site; our website; the site's; the website; views expressed; opinions expressed; opinion expressed; views are; opinions are; the information; external sites; external links; publisher; copyright; accuracy; correctness; this article; the article; this page; this publication; this publication's; the publication; our editors; the editors; the author; the authors; posted here; published here; user comments; comments are""");

    private static final Phrases ABOUT = new Phrases(
            "article; content; contents; pictures; images; site; website; views; opinions; opinion; view; publisher; author; authors; editor;"
                    + " editors; copyright; information; translation; translated; translation; material; materials; story;"
                    + " feed; page; statements; blog; publication");

    private Remarks() {}

    /** True if the line says who is not to blame for what stands on the page. */
    static boolean disclaimer(LineText line) {
        List<String> words = line.words();
        if (words.isEmpty()) {
            return false;
        }
        String first = words.getFirst();
        return first.equals("disclaimer")
                || first.equals("disclaimers")
                || (DISCLAIMS.within(words) && ABOUT.within(words))
                || (line.upTo(70) && REFUSALS.within(words) && PUBLISHED.within(words));
    }

    /** True if the line's beginning is about the article. */
    static boolean meta(LineText line) {
        List<String> words = line.words();
        // a long paragraph that comes to speak of itself says more than that
        List<String> seen = words.subList(0, Math.min(words.size(), words.size() > LONG ? OPENING : LONG));
        for (int i = 0; i + 2 < seen.size(); i++) {
            boolean pointed = seen.get(i).equals("this") || seen.get(i).equals("the");
            boolean work = ARTICLES.contains(seen.get(i + 1))
                    || (seen.get(i).equals("this") && PIECES.contains(seen.get(i + 1)));
            if (pointed && work && doing(seen, i + 2)) {
                return true;
            }
        }
        return META.within(seen);
    }

    private static boolean doing(List<String> words, int position) {
        String word = words.get(position);
        boolean adverb = word.endsWith("ly") || word.equals("also") || word.equals("then") || word.equals("further");
        if (adverb && position + 1 < words.size()) {
            return doing(words, position + 1);
        }
        return BEING.contains(word) || DOING.stream().anyMatch(word::startsWith);
    }
}
