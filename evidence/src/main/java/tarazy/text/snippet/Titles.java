package tarazy.text.snippet;

/** Words before a person's name that say what the person is, and words that no person but an organisation has in its name. */
final class Titles {
    private static final WordSet OF_PERSONS = WordSet.of("""
            president general colonel minister prime foreign defence defense secretary king queen prince princess chancellor senator
            governor mayor professor dr mr mrs ms miss sir lady lord dame economist analyst ambassador spokesman spokeswoman spokesperson captain
            major admiral judge justice chairman chairwoman chairperson chair director deputy vice former lieutenant commander host
            journalist historian doctor gen col lt sgt sergeant capt prof sen rep gov rev hon attorney premier commissioner
            inspector pope cardinal bishop archbishop sheikh emir sultan imam ayatollah marshal brigadier corporal vizier speaker
            officer envoy prosecutor lawmaker leader chief acting interim late retired researcher activist lawyer author correspondent reporter editor
            """);

    private static final WordSet OF_ORGANISATIONS = WordSet.of("""
            institutes ministries universities unions councils committees associations agencies union community directorate inspectorate presidency council commission committee ministry department office bureau agency bank fund institute institution centre
            center foundation association federation confederation republic kingdom states nations organisation organization
            court parliament assembly senate congress party front movement army navy force forces guard police company
            corporation group university school college society alliance pact treaty league bloc house palace court times post
            news journal gazette tribune herald agency authority board chamber service cross crescent watch international
            network observatory inquiry mission secretariat province district county city emirate empire consortium panel
            boulevard street square river sea strait valley mountain mountains lake port island islands bay airport station
            treasury embassy consulate squadron brigade battalion division fleet militia corps bridge avenue road park hill coast gulf canal desert region hospital railway radio television museum church airline
            project programme program organisations
            rio río puerto lago sierra isla ciudad cabo golfo
            """);

    /** Of these, what is seldom a state's. */
    private static final WordSet PRIVATE = WordSet.of("""
            union association federation foundation institute society alliance league university college school group company
            corporation consortium party front movement church times post news journal gazette tribune herald network
            """);

    /** Of the words before persons, those with which no office ends, and those that are parts of names as well. */
    private static final WordSet NO_OFFICES = WordSet.of(
            "prime foreign defence defense vice former deputy acting interim late retired justice sheikh king queen prince princess"
                    + " lord lady dame sir emir sultan imam pope bishop marshal major judge mr mrs ms miss host speaker");

    private Titles() {}

    /** Whether an office may end with a word: after "Foreign Ministry Spokesman" a name begins. */
    static boolean ofOffice(String word) {
        return OF_PERSONS.contains(word) && !NO_OFFICES.contains(word);
    }

    static boolean ofPrivate(String word) {
        return PRIVATE.contains(word);
    }

    static boolean ofPerson(String word) {
        return OF_PERSONS.contains(word);
    }

    static boolean ofOrganisation(String word) {
        return OF_ORGANISATIONS.contains(word);
    }
}
