package tarazy.text.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionTest {

    @Test
    void the_longest_name_wins_and_only_whole_words_count() {
        String text = "The Union of Northern States met in the Republic of Marrow; Marrows grew there.";
        assertThat(Seen.words(text, Mention.class)).containsExactly("Union of Northern States", "Republic of Marrow");
    }

    @Test
    void hyphens_and_possessives_part_words() {
        assertThat(Seen.words("A Marrovian-led force, and Ostra’s fleet, and pro-Ostran crowds", Mention.class))
                .containsExactly("Marrovian", "Ostra", "Ostran");
    }

    @Test
    void case_does_not_count_from_five_letters_on() {
        assertThat(Seen.words("OSTRA and ostra, UNS but not uns, and U.N.S. too", Mention.class))
                .containsExactly("OSTRA", "ostra", "UNS", "U.N.S.");
    }

    @Test
    void letters_before_a_sign_of_money_are_no_actor() {
        ActorNames us = ActorNames.of(Map.of("us", List.of("US")));
        assertThat(Snippets.of(Seen.layout("It cost US$170 million there."), us))
                .noneMatch(Mention.class::isInstance);
    }

    @Test
    void an_exclusion_hides_the_name_in_it() {
        assertThat(Seen.words("New Marrow is far from Marrow.", Mention.class)).containsExactly("Marrow");
        ActorNames same = ActorNames.of(Map.of("a", List.of("Delta")), List.of("Delta"));
        assertThat(Snippets.of(Seen.layout("The Delta is wide."), same)).noneMatch(Mention.class::isInstance);
    }

    @Test
    void names_that_no_actor_has_are_listed_but_not_for_a_first_capital_or_a_headline() {
        String text = "Harvests failed. Then Petra Holm of the Bank of Velm came to Ostra.";
        assertThat(Seen.words(text, UnlistedName.class))
                .containsExactly("Petra Holm of the Bank of Velm".substring(0, 10), "Bank of Velm");
        assertThat(Seen.words("Harbour Strike Leaves Small Towns Without Bread", UnlistedName.class))
                .isEmpty();
    }
}
