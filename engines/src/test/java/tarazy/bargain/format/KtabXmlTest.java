package tarazy.bargain.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tarazy.bargain.Actor;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;
import tarazy.bargain.spatial.Accommodation;
import tarazy.bargain.spatial.OptionProbabilities;
import tarazy.bargain.spatial.RiskRange;
import tarazy.bargain.spatial.SpatialModel;
import tarazy.bargain.spatial.SpatialOptions;
import tarazy.bargain.spatial.Transition;
import tarazy.bargain.spatial.VotingRule;

class KtabXmlTest {
    private static final String SCENARIO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- two harbours -->
            <Scenario>
              <name>Harbours</name>
              <desc>Dues &amp; hours</desc>
              <prngSeed>7</prngSeed>
              <ModelParameters>
                <VictoryProbModel>Linear</VictoryProbModel>
                <PCEModel>MarkovIncentive</PCEModel>
                <StateTransitions>Stochastic</StateTransitions>
                <VotingRule>PropCbc</VotingRule>
                <BigRRange>Max</BigRRange>
              </ModelParameters>
              <Dimensions><dName>Dues</dName><dName>Hours</dName></Dimensions>
              <Actors>
                <Actor>
                  <name>Ada</name><description>the port</description><capability>117.5</capability>
                  <Position><dCoord>39.8</dCoord><dCoord>10</dCoord></Position>
                  <Salience><dSal>32.3</dSal><dSal>22.4</dSal></Salience>
                </Actor>
                <Actor>
                  <name>Bo</name><description></description><capability>90</capability>
                  <Position><dCoord>70</dCoord><dCoord>65</dCoord></Position>
                  <Salience><dSal>50</dSal><dSal>50</dSal></Salience>
                </Actor>
              </Actors>
              <IdealAdjustment>
                <iaPair><adjustingIdeal>Bo</adjustingIdeal><referencePos>Ada</referencePos><adjust>0.25</adjust></iaPair>
                <iaPair><adjustingIdeal>Bo</adjustingIdeal><referencePos>Bo</referencePos><adjust>0.5</adjust></iaPair>
              </IdealAdjustment>
            </Scenario>
            """;

    @Test
    void readsAllOfAScenario() {
        KtabScenario scenario = KtabXml.read(SCENARIO, "x.xml");
        assertThat(scenario.description()).isEqualTo("Dues & hours");
        assertThat(scenario.agenda().name()).isEqualTo("Harbours");
        assertThat(scenario.agenda().issues())
                .containsExactly(
                        new Issue(
                                "Dues",
                                Scale.of(0, 100),
                                List.of(
                                        new Actor("Ada", 117.5, 39.8, 32.3, "the port"),
                                        new Actor("Bo", 90, 70, 50, ""))),
                        new Issue(
                                "Hours",
                                Scale.of(0, 100),
                                List.of(
                                        new Actor("Ada", 117.5, 10, 22.4, "the port"),
                                        new Actor("Bo", 90, 65, 50, ""))));
        assertThat(scenario.options())
                .isEqualTo(SpatialOptions.standard()
                        .with(OptionProbabilities.MARKOV_INCENTIVE)
                        .with(Transition.STOCHASTIC)
                        .with(VotingRule.PROPORTIONAL_CUBIC)
                        .with(RiskRange.MAXIMUM)
                        .withSeed(7)
                        .with(new Accommodation(List.of("Ada", "Bo"), List.of(List.of(0.0, 0.0), List.of(0.25, 0.5)))));
        assertThat(new SpatialModel(scenario.options())
                        .bargain(scenario.agenda())
                        .turns())
                .hasSizeGreaterThan(1);
    }

    @Test
    void withoutAdjustmentIdealsFollowPositions() {
        String plain = SCENARIO.replaceAll("(?s)<IdealAdjustment>.*</IdealAdjustment>", "");
        assertThat(KtabXml.read(plain, "x.xml").options().accommodation()).isEqualTo(Accommodation.none());
    }

    @Test
    void saysAllFaultsWithTheirPlaces() {
        String broken = SCENARIO.replace("<VotingRule>PropCbc", "<VotingRule>Quadratic")
                .replace("<name>Bo</name>", "<name>Ada</name>")
                .replace("<capability>90</capability>", "")
                .replace("<dCoord>39.8</dCoord>", "<dCoord></dCoord>")
                .replace("<dSal>22.4</dSal>", "")
                .replace("<dCoord>65</dCoord>", "<dCoord>165</dCoord>")
                .replace("<referencePos>Ada", "<referencePos>Cy")
                .replace("<desc>", "<motto>no</motto><desc>");
        FormatException fault = (FormatException) catchThrowable(() -> KtabXml.read(broken, "x.xml"));
        assertThat(fault.faults().stream().map(each -> each.line() + ": " + each.message()))
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo("5: the scenario has no element motto"),
                        text -> assertThat(text).startsWith("11: voting-rule is Quadratic, must be one of"),
                        text -> assertThat(text)
                                .isEqualTo("18: dCoord 1 of Ada is missing, must be a number from 0 to 100"),
                        text -> assertThat(text).isEqualTo("19: Salience of Ada has 1 dSal for 2 dimensions"),
                        text -> assertThat(text)
                                .isEqualTo("21: the capability of Ada is missing, must be a number 0 or more"),
                        text -> assertThat(text).isEqualTo("22: the name Ada is already that of the actor in line 17"),
                        text -> assertThat(text)
                                .isEqualTo("23: dCoord 2 of Ada is 165, must be a number from 0 to 100"),
                        text -> assertThat(text).isEqualTo("28: adjustingIdeal names no actor: \"Bo\""),
                        text -> assertThat(text).isEqualTo("28: referencePos names no actor: \"Cy\""),
                        text -> assertThat(text).isEqualTo("29: adjustingIdeal names no actor: \"Bo\""),
                        text -> assertThat(text).isEqualTo("29: referencePos names no actor: \"Bo\""));
    }

    @Test
    void whatIsNoScenarioIsSaid() {
        assertThatThrownBy(() -> KtabXml.read("<Other/>", "x.xml"))
                .hasMessageContaining("the root element is Other, must be Scenario")
                .hasMessageContaining("there is no Dimensions with at least one dName")
                .hasMessageContaining("there is no Actors with at least one Actor");
        assertThatThrownBy(() -> KtabXml.read("<Scenario>", "x.xml"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("the XML cannot be read from here on");
        assertThatThrownBy(() -> KtabXml.read("", "x.xml")).isInstanceOf(FormatException.class);
    }

    @Test
    void entitiesAndDepthAreRefusedAtOnce() {
        String laughs =
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><Scenario><name>&b;</name></Scenario>";
        String outside =
                "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><Scenario><name>&a;</name></Scenario>";
        String deep = "<Scenario>" + "<a>".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String text : List.of(laughs, outside, deep)) {
                assertThatThrownBy(() -> KtabXml.read(text, "x.xml")).isInstanceOf(FormatException.class);
            }
        });
    }

    @Test
    void noMutilationEndsInAnythingButAFault() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(SCENARIO);
            for (int k = 0; k <= seed % 4; k++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, "<>&\"'/x9é\u0000".charAt(random.nextInt(10)));
                    default -> text.setCharAt(at, (char) random.nextInt(300));
                }
            }
            Throwable thrown = catchThrowable(() -> KtabXml.read(text.toString(), "x.xml"));
            assertThat(thrown == null || thrown instanceof FormatException)
                    .as("seed %d: %s", seed, thrown)
                    .isTrue();
        }
    }
}
