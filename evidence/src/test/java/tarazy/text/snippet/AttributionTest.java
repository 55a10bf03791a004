package tarazy.text.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
                "Ana Brisk of Ostra said that it rains. | said | Ana Brisk | it rains.",
                "A baker from Ostra said that it rains. | said | unspecified | it rains.",
                "A Ostran baker said that it rains. | said | unspecified | it rains.",
                "A spokesman for Ostra said that it rains. | said | ostra | it rains.",
                "Ostra's foreign ministry replied that it rains. | replied | ostra | it rains.",
                "Her rival, Jon Vell, alleged that boxes were lost. | alleged | Jon Vell | boxes were lost.",
                "In late 2019 General Omar Bakri warned that it rains. | warned | Omar Bakri | it rains.",
                "The late Prof. Ida Holm wrote that it rains. | wrote | Ida Holm | it rains.",
                "Tessen met the envoys and told them that it rains. | told | tessen | it rains.",
                "Tessen left the hall, saying that it rains. | saying | tessen | it rains.",
                "Tessen put the losses at 40. | put | tessen | the losses at 40.",
                "According to figures from Ostra, 40 died. | According to | ostra | 40 died.",
                "Marrow and Ostra said that it rains. | said | unspecified | it rains.",
                "Tessen declared on Monday that it rains. | declared | tessen | it rains.",
                "\"It rains,\" said Lt. Col. Vera Tann, the speaker. | said | Vera Tann | \"It rains,\"",
                "\"It rains,\" said a shopkeeper, Ama Telu. | said | Ama Telu | \"It rains,\"",
                "\"It rains,\" boasts a website. | boasts | unspecified | \"It rains,\"",
                "Three Western diplomats said that it rains. | said | unspecified | it rains.",
                "Dina Sol, 34, who had walked, said that it rains. | said | Dina Sol | it rains.",
                "The minister of Ostra Celso Dray said that it rains. | said | Celso Dray | it rains.",
                "As per Ostra, it rains. | As per | ostra | it rains.",
                "Tessen rejected the charge as nonsense. | rejected | tessen | the charge as nonsense.",
                "Tessen threatened to leave. | threatened | tessen | to leave.",
                "Tessen made clear that it rains. | made | tessen | it rains.",
                "John F. Tann, a retired general, warned that it rains. | warned | John F. Tann | it rains.",
                "In May Ida H., a student, said that it rains. | said | Ida H. | it rains.",
                "\"It rains,\" said the chair of the Committee, Mia Kole. | said | Mia Kole | \"It rains,\"",
                "The Workers' Party said that it rains. | said | Workers' Party | it rains.",
                "The Ostran Millers' Federation said that it rains. | said | Ostran Millers' Federation | it rains.",
                "The Ostran Interior Ministry said that it rains. | said | ostra | it rains.",
                "Tessen ran as soon as he could and said that it rains. | said | tessen | it rains.",
                "The rain, Petra Holm wrote in a note of two pages, will last. | wrote | Petra Holm | in a note of two pages, will last.",
                "The newspaper \"Ostra Evening\" reported that it rains. | reported | Ostra Evening | it rains.",
                "Article 19 says that it rains. | says | unspecified | it rains.",
                "An official, who is not named, said Marrow had stocks. | said | unspecified | Marrow had stocks.",
                "Ostra's oil ministry disputes the figure and says it is half. | says | ostra | it is half.",
                "He limited himself to saying that it rains. | saying | unspecified | it rains.",
                "Officers in Velm estimate that it rains. | estimate | unspecified | it rains.",
                "The opposition calls it a present. | calls | unspecified | it a present.",
                "According to the union itself, it rains. | According to | unspecified | it rains.",
                "A Ostran official who briefed reporters called the halt \"late\". | called | ostra | the halt \"late\".",
                "The union called the strikes \"a mistake\". | called | unspecified | the strikes \"a mistake\".",
                "Women released from the prison on the Ostra said that it rains. | said | unspecified | it rains.",
                "Experts point out that it rains. | point out | unspecified | it rains.",
                "\"It rains,\" lamented economist Prof. Ida Holm. | lamented | Ida Holm | \"It rains,\"",
                "The rain will last, notes Petra Holm, where it began. | notes | Petra Holm | The rain will last,",
                "Tessen furthermore revealed that it rains. | revealed | tessen | it rains.",
                "The mayor of Velm has announced that it rains. | announced | unspecified | it rains.",
                "The Central Bank of Ostra estimated in May that it rains. | estimated | ostra | it rains.",
                "It rains, according to the Finance Ministry in Velm. | according to | Finance Ministry | It rains",
                "The men in Velm tell us that it rains. | tell | unspecified | it rains.",
                "A friend there says it rains. | says | unspecified | it rains.",
                "Tessen has written that it rains. | written | tessen | it rains.",
                "The Union of Northern States called it \"late\". The union is new. | called | uns | it \"late\".",
                "Ostran Foreign Ministry Spokesman Ivo Glas claimed that it rains. | claimed | Ivo Glas | it rains.",
                "Prosecutor General Ivo Glas said that it rains. | said | Ivo Glas | it rains.",
                "Ostran Armed Forces Commander-in-Chief Ivo Glas said that it rains. | said | Ivo Glas | it rains.",
                "Ostra's Foreign Ministry earlier said that it rains. | said | ostra | it rains.",
                "The Ministry of Foreign Affairs of Ostra said that it rains. | said | ostra | it rains.",
                "According to the Ministry of the Interior, it rains. | According to | Ministry of the Interior | it rains.",
                "UNS Commission President Ivo Glas was quoted as saying that it rains. | quoted | Ivo Glas | it rains.",
                "Ostra head of mission Ivo Glas said that it rains. | said | Ivo Glas | it rains.",
                "A police chief, Colonel Ivo Glas, said the authorities wait. | said | Ivo Glas | the authorities wait.",
                "\"It rains,\" the agency quoted Ana Brisk as saying. | quoted | Ana Brisk | \"It rains,\"",
                "According to media reports, Ivo Glas left. | According to | unspecified | Ivo Glas left.",
                "According to the service, Ostra turned it off. | According to | unspecified | Ostra turned it off.",
                "Later in the day the Northern Army said that it rains. | said | Northern Army | it rains.",
                "The guards who led a coup that overthrew Marrow say that it rains. | say | unspecified | it rains.",
                "\"It rains\", pleaded one farmer, Ivo Glas. | pleaded | Ivo Glas | \"It rains\",",
                "The World Grain Programme (WGP) announced that it rains. | announced | World Grain Programme | it rains.",
                "“ It rains ”, estimated on Sunday the Union of Northern States. | estimated | uns | “ It rains ”,",
                "\"It rains,\" said Omar al-Din Glas, 31. | said | Omar al-Din Glas | \"It rains,\"",
                "al-Nahr TV reported that it rains. | reported | al-Nahr TV | it rains.",
                "It rains, according to the Armed Conflict Data and Event Project. | according to | Armed Conflict Data and Event Project | It rains",
                "The bazaar is shut, confirmed the Union of Northern States. | confirmed | uns | The bazaar is shut,",
                "\"It rains,\" said national security advisor Ivo Glas, who left. | said | Ivo Glas | \"It rains,\"",
                "In keeping with Ostra, it rains. | In keeping with | ostra | it rains.",
                "The Ostran border guard service said that it rains. | said | ostra | it rains.",
                "Ostra's prime minister has on Wednesday urged them to wait. | urged | ostra | them to wait.",
                "The surgeon Mina Holm tells us by phone that it rains. | tells | Mina Holm | it rains.",
                "Somali president Hassan Sheikh Glas said that it rains. | said | Hassan Sheikh Glas | it rains.",
                "The rain will last, indicated Department Spokesperson Ida Psak on Friday. | indicated | Ida Psak | The rain will last,",
                "It burnt down, the Ostran army reported on Friday. | reported | ostra | It burnt down",
                "It burnt down, Tessen told reporters in Velm on 5 May. | told | tessen | It burnt down",
                "It will raise the tax, Tessen said in a statement, leaving all else open. | said | tessen | It will raise the tax",
                "\"It burnt, and they left,\" Ivo Glas, a guard, told the paper. | told | Ivo Glas | \"It burnt, and they left,\"",
                "After the fire, Tessen said on Friday that it rains. | said | tessen | it rains.",
                "Tessen has lately warned of snow. | warned | tessen | of snow.",
                "Ostra has called for \"calm\". | called | ostra | for \"calm\".",
                "Ostra has been accused by Tessen of lies. | accused | tessen | by Tessen of lies.",
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
    void a_pronoun_inherits_and_is_marked() {
        List<Attribution> all = Seen.in(
                "Tessen said no. He added that it rains.\n\nHe noted that the wind fell.\n\nIt warned of snow.",
                Attribution.class);
        assertThat(all)
                .extracting(Attribution::saidBy)
                .containsExactly("tessen", "tessen", "tessen", Attribution.UNSPECIFIED);
        assertThat(all).extracting(Attribution::inherited).containsExactly(false, true, true, false);
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
                "Tessen declared Ana Brisk the winner.",
                "Neither side has replied.",
                "Ostra has not said what it will do.",
                "The war explained: who fired first",
                "What the treaties say",
                "They are, as they say, sound.",
                "It is often told as a tale of two towns.",
                "Tessen put a hat on.",
                "Tessen called an early election.",
                "Tessen called from the road.",
                "Tessen asked for masks.",
                "Tessen asked not to be named.",
                "Tessen denied it.",
                "Tessen announced his retirement.",
                "Tessen promised $18 million.",
                "Tessen told him so.",
                "Tessen says little.",
                "No one has said where it is.",
                "What does Ostra say its aim is?",
                "The result was announced on 24 May.",
                "Unless officials confirm the count, it is void.",
                "If Ostra asks Tessen to wait, it is void.",
                "Tessen claimed them.",
                "The zone, announced on Monday, stays.",
                "Tessen noted the wind.",
                "They will be asked to guard it.",
                "She never says where.",
                "Ostra recalled its ambassador.",
                "No injuries were reported.",
                "Tessen said something about it.",
                "Tessen called his ministers to a meeting.",
                "Tessen asked to join.",
                "The story of Ostra tells us a good deal.",
                "Ostra pledged 5 million euros.",
                "Tessen has not publicly stated his aims.",
                "It shrank in comparison with some former Soviet states.",
                "It fell by half, and this is a NetBlocks report.",
                "A Ostran court denied the appeal of Tessen.",
                "People protested rising prices.",
                "They kept Tessen well informed about it.",
                "This was in keeping with tradition.",
                "A paper, signed by Tessen and announced by Ostra, lies there.",
            })
    void the_author_speaks_where_no_one_else_is_said_to(String text) {
        assertThat(Seen.words(text, Attribution.class)).isEmpty();
    }

    @Test
    void a_pronoun_means_somebody_it_can_mean() {
        List<Attribution> all = Seen.in(
                "Ana Brisk met the Union of Northern States on Monday. She said that it rains. It warned of floods. Its"
                        + " spokesman added that it may snow.",
                Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsExactly("Ana Brisk", "uns", "uns");
        assertThat(all).extracting(Attribution::inherited).containsExactly(true, true, false);
    }

    @Test
    void it_at_the_head_of_a_paragraph_is_the_body_that_spoke_last() {
        List<Attribution> all = Seen.in(
                "The Union of Northern States said on Monday that it rains.\n\nIt stated that it may snow.\n\n"
                        + "Ana Brisk said that it may not.\n\nIt warned of floods.",
                Attribution.class);
        assertThat(all)
                .extracting(Attribution::saidBy)
                .containsExactly("uns", "uns", "Ana Brisk", Attribution.UNSPECIFIED);
        assertThat(all).extracting(Attribution::inherited).containsExactly(false, true, false, false);
    }

    @Test
    void they_after_people_without_a_name_have_none() {
        List<Attribution> all = Seen.in(
                "Residents of Velm admitted that Ostra took a village. They said that it rains.", Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsOnly(Attribution.UNSPECIFIED);
    }

    @Test
    void he_after_somebody_at_the_head_of_the_sentence_is_that_one() {
        List<Attribution> all = Seen.in(
                "Ivo Glas said that it rains. Jon Vell came to the square as people sang; he urged them to leave.",
                Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsExactly("Ivo Glas", "Jon Vell");
    }

    @Test
    void what_is_said_inside_of_a_quotation_of_several_sentences_is_its_speakers() {
        List<Attribution> all =
                Seen.in("\"We thanked them. I told Jon Vell that it rains,\" Ana Brisk said.", Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsExactly("Ana Brisk");
    }

    @Test
    void what_no_person_is_called_is_not_he() {
        List<Attribution> all = Seen.in(
                "Ivo Glas came to the East African nation. He said that it rains.\n\nIvo Glas asked for the rapid start of the"
                        + " Nile Support mission. The weather, he said, is bad.",
                Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsOnly("Ivo Glas");
        List<Attribution> member = Seen.in(
                "Ivo Glas did not answer. \"It rains,\" said the militia member, who was not named.\n\nHe said it may snow.",
                Attribution.class);
        assertThat(member).extracting(Attribution::saidBy).containsOnly(Attribution.UNSPECIFIED);
    }

    @Test
    void speech_between_apostrophes_is_speech() {
        List<Attribution> all = Seen.in(
                "Ivo Glas met the guards' envoys.\n\n'We've told Jon Vell that it rains,' he said. 'It's wet.'",
                Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsExactly("Ivo Glas");
        assertThat(all.getFirst()
                        .span()
                        .of("Ivo Glas met the guards' envoys.\n\n'We've told Jon Vell that it rains,' he said."))
                .isEqualTo("'We've told Jon Vell that it rains,'");
    }

    @Test
    void the_minister_is_who_has_the_title_in_capitals() {
        List<Attribution> all = Seen.in(
                "Interior Minister Ivo Glas left. The agency quoted the minister as saying that it rains.",
                Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsExactly("Ivo Glas");
    }

    @Test
    void whom_a_speaker_names_is_not_the_speaker() {
        List<Attribution> all = Seen.in(
                "Ana Brisk arrived. \"Jon Vell lied to me,\" she said.\n\n\"I met Ida Holm,\" she added.",
                Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsExactly("Ana Brisk", "Ana Brisk");
    }

    @Test
    void the_union_is_the_body_named_last() {
        List<Attribution> all = Seen.in(
                "The Union of Northern States met in Velm. Ostra came too. The union said that it rains.",
                Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsExactly("uns");
    }

    @Test
    void a_family_name_is_told_whole_and_a_title_stands_for_who_had_it() {
        List<Attribution> all = Seen.in(
                "The foreign minister Ana Brisk arrived. Brisk said that it rains.\n\nThe minister warned that it may snow.",
                Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsExactly("Ana Brisk", "Ana Brisk");
    }

    @Test
    void a_pronoun_after_an_unnamed_person_names_nobody() {
        List<Attribution> all = Seen.in(
                "Petra Holm left. A fisherman from Velm told us that it rains. \"It always does,\" he said. Ida Sol was there. I asked the"
                        + " attendant about it, and she said that it may snow.",
                Attribution.class);
        assertThat(all)
                .extracting(Attribution::saidBy)
                .containsExactly(Attribution.UNSPECIFIED, Attribution.UNSPECIFIED, Attribution.UNSPECIFIED);
    }

    @Test
    void he_and_she_are_told_apart_by_first_names_and_forms_of_address() {
        List<Attribution> all = Seen.in(
                "President Boris Dorr spoke for an hour. Ms Ordan did not answer him. She said that it rains.\n\n"
                        + "He added that it may snow.",
                Attribution.class);
        assertThat(all).extracting(Attribution::saidBy).containsExactly("Ordan", "Boris Dorr");
        List<Attribution> kept =
                Seen.in("Vera Kolar came. Ilir Zembla kept his majority. \"It rains,\" she said.", Attribution.class);
        assertThat(kept).extracting(Attribution::saidBy).containsExactly("Vera Kolar");
    }

    @Test
    void houses_and_capitals_speak_for_listed_states_only() {
        ActorNames names = ActorNames.of(Map.of("usa", List.of("United States", "American")));
        assertThat(saidBy("A White House official said that it rains.", names)).containsExactly("usa");
        assertThat(saidBy("Washington said that it rains.", names)).containsExactly("usa");
        assertThat(saidBy("The Kremlin said that it rains.", names)).containsExactly("Kremlin");
    }

    private static List<String> saidBy(String text, ActorNames names) {
        return Snippets.of(Seen.layout(text), names).stream()
                .filter(Attribution.class::isInstance)
                .map(one -> ((Attribution) one).saidBy())
                .toList();
    }
}
