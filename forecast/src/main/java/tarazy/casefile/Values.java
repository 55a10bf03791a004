package tarazy.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import tarazy.casefile.YamlNode.Style;
import tarazy.casefile.YamlNode.YamlList;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.casefile.YamlNode.YamlScalar;
import tarazy.formula.Constants;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaParser;
import tarazy.formula.FormulaProblem;

/** Turns YAML nodes into values; what does not fit is reported and comes out empty. */
final class Values {
    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Optional<YamlScalar> scalar(YamlNode node, String expected) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        wrong(node, expected, "");
        return Optional.empty();
    }

    Optional<String> text(YamlNode node) {
        return scalar(node, "text").map(scalar -> scalar.text().strip());
    }

    Optional<YamlMap> map(YamlNode node, String expected) {
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        wrong(node, expected, "Write \"key: value\" on lines of their own, indented");
        return Optional.empty();
    }

    List<YamlNode> list(YamlNode node, String expected) {
        if (node instanceof YamlList list) {
            return list.items();
        }
        wrong(node, expected, "Write [a, b], or each item on a line of its own after \"- \"");
        return List.of();
    }

    List<String> texts(YamlNode node) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : list(node, "a list")) {
            text(item).ifPresent(texts::add);
        }
        return texts;
    }

    Optional<Long> whole(YamlNode node, long least, long most) {
        String expected = "a whole number" + (least == Long.MIN_VALUE ? "" : " from " + least + " to " + most);
        return scalar(node, expected).flatMap(scalar -> {
            if (scalar.style() == Style.PLAIN && scalar.text().matches("[-+]?[0-9]{1,19}")) {
                try {
                    long value = Long.parseLong(scalar.text());
                    if (value >= least && value <= most) {
                        return Optional.of(value);
                    }
                } catch (NumberFormatException e) {
                    // Too large for a long: reported below like every number out of range.
                }
            }
            wrong(scalar, expected, "");
            return Optional.empty();
        });
    }

    Optional<LocalDate> date(YamlNode node) {
        return scalar(node, "a date").flatMap(scalar -> {
            Optional<LocalDate> date = Dates.parse(scalar.text());
            if (date.isEmpty()) {
                wrong(scalar, "a date", Dates.ADVICE);
            }
            return date;
        });
    }

    /** A date, meaning its first instant, or a date with a time of day. */
    Optional<LocalDateTime> dateTime(YamlNode node) {
        return scalar(node, "a date or a date with a time").flatMap(scalar -> {
            Optional<LocalDateTime> start =
                    Dates.parse(scalar.text()).map(LocalDate::atStartOfDay).or(() -> time(scalar.text()));
            if (start.isEmpty()) {
                wrong(scalar, "a date or a date with a time", "Write 2022-01-07 or 2022-01-07T06:00");
            }
            return start;
        });
    }

    private static Optional<LocalDateTime> time(String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text.replace(' ', 'T'));
            return Dates.inRange(time.toLocalDate()) ? Optional.of(time) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Boolean> yesNo(YamlNode node) {
        return scalar(node, "yes or no").flatMap(scalar -> switch (scalar.text().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> {
                wrong(scalar, "yes or no", "");
                yield Optional.empty();
            }
        });
    }

    <E extends Enum<E>> Optional<E> choice(YamlNode node, Class<E> type) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(constant.name().toLowerCase(Locale.ROOT));
        }
        String expected = "one of " + String.join(", ", words);
        return scalar(node, expected).flatMap(scalar -> {
            int index = words.indexOf(scalar.text());
            if (index >= 0) {
                return Optional.of(type.getEnumConstants()[index]);
            }
            wrong(scalar, expected, Suggestions.nearest(scalar.text(), words));
            return Optional.empty();
        });
    }

    Optional<FormulaText> formula(YamlNode node) {
        return scalar(node, "a formula").flatMap(scalar -> {
            String text = scalar.text().stripTrailing();
            TextLayout layout = scalar.layout();
            try {
                return Optional.of(new FormulaText(text, FormulaParser.parse(text), scalar.place(), layout));
            } catch (FormulaException e) {
                for (FormulaProblem problem : e.problems()) {
                    problems.error(
                            layout.place(problem.span().start()), problem.message(), formulaAdvice(scalar, problem));
                }
                return Optional.empty();
            }
        });
    }

    private static String formulaAdvice(YamlScalar scalar, FormulaProblem problem) {
        boolean cut = scalar.inFlow()
                && scalar.style() == Style.PLAIN
                && scalar.text().chars().filter(c -> c == '(').count()
                        > scalar.text().chars().filter(c -> c == ')').count();
        return cut ? "Inside { } a comma ends the value: put the formula in double quotes" : problem.advice();
    }

    /** A number as the formula language writes it ({@code 12}, {@code 90%}, {@code 3k}, {@code yes}). */
    OptionalDouble constant(YamlNode node) {
        Optional<YamlScalar> scalar = scalar(node, "a number");
        if (scalar.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            OptionalDouble value =
                    Constants.value(FormulaParser.parse(scalar.get().text()));
            if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
                return value;
            }
        } catch (FormulaException e) {
            // Whatever it is, it is no number: reported below.
        }
        wrong(scalar.get(), "a number", "Write for example 12, 0.9, 90% or yes");
        return OptionalDouble.empty();
    }

    void wrong(YamlNode node, String expected, String advice) {
        problems.error(node.place(), "expected " + expected + ", found " + node.description(), advice);
    }
}
