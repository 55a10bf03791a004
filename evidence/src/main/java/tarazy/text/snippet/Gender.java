package tarazy.text.snippet;

/** Whether "he" or "she" means a person, as far as forms of address and common first names tell. */
enum Gender {
    MAN,
    WOMAN,
    /** Not told: both may mean this one. */
    UNKNOWN;

    private static final WordSet MEN = WordSet.of("""
            he his him mr sir lord king prince emir sultan sheikh imam pope chairman spokesman congressman businessman policeman
            man boy father son brother husband uncle grandfather widower fisherman watchman crewman monk gunman
            schoolmaster headmaster
            """);

    private static final WordSet WOMEN = WordSet.of("""
            she her mrs ms miss madam lady dame queen princess empress baroness chairwoman spokeswoman congresswoman businesswoman
            policewoman woman girl mother daughter sister wife aunt grandmother widow fisherwoman nun waitress actress midwife
            """);

    /** First names that hardly a woman has, of many lands. */
    private static final WordSet NAMES_OF_MEN = WordSet.of("""
            abdul abdullah abel adam adrian ahmad ahmed ahmet alan albert alberto alejandro aleksandr aleksander alexander alexandre alexei
            alfred ali alikhan amir anatoly anders andrei andrew andrey andrzej anthony anton antonio antony arman armen arthur arturo
            askar aslan bakhyt baurzhan benjamin bernard bilal boris brian bruno carlos charles christian christopher claude clement
            craig daniel daniyar darkhan dauren david denis diego dieter dmitri dmitry donald douglas edgar eduard eduardo edward
            emil emmanuel enrique eric erik erlan ernest evgeny farid faisal felipe felix fernando filip francisco franco frank
            frederick friedrich fyodor gabriel gary gennady geoffrey george georgy gerald gerard gerhard giovanni giorgio giuseppe
            gregory guillermo gunther gustav habib hamid hans harold harry hassan hector heinrich henri henrik henry herbert hugo
            hussein ian ibrahim igor ilham ilya isaac ismail ivan ivo jack jacob jakob jacques jakub james jamal jan jason javier jean
            jeffrey jens jeremy jerome joachim joao joe joel johan johann john jonas jonathan jorge jose josef joseph joshua juan
            julian juri kairat kamal karel karim karl kasim kemal kenneth kevin khaled khalid klaus kofi konstantin kurt kwame lars
            laszlo laurent lawrence lazar leo leon leonard leonid lev louis luca lucas luis lukas lukasz magnus mahmoud malik manuel
            marat marcel marco marcus marek mario mark markus martin mateo matthew maurice max maxim mehmet michael michel miguel mikhail
            milan miroslav mohamed mohammad mohammed muhammad mukhtar murat musa mustafa nathan nicholas nicolas nicolae niels nikita nikol nikolai
            nikola nikos nils norman nurlan nursultan oleg oliver olivier omar oscar osman otto pablo pascal patrick paul paulo pavel
            pedro peter petr philip philippe pierre piotr rafael rahim rainer rajiv ralph ramon ramzan raul raymond richard
            robert roberto rodrigo roger roland roman ronald rudolf ruslan rustam ryan salman samuel sanjay sebastian serge sergei sergey
            sergio serik simon stanislav stefan stepan stephen steven stuart sultan sven taras tariq terence thomas timothy timur tobias
            tomas tony umar vaclav vadim valentin valery vasily vasil viktor victor vincent vitaly vladimir vladislav walter werner
            wilhelm william willem wolfgang xavier yasser yerlan yevgeny yuri yusuf zoltan zoran
            """);

    /** First names that hardly a man has. */
    private static final WordSet NAMES_OF_WOMEN = WordSet.of("""
            ada agnes agnieszka aigul ainur aisha alba alexandra alice alicia alina alma amalia amanda amelia amina amira ana anastasia
            angela anita ann anna anne annette annika antonia arina asel astrid aurora ayesha ayse barbara beatrice beatriz bella
            bianca birgit bridget brigitte camila camilla carla carmen carol carolina caroline catherine cecilia charlotte chiara
            christina christine clara claire claudia cristina cynthia dana daria deborah diana dina dinara dolores dominika
            dorothy edith ekaterina elena eleanor elisa elisabeth elizabeth ella ellen elsa emilia emily emma erika esra
            esther eva eve fatima fatma fiona florence frances francesca frieda galina gabriela gabriella gertrude giulia gloria grace greta gulnara
            hanna hannah hannelore harriet heather heidi helen helena helga hilda ida ilona ines ingrid irena irene irina
            iris isabel isabella ivana jacqueline jane janet janina jelena jennifer jessica joan joanna johanna josefa josefina
            judith julia juliana julie karen karin karina katarina katarzyna kate katerina katherine kathleen katja katrin khadija klara
            kristina lara larisa laura layla lea leila lena leyla lidia lila lina linda lisa liudmila ljubica louise lucia lucy
            ludmila luisa lydia lyudmila madina magdalena malgorzata manuela margaret margarita maria mariam marianne marie marina
            marit marta martha mary maryam matilda melanie mercedes mia milena mira miriam mirjana monica monika nadia nadezhda nancy
            naomi natalia natalie natasha nazira nicole nina noor nora norma olena olga olivia oksana pamela patricia paula pauline
            petra polina rachel raisa rania raquel rebecca regina renata rita rosa rosalia rosemary ruth sabina sabine samira sandra sara sarah saule
            selma shirin signe silvia sofia solveig sonia sonja sophia sophie stefania stella susan susanne svetlana sylvia tamara tanja
            tatiana tatyana teresa theresa tina ursula valentina valeria vanessa vera veronica veronika victoria viktoria virginia wanda
            yana yasmin yulia yvonne zainab zarina zeynep zhanna zofia zoya zuzana
            """);

    /** What a form of address, a word for a person or a first name says. */
    static Gender of(String word) {
        if (MEN.contains(word) || NAMES_OF_MEN.contains(word)) {
            return MAN;
        }
        return WOMEN.contains(word) || NAMES_OF_WOMEN.contains(word) ? WOMAN : UNKNOWN;
    }

    /** Whether a pronoun may mean somebody of this kind. */
    boolean fits(String pronoun) {
        return switch (pronoun) {
            case "he", "his", "him" -> this != WOMAN;
            case "she", "her" -> this != MAN;
            default -> true;
        };
    }
}
