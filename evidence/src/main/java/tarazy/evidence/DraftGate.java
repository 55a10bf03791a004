package tarazy.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarazy.text.AnchorFinder;
import tarazy.text.FoldedText;
import tarazy.text.QuoteMatch;
import tarazy.text.Span;
import tarazy.text.snippet.ActorNames;

/**
 * Holds drafts of claims against the text they are said to come from. A draft passes only if its quote stands, exact or folded,
 * in the sentence it names, leaves out nothing of the sentence that weakens or turns it, has the numbers of the value and
 * mentions the actors, and if no claim says so already. Judges by words alone: whether the claim means what the quote means
 * is for a person to see. Pure; not for several threads.
 */
public final class DraftGate {
    private final String source;
    private final DraftText text;
    private final EvidenceBase evidence;
    private final Set<String> subjects;
    private final ClaimsFile file;
    private final DraftCells cells;
    private final DraftMeaning meaning;
    private final Set<String> ids = new HashSet<>();
    private final List<DraftVerdict.Proposed> proposed = new ArrayList<>();

    /**
     * A gate for one source of a case.
     *
     * @param text the source's
     * @param evidence the case's, with its claims
     * @param actors names by actor id
     * @param subjects names that a claim can be about, apart from free text
     * @param file decides which ids are free
     */
    public DraftGate(
            String source,
            DraftText text,
            EvidenceBase evidence,
            Map<String, List<String>> actors,
            Set<String> subjects,
            ClaimsFile file) {
        this.source = source;
        this.text = text;
        this.evidence = evidence;
        this.subjects = Set.copyOf(subjects);
        this.file = file;
        this.cells = new DraftCells(withIds(actors));
        this.meaning = new DraftMeaning(text);
    }

    /** In names of quantities actors go by their ids. */
    private static ActorNames withIds(Map<String, List<String>> actors) {
        Map<String, List<String>> names = new HashMap<>();
        actors.forEach((id, all) -> {
            List<String> more = new ArrayList<>(all);
            more.add(id);
            more.add(id.replace('_', ' ').replace('-', ' '));
            names.put(id, more);
        });
        return ActorNames.of(names);
    }

    /** Judges drafts one after the other, in their order; one that was proposed makes later ones like it duplicates. */
    public List<DraftVerdict> judge(List<Draft> drafts) {
        return drafts.stream().map(this::judge).toList();
    }

    private DraftVerdict judge(Draft draft) {
        Optional<String> unfit = cells.fault(draft);
        if (unfit.isPresent()) {
            return new DraftVerdict.Rejected(draft, unfit.get());
        }
        String about = draft.about().strip();
        if (!about.startsWith(Claim.FREE_TEXT) && !subjects.contains(about)) {
            return new DraftVerdict.Rejected(draft, "the case has no \"" + about + "\" a claim could be about");
        }
        if (draft.sentence() < 1 || draft.sentence() > text.sentences().size()) {
            return new DraftVerdict.Rejected(
                    draft,
                    "there is no sentence " + draft.sentence() + ", only 1 to "
                            + text.sentences().size());
        }
        Span sentence = text.sentences().get(draft.sentence() - 1);
        String words = sentence.of(text.document().text());
        // a quote much longer than the sentence is not worth looking for
        if (draft.quote().length() > 2 * words.length() + 16
                || !(AnchorFinder.in(words).find(draft.quote()) instanceof QuoteMatch.Found found)) {
            return new DraftVerdict.Rejected(draft, "the quote is not in sentence " + draft.sentence());
        }
        if (found.places() > 1) {
            return new DraftVerdict.Rejected(
                    draft, "the quote stands " + found.places() + " times in the sentence; which is meant is open");
        }
        Span place = new Span(
                sentence.start() + found.anchor().start(),
                sentence.start() + found.anchor().end());
        Optional<String> reason = cells.disagreement(
                        draft, place.of(text.document().text()), words, meaning.actors(sentence))
                .or(() -> meaning.fault(draft, sentence, place))
                .or(() -> duplicate(about, place));
        return reason.isPresent()
                ? new DraftVerdict.Rejected(draft, reason.get())
                : propose(draft, about, place, found.agreement());
    }

    private Optional<String> duplicate(String about, Span place) {
        String quote = folded(place.of(text.document().text()));
        for (Claim claim : evidence.claims()) {
            if (claim.source().equals(source) && same(claim.about(), about)) {
                boolean overlaps = evidence.verifications().get(claim.id()) instanceof Verification.Verified verified
                        && overlap(verified.anchor().span(), place);
                String other = folded(claim.quote());
                if (overlaps || other.contains(quote) || quote.contains(other)) {
                    return Optional.of("claim " + claim.id() + " quotes this already");
                }
            }
        }
        return proposed.stream()
                .filter(each -> same(each.claim().about(), about) && overlap(each.place(), place))
                .findFirst()
                .map(each -> "the same as the proposal " + each.claim().id());
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static boolean same(String about, String other) {
        return folded(about).equals(folded(other));
    }

    private static String folded(String text) {
        return FoldedText.of(text).text().strip().toLowerCase(Locale.ROOT).replaceAll("^text: *", "text:");
    }

    private DraftVerdict propose(Draft draft, String about, Span place, QuoteMatch.Agreement agreement) {
        String id = file.freeId(source, about, ids);
        ids.add(id);
        Claim claim = new Claim(
                id,
                source,
                place.of(text.document().text()).replaceAll("\\s+", " "),
                about,
                draft.value().strip(),
                draft.unit().strip(),
                draft.saidBy().strip(),
                ItemGrade.CANNOT_BE_JUDGED,
                Optional.empty(),
                "",
                0);
        DraftVerdict.Proposed verdict = new DraftVerdict.Proposed(claim, place, agreement);
        proposed.add(verdict);
        return verdict;
    }
}
