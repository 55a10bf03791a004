package tarazy.text.snippet;

/** Words for one person that say what the person does or is. */
final class People {
    private static final WordSet ONE = WordSet.of("""
            man woman boy girl child baby youth teenager pensioner widow widower mother father son daughter brother sister wife husband
            uncle aunt cousin grandmother grandfather friend neighbour neighbor guest passenger stranger colleague acquaintance
            farmer fisherman fisherwoman herder shepherd hunter miner worker labourer driver trucker pilot sailor skipper captain captive
            teacher schoolteacher schoolmaster headmaster attendant lecturer professor student pupil scholar historian economist analyst expert scientist physicist
            geologist sociologist doctor nurse surgeon paramedic midwife pharmacist lawyer judge prosecutor clerk notary priest monk imam nun
            baker butcher cook waiter waitress barber tailor carpenter welder electrician plumber mechanic engineer technician
            shopkeeper merchant trader broker banker businessman businesswoman manager owner landlord tenant customer vendor seller
            porter guard watchman caretaker cleaner janitor conductor usher guide interpreter translator secretary
            soldier conscript officer sergeant corporal lieutenant colonel major general commander recruit deserter veteran
            policeman policewoman constable detective gendarme fighter militant rebel gunman smuggler hacker prisoner inmate hostage
            official diplomat envoy ambassador consul aide adviser advisor spokesman spokeswoman spokesperson negotiator mediator
            observer inspector monitor delegate lawmaker deputy senator legislator minister governor mayor president premier chairman
            chairwoman director activist protester protestor demonstrator organiser organizer volunteer voter candidate refugee
            migrant villager resident local witness bystander survivor victim eyewitness
            journalist reporter correspondent editor photographer cameraman blogger columnist author writer poet novelist painter
            singer actor musician designer dockworker docker stevedore lighthousekeeper keeper crewman mate navigator insider source
            """);

    private People() {}

    static boolean one(String word) {
        return ONE.contains(word);
    }
}
