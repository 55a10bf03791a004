package tarazy.text.snippet;

/** How a text says when. */
public enum DateClass {
    /** A day, month, year, decade or century of the calendar, or what of it is said: "January 2022", "5 January". */
    DATE,
    /** A day of the week without a date: "on Wednesday". */
    WEEKDAY,
    /** Counted from when the text speaks: "last week", "seven years ago". */
    RELATIVE,
    /** Counted from an event: "nine months after the annexation of the port". */
    ANCHORED,
    /** From one date to another: "from 1989 to 2019". */
    INTERVAL,
    /** How long: "for three weeks". */
    DURATION,
    /** No more than a hint: "in recent years". */
    VAGUE
}
