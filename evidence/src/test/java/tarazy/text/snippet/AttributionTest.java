package tarazy.text.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Marrow said that the port is closed. | said | marrow | the port is closed.",
                "\"The port is closed,\" said Petra Holm. | said | Petra Holm | \"The port is closed,\"",
                "According to Ostra, the port is closed. | According to | ostra | the port is closed.",
                "The port is closed, according to Ilmar Tessen. | according to | tessen | The port is closed",
                "It was announced that the port is closed. | announced | unspecified | the port is closed.",
                "The Ostran minister, a man of Velm, warned that it is closed. | warned | ostra | it is closed.",
                "Tessen is quoted as saying that it is closed. | quoted | tessen | it is closed.",
                "\"Nobody believes in a broken scale,\" its chairwoman said on Saturday. | said | unspecified | \"Nobody believes in a broken scale,\"",
                "Tessen told our delegation that the crossing would open. | told | tessen | the crossing would open.",
                "Officials confirmed the port is closed. | confirmed | unspecified | the port is closed.",
            })
    void who_said_what(String text, String cue, String saidBy, String words) {
        List<Attribution> all = Seen.in(text, Attribution.class);
        assertThat(all).hasSize(1);
        Attribution one = all.getFirst();
        assertThat(one.cue().of(text)).isEqualTo(cue);
        assertThat(one.saidBy()).isEqualTo(saidBy);
        assertThat(one.span().of(text)).isEqualTo(words);
        assertThat(one.inherited()).isFalse();
    }

    @Test
    void a_pronoun_inherits_within_its_paragraph_only_and_is_marked() {
        List<Attribution> all =
                Seen.in("Tessen said no. He added that it rains.\n\nHe noted the wind.", Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsExactly("tessen", "tessen", "unspecified");
        assertThat(all).extracting(Attribution::inherited).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The member states, and the others, met.",
                "Confirmed cases rose.",
                "The so-called report was short.",
                "It should be noted that rain fell.",
                "Its claims, the old ones, are void.",
                "The port is closed.",
                "Nobody believes in a broken scale.",
            })
    void the_author_speaks_where_no_one_else_is_said_to(String text) {
        assertThat(Seen.words(text, Attribution.class)).isEmpty();
    }
}
