package tarazy.text.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has more than three million settlers. | more than three million | MORE_THAN | 3000000 | '' | settlers",
                "It shares nearly 7,500 km of coast. | nearly 7,500 km | NEARLY | 7500 | km | coast",
                "It is a 6,846-kilometre border. | 6,846-kilometre | AS_SAID | 6846 | km | border",
                "Now 20% of exports are gone. | 20% | AS_SAID | 20 | % | exports",
                "Now 20 per cent of exports are gone. | 20 per cent | AS_SAID | 20 | % | exports",
                "Only a third of ships came. | a third | AS_SAID | 1 | 1/3 | ships",
                "It paid $1.2bn for gas. | $1.2bn | AS_SAID | 1200000000 | USD | gas",
                "It sent dozens of tanks. | dozens | VAGUE | 12 | '' | tanks",
                "A five-nation pact. | five | AS_SAID | 5 | '' | nation",
                "They need 10 to 15 ships. | 10 to 15 | RANGE | 10..15 | '' | ships",
                "They need between two and three million tonnes of grain. | between two and three million tonnes | RANGE"
                        + " | 2000000..3000000 | t | grain",
                "It holds at least 7 500 prisoners. | at least 7 500 | AT_LEAST | 7500 | '' | prisoners",
                "Six thousand eight hundred and forty-six men came. | Six thousand eight hundred and forty-six | AS_SAID"
                        + " | 6846 | '' | men",
                "Up to 300 trucks wait. | Up to 300 | UP_TO | 300 | '' | trucks",
                "It gets about 2/3 of its gas there. | about 2/3 | ABOUT | 2 | 1/3 | gas",
                "More then 30% of gas is gone. | More then 30% | MORE_THAN | 30 | % | gas",
                "Prices rose 3.2 p.c again. | 3.2 p.c | AS_SAID | 3.2 | % | prices",
                "At the least 300 men came. | At the least 300 | AT_LEAST | 300 | '' | men",
                "Practically 1,100 men live on board. | Practically 1,100 | NEARLY | 1100 | '' | men",
                "It lost half of its crews. | half | AS_SAID | 0.5 | '' | crews",
                "There were 500 or more boats. | 500 or more | AT_LEAST | 500 | '' | boats",
                "It was one of the reasons. | one | AS_SAID | 1 | '' | reasons",
                "They have one or two ships. | one or two | RANGE | 1..2 | '' | ships",
                "They saw one ship. | one | AS_SAID | 1 | '' | ship",
                "One of the pumps failed. | One | AS_SAID | 1 | '' | pumps",
                "A bushel went for $7.20 a bushel. | $7.20 a bushel | AS_SAID | 7.2 | USD/bushel | bushel",
                "It sells oil at €61 per barrel. | €61 per barrel | AS_SAID | 61 | EUR/bbl | sells oil",
                "It spends $4 million a year. | $4 million a year | AS_SAID | 4000000 | USD/year | spends",
                "It spent $4 million a year ago. | $4 million | AS_SAID | 4000000 | USD | ''",
                "Gas costs 61.4 euros per megawatt hour. | 61.4 euros per megawatt hour | AS_SAID | 61.4 | EUR/MWh | gas costs",
                "The fee of EUR 9,000 is due. | EUR 9,000 | AS_SAID | 9000 | EUR | fee",
                "It holds 86 million m³. | 86 million m³ | AS_SAID | 86000000 | m3 | ''",
                "They fined him 80 Canadian dollars. | 80 Canadian dollars | AS_SAID | 80 | CAD | ''",
                "They fined him C$80. | C$80 | AS_SAID | 80 | CAD | ''",
                "It let 40 cubic metres per second through. | 40 cubic metres per second | AS_SAID | 40 | m3/s | let",
                "It was minus 7 degrees Celsius. | minus 7 degrees Celsius | AS_SAID | -7 | °C | ''",
                "A ration of 250 g. | 250 g | AS_SAID | 250 | g | ration",
                "They make up something like 80% of it. | something like 80% | ABOUT | 80 | % | ''",
                "It fell by a quarter. | a quarter | AS_SAID | 0.25 | '' | ''",
                "They have 90 boats at most. | 90 | AS_SAID | 90 | '' | boats",
                "They have 90 at most. | 90 at most | AT_MOST | 90 | '' | ''",
                "Losses exceed 900. | exceed 900 | MORE_THAN | 900 | '' | losses",
                "Just under 600 came. | Just under 600 | NEARLY | 600 | '' | ''",
                "Losses did not exceed 900. | not exceed 900 | AT_MOST | 900 | '' | losses",
                "The plain stretches over 96,000 acres. | 96,000 acres | AS_SAID | 96000 | acre | plain stretches",
                "They pay 90 Kenyan shillings a litre. | 90 Kenyan shillings a litre | AS_SAID | 90 | KES/l | ''",
                "They pay 90 shillings. | 90 shillings | AS_SAID | 90 | shilling | ''",
                "Salt is 90 shillings in Uganda. | 90 shillings | AS_SAID | 90 | UGX | salt",
                "Salt is 90 pounds in Cairo, Egypt. | 90 pounds | AS_SAID | 90 | EGP | salt",
                "They pay 90 pounds. | 90 pounds | AS_SAID | 90 | GBP | ''",
                "They pay 90 Velmish dinars. | 90 Velmish dinars | AS_SAID | 90 | dinar | ''",
                "The firm lost 50 million won. | 50 million won | AS_SAID | 50000000 | KRW | firm",
                "They pay 900 EGP. | 900 EGP | AS_SAID | 900 | EGP | ''",
                "Fewer than fifty guards stayed. | Fewer than fifty | LESS_THAN | 50 | '' | guards",
            })
    void a_figure_is_read_with_comparator_unit_and_measure(
            String text, String words, Comparator comparator, String value, String unit, String measures) {
        List<Quantity> figures = Seen.in(text, Quantity.class);
        assertThat(figures).hasSize(1);
        Quantity figure = figures.getFirst();
        assertThat(figure.span().of(text)).isEqualTo(words);
        assertThat(figure.comparator()).isEqualTo(comparator);
        String upper = figure.upper().map(high -> ".." + high.toPlainString()).orElse("");
        assertThat(figure.value().stripTrailingZeros().toPlainString() + upper).isEqualTo(value);
        assertThat(figure.unit().symbol()).isEqualTo(unit);
        assertThat(figure.measures()).isEqualTo(measures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Su-27 flew past.",
                "Nobody speaks of COVID-19 there.",
                "The G7 was silent.",
                "It broke Article 5 of the pact.",
                "1. The harbour",
                "It rained at 14:30 there.",
                "He came first, she came second.",
                "No one knew.",
                "It has 5G and a 45-year-old crew.",
                "This is the one they want.",
                "It was not a good one.",
                "One should wait, and one day one will.",
                "It was one-sided, as lesson seven says.",
                "In 2019 it rained.",
                "The Group of Seven met.",
                "He came at 5 p.m. sharp.",
                "19.05 BST",
                "It came at 6 in the morning.",
                "It came at 4.20 on Tuesday.",
                "22.47 Curfew in Velm",
                "It takes between five and seven weeks.",
            })
    void a_number_that_counts_nothing_is_no_quantity(String text) {
        assertThat(Seen.words(text, Quantity.class)).isEmpty();
    }

    @Test
    void a_rise_from_one_figure_to_another_is_two_figures() {
        assertThat(Seen.words("Exports rose from 5% to 8% there.", Quantity.class))
                .containsExactly("5%", "8%");
        assertThat(Seen.words("It had gone up from 60 to 120.", Quantity.class)).containsExactly("60", "120");
    }

    @Test
    void a_figure_compared_with_one_of_money_or_a_share_is_of_the_same_unit() {
        assertThat(units("Bread costs 22 euros a kilo, up from 18.")).containsExactly("EUR/kg", "EUR/kg");
        assertThat(units("She stands at 46 percent, her rival at 45.")).containsExactly("%", "%");
        assertThat(units("It fell by 5 percent to 120.")).containsExactly("%", "");
        assertThat(units("It pays 5 euros to men from 12 towns.")).containsExactly("EUR", "");
    }

    private static List<String> units(String text) {
        return Seen.in(text, Quantity.class).stream()
                .map(figure -> figure.unit().symbol())
                .toList();
    }

    @Test
    void a_figure_belongs_to_the_actor_before_it_or_to_the_one_it_is_of() {
        assertThat(Seen.in("Marrow shares 900 km with Ostra.", Quantity.class)
                        .getFirst()
                        .owner())
                .isEqualTo("marrow");
        assertThat(Seen.in("Marrow says 20% of Ostra's oil is gone.", Quantity.class)
                        .getFirst()
                        .owner())
                .isEqualTo("ostra");
        assertThat(Seen.in("There were 20 ships.", Quantity.class).getFirst().owner())
                .isEmpty();
    }
}
