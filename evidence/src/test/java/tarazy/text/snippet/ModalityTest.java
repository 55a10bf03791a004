package tarazy.text.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModalityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If the ships leave, prices will likely fall. | the ships leave | prices will likely fall | will likely",
                "Prices may fall if the ships leave. | the ships leave | Prices may fall | may",
                "Unless it rains, the fields could burn. | it rains | the fields could burn | could",
                "Once the deal is signed, they go. | the deal is signed | they go | ''",
                "Should the talks fail, war would follow. | the talks fail | war would follow | would",
                "They stay as long as the war lasts. | the war lasts | They stay | ''",
                "Without the money no colonel will sit long. | the money | no colonel will sit long | will",
                "They will go as soon as the gates open. | the gates open | They will go | will",
                "It will pass, provided the vote is held. | the vote is held | It will pass | will",
                "They came on the condition that all sit down. | all sit down | They came | ''",
                "Once two giants begin to quarrel, a third gains. | two giants begin to quarrel | a third gains | ''",
                "The crowds may dwindle once frost arrives. | frost arrives | The crowds may dwindle | may",
                "Without air cover any army would lose. | air cover | any army would lose | would",
                "Without tourists there is no money. | tourists | there is no money | ''",
                "In case the dam breaks, they must flee. | the dam breaks | they must flee | must",
            })
    void a_condition_and_what_follows(String text, String antecedent, String consequent, String strength) {
        List<Conditional> all = Seen.in(text, Conditional.class);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().antecedent().of(text)).isEqualTo(antecedent);
        assertThat(all.getFirst().consequent().of(text)).isEqualTo(consequent);
        assertThat(String.join(" ", all.getFirst().strength().words())).isEqualTo(strength);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He asked if it rains.",
                "It was once a port.",
                "Velm, once the capital, fell.",
                "Once again it rained.",
                "It fell as if struck.",
                "A large, if not the largest, port.",
                "In this case it rains.",
                "Ships should leave, he thought.",
            })
    void not_every_such_word_makes_a_condition(String text) {
        assertThat(Seen.words(text, Conditional.class)).isEmpty();
    }

    @Test
    void a_dash_right_after_the_word_leaves_no_condition() {
        assertThat(Seen.words("If – as many hope – the talks resume, boats will sail.", Conditional.class))
                .isEmpty();
        assertThat(Seen.words("Unless - it rains.", Conditional.class)).isEmpty();
    }

    @Test
    void hedges_but_not_the_month_nor_power() {
        String text = "In May the might of the fleet may have reportedly grown; it might seem likely.";
        assertThat(Seen.words(text, Hedge.class)).containsExactly("may", "reportedly", "might", "seem", "likely");
    }

    @Test
    void not_every_such_word_hedges() {
        assertThat(Seen.words("Be that as it may, he alleged fraud, and almost 40 came.", Hedge.class))
                .isEmpty();
    }

    @Test
    void negations() {
        assertThat(Seen.words("It isn't here, nor there, and never was; No. 5 is.", Negation.class))
                .containsExactly("isn't", "nor", "never");
    }
}
