package tarazy.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeverTest {
    private static LeverBuilder pipeline() {
        return Lever.named("pipeline")
                .from("russia")
                .over("kazakhstan")
                .through("Transit")
                .on("situation")
                .mode("passive", "deliberate")
                .power("hard")
                .origin("system")
                .strength(0.83);
    }

    private static LeverBuilder media() {
        return Lever.named("media")
                .label("Language and media")
                .from("russia")
                .over("population")
                .through("culture")
                .on("outlook")
                .mode("passive")
                .power("soft")
                .origin("system")
                .strength(0.4)
                .latency(2)
                .halfLife(3000)
                .cost(0, 0.1)
                .reversible(false)
                .claims(List.of("language-survey"));
    }

    private static LeverBuilder diversification() {
        return Lever.named("diversification")
                .from("kazakhstan")
                .over("russia")
                .through("trade")
                .on("situation")
                .mode("deliberate")
                .power("hard")
                .origin("sender")
                .strength(0.2);
    }

    @Test
    void theFullTypologyIsRead() {
        Lever lever = media().build();
        assertThat(lever.channel()).isEqualTo(Channel.CULTURE);
        assertThat(lever.on()).containsExactly(Target.GOALS, Target.PERCEPTIONS);
        assertThat(lever.onOutlook()).isTrue();
        assertThat(lever.mode()).containsExactly(Mode.PASSIVE);
        assertThat(lever.power()).isEqualTo(Power.SOFT);
        assertThat(lever.origin()).isEqualTo(Origin.SYSTEM);
        assertThat(lever.response()).isEqualTo(new Response(2, 3000, 0, 0.1, false));
        assertThat(lever.label()).isEqualTo("Language and media");
        assertThat(lever.claims()).containsExactly("language-survey");
        assertThat(pipeline().build().mode()).containsExactly(Mode.DELIBERATE, Mode.PASSIVE);
        assertThat(pipeline().build().label()).isEqualTo("pipeline");
        assertThat(pipeline().build().onOutlook()).isFalse();
        assertThat(Channel.TRANSIT.word()
                        + Target.GOALS.word()
                        + Mode.PASSIVE.word()
                        + Power.SOFT.word()
                        + Origin.SYSTEM.word())
                .isEqualTo("transitgoalspassivesoftsystem");
    }

    @Test
    void leversAreFoundByWhoAndWhat() {
        Levers levers = Levers.build(List.of(pipeline(), media(), diversification()));
        assertThat(levers.actors()).containsExactly("russia", "kazakhstan", "population");
        assertThat(levers.between("russia", "kazakhstan").all())
                .extracting(Lever::id)
                .containsExactly("pipeline");
        assertThat(levers.where(each -> each.power() == Power.SOFT).strength()).isEqualTo(0.4);
        assertThat(levers.netStrength("russia")).isEqualTo(0.83 + 0.4 - 0.2);
        assertThat(levers.netStrength("nobody")).isZero();
    }

    @Test
    void everyFaultOfEveryLeverIsTold() {
        LeverBuilder broken = Lever.named("talk")
                .from("putin")
                .over("putin")
                .through("gossip")
                .mode("often")
                .power("hard")
                .strength(-1)
                .latency(-1)
                .halfLife(0)
                .cost(Double.NaN, 0);
        assertThatThrownBy(() -> Levers.build(List.of(pipeline(), broken, Lever.named(""), pipeline())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        levers:
                          lever talk: channel is gossip, must be one of transit, trade, security, energy, elite, culture, diaspora, investment, information, institution
                          lever talk: mode is often, must be one of deliberate, passive
                          lever talk: origin is missing, must be one of sender, receiver, system
                          lever talk: latency is -1.0, must be 0 or more
                          lever talk: half-life is 0.0, must be above 0
                          lever talk: cost per act is NaN, must be 0 or more
                          lever talk: sender and receiver are both putin
                          lever talk: on names nothing, must be situation, goals or perceptions
                          lever talk: strength is -1.0, must be 0 or more
                          lever : channel is missing, must be one of transit, trade, security, energy, elite, culture, diaspora, investment, information, institution
                          lever : power is missing, must be one of hard, soft
                          lever : origin is missing, must be one of sender, receiver, system
                          lever : id is empty
                          lever : sender is empty
                          lever : receiver is empty
                          lever : on names nothing, must be situation, goals or perceptions
                          lever : mode names nothing, must be deliberate, passive or both
                          lever pipeline: id is already that of another lever""");
    }

    @Test
    void problemsCanBeReadOneByOne() {
        assertThatThrownBy(() -> pipeline().strength(Double.POSITIVE_INFINITY).build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new Problem("lever pipeline", "strength is Infinity, must be finite")));
    }
}
