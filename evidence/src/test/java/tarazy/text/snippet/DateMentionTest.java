package tarazy.text.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It began in January 2022 there. | January 2022 | DATE | 2022-01-01..2022-01-31",
                "It began on 5 January 2022 there. | 5 January 2022 | DATE | 2022-01-05..2022-01-05",
                "It began on January 5th, 2022. | January 5th, 2022 | DATE | 2022-01-05..2022-01-05",
                "As early as 1997, it was built. | 1997 | DATE | 1997-01-01..1997-12-31",
                "Dated 2022-01-05, it said so. | 2022-01-05 | DATE | 2022-01-05..2022-01-05",
                "Dated 25.01.2022, it said so. | 25.01.2022 | DATE | 2022-01-25..2022-01-25",
                "Dated 05.01.2022, it said so. | 05.01.2022 | DATE | -",
                "Dated 1/25/2022, it said so. | 1/25/2022 | DATE | 2022-01-25..2022-01-25",
                "It met on 30 February 2022 again. | 30 February 2022 | DATE | -",
                "It met on 5 January again. | 5 January | DATE | -",
                "It was founded in 2019 by two men. | 2019 | DATE | 2019-01-01..2019-12-31",
                "The 2022 Intervention changed that. | 2022 | DATE | 2022-01-01..2022-12-31",
                "Growth in Q3 2021 was low. | Q3 2021 | DATE | 2021-07-01..2021-09-30",
                "They came in the 1990s by sea. | 1990s | DATE | 1990-01-01..1999-12-31",
                "Ruled from 1989 to 2019 by him. | from 1989 to 2019 | INTERVAL | 1989-01-01..2019-12-31",
                "War (1997-2001) and peace. | 1997-2001 | INTERVAL | 1997-01-01..2001-12-31",
                "Held between 2 and 5 January there. | between 2 and 5 January | INTERVAL | -",
                "Held on 2-5 January 2021 there. | 2-5 January 2021 | INTERVAL | 2021-01-02..2021-01-05",
                "Held from 30 May to 2 June 2021 there. | from 30 May to 2 June 2021 | INTERVAL | 2021-05-30..2021-06-02",
                "He left on Wednesday with her. | Wednesday | WEEKDAY | -",
                "He left seven years ago with her. | seven years ago | RELATIVE | -",
                "He left last week with her. | last week | RELATIVE | -",
                "Nine months after the annexation of Lower Vale it rained. | Nine months after the annexation of Lower Vale"
                        + " | ANCHORED | -",
                "It grew since the end of the civil war there. | since the end of the civil war | ANCHORED | -",
                "It stood for three weeks empty. | three weeks | DURATION | -",
                "Exports fell after the mill burned. | after the mill burned | ANCHORED | -",
                "No ferry sailed during the curfew. | during the curfew | ANCHORED | -",
                "They sold it before the harvest. | before the harvest | ANCHORED | -",
                "It has stood empty since the bank was robbed. | since the bank was robbed | ANCHORED | -",
                "They waited until the bridge reopened. | until the bridge reopened | ANCHORED | -",
                "He said so on the eve of the summit. | on the eve of the summit | ANCHORED | -",
                "She left in the first hour of the raid. | the first hour of the raid | ANCHORED | -",
                "Since then it has rained. | Since then | ANCHORED | -",
                "He came back ten days later. | ten days later | ANCHORED | -",
                "It came within hours of the verdict. | hours of the verdict | ANCHORED | -",
                "They slept in it for weeks. | weeks | VAGUE | -",
                "It will be bought in the coming days. | the coming days | VAGUE | -",
                "It stays shut for years to come. | years to come | VAGUE | -",
                "They fired all night. | all night | DURATION | -",
                "In 2020/21 it fell. | 2020/21 | INTERVAL | 2020-01-01..2021-12-31",
                "They were poor in the '90s. | 90s | DATE | -",
                "They marched in spring. | spring | DATE | -",
                "He came in the last week of April 2020. | the last week of April 2020 | DATE | 2020-04-01..2020-04-30",
                "Next Sunday they vote. | Next Sunday | RELATIVE | -",
                "Talks were held 2 May-12 June 2024 in Velm. | 2 May-12 June 2024 | INTERVAL | 2024-05-02..2024-06-12",
                "They will be home by Christmas. | Christmas | DATE | -",
                "It stood empty for half a century. | half a century | DURATION | -",
                "A week-long frost set in. | week-long | DURATION | -",
                "It fell prior to the vote. | prior to the vote | ANCHORED | -",
                "It came on the same day. | the same day | ANCHORED | -",
                "All were gone by then. | by then | ANCHORED | -",
                "It grew in recent years there. | recent years | VAGUE | -",
            })
    void each_form_has_its_class_and_only_a_date_with_its_year_is_resolved(
            String text, String words, DateClass kind, String interval) {
        List<DateMention> dates = Seen.in(text, DateMention.class);
        assertThat(dates).hasSize(1);
        DateMention date = dates.getFirst();
        assertThat(date.span().of(text)).isEqualTo(words);
        assertThat(date.kind()).isEqualTo(kind);
        assertThat(date.interval().map(days -> days.from() + ".." + days.to()).orElse("-"))
                .isEqualTo(interval);
    }

    @Test
    void dates_within_an_event_are_found_too() {
        String text = "Nothing moved after the riots of May 2019, before the 2021 election or in the two days before.";
        assertThat(Seen.words(text, DateMention.class))
                .containsExactly(
                        "after the riots of May 2019",
                        "May 2019",
                        "before the 2021 election",
                        "2021",
                        "two days before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may come in force.",
                "The march to the sea was long.",
                "He bought 2000 sheep for them.",
                "More than 1950 soldiers came.",
                "It costs $2019 to go there.",
                "Resolution 1701 was ignored.",
                "May they come?",
                "The fall of the house was loud.",
                "He was named after the saint.",
                "They drank before and spoke before 3,000 guests.",
                "They stood before the court.",
                "He spoke before the Supreme Court.",
                "She stays at home since the road is bad.",
                "After all, they came one after another.",
                "They were following the ball.",
                "They drank from the spring and the fall in prices went on.",
            })
    void what_only_looks_like_a_date_is_none(String text) {
        assertThat(Seen.words(text, DateMention.class)).isEmpty();
    }
}
