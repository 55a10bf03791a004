package tarazy.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tarazy.evidence.SpeakingDate;
import tarazy.evidence.SpeakingDates;

/** From when a text speaks: shown what it says itself, a person decides. */
record SpeaksFrom(SpeakingDates dates, Messages messages) {

    /** Shows the candidates with the words and lines that they come from. */
    void show(String file) {
        List<SpeakingDate> all = dates.candidates();
        messages.line(
                all.isEmpty()
                        ? file + " names no date with its year"
                        : "from when does " + file + " speak? It has these dates:");
        for (int i = 0; i < all.size(); i++) {
            String number = String.format("%3d  %s  ", i + 1, all.get(i).date());
            messages.line(number
                    + all.get(i).reasons().stream()
                            .map(SpeakingDate.Reason::text)
                            .collect(Collectors.joining("\n" + " ".repeat(number.length()))));
        }
        warn();
    }

    /** Says where the dates disagree. */
    void warn() {
        dates.warnings().forEach(warning -> messages.line("tarazy: " + warning));
    }

    /** What is typed until it is a date, or the number of one; empty if nothing is. */
    Optional<LocalDate> ask(BufferedReader answers) throws CallException {
        while (true) {
            messages.raw("speaks from (a number, a date such as 2022-01-07, or nothing to stop): ");
            String typed = typed(answers);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            Optional<LocalDate> date = date(typed);
            if (date.isPresent()) {
                return date;
            }
            messages.line("\"" + typed + "\" is no date, and no number of one");
        }
    }

    private static String typed(BufferedReader answers) throws CallException {
        try {
            String line = answers.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw new CallException("cannot read the answer: " + OutputFolder.reason(e));
        }
    }

    private Optional<LocalDate> date(String typed) {
        List<SpeakingDate> all = dates.candidates();
        if (typed.matches("[0-9]{1,3}")) {
            int number = Integer.parseInt(typed);
            return number >= 1 && number <= all.size()
                    ? Optional.of(all.get(number - 1).date())
                    : Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What a date was confirmed against, in a line. */
    String confirmed(LocalDate date) {
        String against = dates.candidates().stream().map(SpeakingDate::text).collect(Collectors.joining("; "));
        return "speaks from " + date + ", confirmed against "
                + (against.isEmpty() ? "nothing: the text names no date with its year" : against);
    }
}
