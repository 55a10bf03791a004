package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {
    private static final List<Function<Screen, String>> ALL = List.of(
            screen -> Format.TEXT.of(SampleForecasts.rich(), screen),
            screen -> Format.TEXT.of(SampleForecasts.explanation(), screen),
            screen -> Format.TEXT.of(SampleForecasts.comparison(), screen),
            screen -> Format.TEXT.of(SampleForecasts.check(), screen),
            screen -> Format.TEXT.of(
                    new QuestionList(
                            "strait",
                            List.of(new QuestionList.Item("a-long-id-of-a-question", "Is it so? ".repeat(20))),
                            List.of(new QuestionList.Item("a_decision", "What they do. ".repeat(20)))),
                    screen),
            screen -> Format.TEXT.of(SampleForecasts.rich().influence(), screen),
            screen -> Format.TEXT.of(SampleForecasts.rich().decisions().getFirst(), screen),
            screen -> Format.TEXT.of(SampleForecasts.rich().decisions().getLast(), screen));

    @Test
    void aDecisionIsItsOutcomesAndItsTree() {
        assertThat(Format.TEXT.of(SampleForecasts.rich().decisions().getFirst(), Screen.plain()))
                .isEqualTo("""
                        Whether a lane is opened: decided in 75 % of the runs
                                                 probability  90 % of the runs  actors’ noise
                          ───────────────────────────────────────────────────────────────────
                          The border opens              42 %       10 % – 70 %           85 %
                          The border stays shut         58 %       30 % – 90 %           85 %
                          chance: weather
                          ├ ██████···· 60 % Dry
                          │   Velmara
                          │   │ “Offer a lane” is worth 1.8 more than “Refuse” on average, and more in
                          │   │ 90 % of the runs; above all for “The border opens” (2), which follows
                          │   │ with 70 % against 10 %
                          │   ├ ████████·· 80 % Offer a lane, expects 1.3
                          │   │   The hauliers (block), not knowing which
                          │   │   ├ ███······· 30 % Block the road, expects −0.25 → The border stays
                          │   │   │ shut
                          │   │   └ ███████··· 70 % Wait, expects 0.50 → The border opens
                          │   └ ██········ 20 % Refuse, expects −0.5
                          │       The hauliers (block), not knowing which
                          │       ├ ███······· 30 % Block the road, expects −0.25 → The border stays
                          │       │ shut
                          │       └ ███████··· 70 % Wait, expects 0.50 → The border opens
                          └ ████······ 40 % Snow → The border stays shut
                        """);
    }

    @Test
    void aForecastIsAnswersThenOutcomesThenNotes() {
        assertThat(Format.TEXT.of(SampleForecasts.rich(), Screen.plain())).isEqualTo("""
                        The Sund strait crisis, March 2031
                        as of 4 March 2031 · 10,000 runs · seed 20310304

                          Answer        90 % interval  Baseline  Top driver             Sources
                          ─────────────────────────────────────────────────────────────────────
                        Is the Lindqvist government still in office on 31 March 2031?
                          87 %          87 – 88 %      90 %      unrest.level 42 %            4

                        Do foreign coast guard units land in Vesmark by 15 March 2031?
                          31 %          30 – 32 %      8 %       invitation.sent 61 %         2

                        How many foreign personnel are in the country on 15 March 2031?
                          2,500 people  0 – 6,200      3,000     contingent.size 55 %         3

                        Is the western loan still on the table on 30 June 2031?
                          55 %          54 – 56 %      –         invitation.sent 33 %         2

                        What does a tonne of grain cost at Sund harbour on 31 December 2031?
                          310 EUR/t     250 – 430      290       harbour.capacity 47 %        2

                        Does a second harbour close by 31 March 2031?
                          0.4 %         0.3 – 0.5 %    –         –                            0

                        3 questions have been answered by events; the report shows how.

                        Who is where: The coast guard of Norland, in ships
                          Mean over the runs  over time   4 Mar 2031  9 Mar 2031  14 Mar 2031
                          ───────────────────────────────────────────────────────────────────
                          Sund                ▁▂▃▄▄▅▆▇██           0        1.50            3
                          Skagen              █████             1.50           0            0
                          on the way          █████             1.50           0            0

                          Order             given  on                  first there         all there
                          ───────────────────────────────────────────────────────────────────────────
                          Sail to the Sund   62 %  7 Mar 2031          7 Mar 2031          8 Mar 2031
                          skagen → sund            5 Mar – 9 Mar 2031  5 Mar – 9 Mar 2031
                          Sail home           0 %  –                   –                   –
                          sund → skagen

                        note  harbour.capacity has no claim as of the date; the analyst's judgement was
                              used.
                        note  41 of 10,000 runs gave no value for grain-price.
                        """);
    }

    @Test
    void aWideScreenPutsQuestionAndAnswerOnOneLine() {
        assertThat(Format.TEXT
                        .of(SampleForecasts.rich(), new Screen(120, false))
                        .lines())
                .contains(
                        "Question                                                 Answer  90 % interval  Baseline  Top driver             Sources",
                        "Do foreign coast guard units land in Vesmark by            31 %      30 – 32 %       8 %  invitation.sent 61 %         2",
                        "15 March 2031?");
    }

    @Test
    void anExplanationGoesFromDriversToSources() {
        assertThat(Format.TEXT.of(SampleForecasts.explanation(), Screen.plain()))
                .isEqualTo("""
                        Is the Lindqvist government still in office on 31 March 2031?
                        87 % (90 % interval 87 – 88 %, baseline 90 %, 10,000 runs)

                        What moves it · share of the answer's variance explained by one quantity
                          unrest.level   42 %  ████████▍  Intensity of unrest
                          elite.loyalty  17 %  ███▍       Loyalty of the elite
                          fuel.price      6 %  █▎         Fuel price

                        Who is believed
                          contingent.size  3 %  ▋  Size of the first contingent

                        If a quantity is low or high
                                                    low  → answer          high  → answer
                          ───────────────────────────────────────────────────────────────
                          unrest.level             0.12      98 %          0.71      54 %
                          contingent.size  1,500 people      85 %  5,400 people      89 %

                        Tipping points · where the answer crosses its threshold
                          unrest.level  crosses 50 % at 0.780
                          fuel.price    does not reach 50 % within its range

                        Without a source · the answer when one source is left out
                                         answer    change   runs
                          ─────────────────────────────────────────────────────────────────────
                          general-staff    86 %  −1.2 pts  7,413  Order of the day
                          wire-0303        88 %  +0.6 pts  5,480  Coast guard 'ready to embark'

                        Decisions behind it · share that goes if one knew how they fall
                          lane  25 %  █████  Whether a lane is opened

                        Whether a lane is opened: decided in 75 % of the runs
                                                 probability  90 % of the runs  actors’ noise
                          ───────────────────────────────────────────────────────────────────
                          The border opens              42 %       10 % – 70 %           85 %
                          The border stays shut         58 %       30 % – 90 %           85 %
                          chance: weather
                          ├ ██████···· 60 % Dry
                          │   Velmara
                          │   │ “Offer a lane” is worth 1.8 more than “Refuse” on average, and more in
                          │   │ 90 % of the runs; above all for “The border opens” (2), which follows
                          │   │ with 70 % against 10 %
                          │   ├ ████████·· 80 % Offer a lane, expects 1.3
                          │   │   The hauliers (block), not knowing which
                          │   │   ├ ███······· 30 % Block the road, expects −0.25 → The border stays
                          │   │   │ shut
                          │   │   └ ███████··· 70 % Wait, expects 0.50 → The border opens
                          │   └ ██········ 20 % Refuse, expects −0.5
                          │       The hauliers (block), not knowing which
                          │       ├ ███······· 30 % Block the road, expects −0.25 → The border stays
                          │       │ shut
                          │       └ ███████··· 70 % Wait, expects 0.50 → The border opens
                          └ ████······ 40 % Snow → The border stays shut

                        What went in · median and 90 % interval
                          contingent.size   2,700  1,400 – 5,900 people  3 claims
                          harbour.capacity   11.9    9.1 – 15.2 Mt/year  the analyst's judgement
                          strike.days          14            6 – 31 day  1 claim

                        note  Indices below 1 % are within sampling error.
                        """);
    }

    @Test
    void aComparisonShowsBothAnswersAndTheirDifference() {
        assertThat(Format.TEXT.of(SampleForecasts.comparison(), Screen.plain())).startsWith("""
                        The Sund strait crisis, March 2031
                        as of 4 March 2031 · 10,000 runs · seed 20310304
                        what if sealift.days = 3
                        what if fuel.price = 1.2 to 1.6

                          Before        After         Difference  90 % interval
                          ────────────────────────────────────────────────────────────
                        Is the Lindqvist government still in office on 31 March 2031?
                          87 %          79 %          −8.2 pts    −8.8 pts to −7.6 pts

                        How many foreign personnel are in the country on 15 March 2031?
                          2,500 people  2,600 people  +130        −60 to +340
                        """);
    }

    @Test
    void aCheckShowsProblemsEvidenceAndBothSidesOfContradictions() {
        assertThat(Format.TEXT.of(SampleForecasts.check(), Screen.plain())).isEqualTo("""
                        The Sund strait crisis, March 2031
                        6 questions, 1 stock

                        quantities.yaml:12:7: error: adds km to people
                          Divide by a length first
                        claims.csv:9: warning: source wire-0399 is not used

                        Evidence
                          19 claims from 7 sources, 6 in use as of 4 March 2031; 16 of 17 quotes found
                          in their sources (94 %), 13 of them letter for letter; 2 not checked because
                          the text is not in the case

                        Contradictions
                          contingent.size: The 90 % intervals of c1 and c2 do not overlap.
                            2500  Foreign ministry spokesman,         “some 2,500 coast guard officers
                                  wire-0303                           stand ready to embark”
                            >5k   Chief of staff, general-staff       “the force will number more than
                                                                      5,000”
                          invitation.sent: Said to be true and said to be false.
                            no   Foreign ministry of Vesmark,        “no assistance has been requested”
                                 ministry-note
                            yes  embassy-cable                       “the letter went out on Monday
                                                                     night”

                        1 error, 1 warning, 2 contradictions
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 80, 100, 120, 200})
    void everyLineFitsTheScreen(int width) {
        for (Function<Screen, String> form : ALL) {
            assertThat(form.apply(new Screen(width, false)).lines()).allMatch(line -> PlainText.width(line) <= width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void colourChangesNothingButColour(int width) {
        for (Function<Screen, String> form : ALL) {
            String coloured = form.apply(new Screen(width, true));
            assertThat(coloured).contains("\u001b[");
            assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(form.apply(new Screen(width, false)));
        }
    }

    @Test
    void textOfACaseCannotSteerTheTerminal() {
        var hostile =
                Records.withTexts(SampleForecasts.rich(), text -> "\u001b]0;owned\u0007" + text + "\u009b31m\r\n");
        assertThat(Format.TEXT.of(hostile, new Screen(80, false)))
                .doesNotContainPattern("[\\p{Cntrl}\u0080-\u009f&&[^\n]]");
        var check = Records.withTexts(SampleForecasts.check(), text -> text + "\u001b[2J");
        assertThat(Format.TEXT.of(check, new Screen(80, false))).doesNotContain("\u001b");
        var why = Records.withTexts(SampleForecasts.explanation(), text -> text + "\u001b[2J");
        assertThat(Format.TEXT.of(why, new Screen(80, false))).doesNotContain("\u001b");
        var comparison = Records.withTexts(SampleForecasts.comparison(), text -> text + "\u001b[2J");
        assertThat(Format.TEXT.of(comparison, new Screen(80, false))).doesNotContain("\u001b");
    }
}
