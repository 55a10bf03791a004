package tarazy.uprising.street;

/** Named sets of rules and defaults. */
public enum Profile {
    /** Ours: Epstein's (2002) second run with the ratio rounded down. */
    TARAZY("tarazy"),
    /** Epstein's (2002) second run with the ratio as printed. */
    EPSTEIN("epstein-2002"),
    /** The example {@code epstein_civil_violence} of Mesa 3.3.1. */
    MESA("mesa-3.3.1"),
    /** The model Rebellion in the library of NetLogo 7. */
    NETLOGO("netlogo-7");

    private final String text;

    Profile(String text) {
        this.text = text;
    }

    /** With the year or version of what it follows. */
    public String text() {
        return text;
    }

    /** All settings of the profile, to change some. */
    public StreetSettings.Builder builder() {
        StreetSettings.Builder builder = new StreetSettings.Builder();
        return switch (this) {
            case TARAZY -> builder;
            case EPSTEIN -> builder.ratio(RatioRule.EXACT);
            case MESA ->
                builder.legitimacy(0.8)
                        .cops(0.074)
                        .longestTerm(1000)
                        .ratio(RatioRule.ROUND_HALF_EVEN)
                        .order(TurnOrder.DECIDE_THEN_MOVE)
                        .afterArrest(AfterArrest.RANDOM_EMPTY_CELL)
                        .jailed(JailedCitizens.BLOCK)
                        .term(TermRule.TO_LONGEST_ON_OWN_TURN)
                        .placement(Placement.BY_CHANCE);
            case NETLOGO ->
                builder.ratio(RatioRule.FLOOR)
                        .vision(new Neighbourhood(Neighbourhood.Shape.EUCLIDEAN, 7, true))
                        .order(TurnOrder.MOVE_THEN_DECIDE)
                        .afterArrest(AfterArrest.ARRESTED_CITIZENS_CELL)
                        .jailed(JailedCitizens.DO_NOT_BLOCK)
                        .term(TermRule.BELOW_LONGEST_AT_END_OF_STEP)
                        .placement(Placement.EXACT_NUMBERS);
        };
    }

    /** All settings of the profile. */
    public StreetSettings settings() {
        return builder().build();
    }
}
