package tarazy.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tarazy.bargain.Scale;
import tarazy.report.Format;
import tarazy.report.GameForm;
import tarazy.report.ReadForm;

/** Reads the values of options, with messages that say how to write them. */
final class Converters {
    private Converters() {}

    /** A date such as 2022-01-07. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("\"" + text + "\" is not a date; write it as 2022-01-07");
            }
        }
    }

    /** A number of runs: 1 to 100 million, also written 10k, 1M or 10_000. */
    static final class Runs implements ITypeConverter<Integer> {
        private static final long MOST = 100_000_000;

        @Override
        public Integer convert(String text) {
            String plain = text.toLowerCase(Locale.ROOT).replace("_", "");
            long factor = plain.endsWith("k") ? 1_000 : plain.endsWith("m") ? 1_000_000 : 1;
            String digits = factor == 1 ? plain : plain.substring(0, plain.length() - 1);
            long runs = digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) * factor : 0;
            if (runs < 1 || runs > MOST) {
                throw new TypeConversionException("\"" + text
                        + "\" is not a number of runs; write a number from 1 to 100M, for example 10000 or 10k");
            }
            return (int) runs;
        }
    }

    /** How many of something to show: 1 to 100,000. */
    static final class Count implements ITypeConverter<Integer> {
        private static final int MOST = 100_000;

        @Override
        public Integer convert(String text) {
            int count = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
            if (count < 1 || count > MOST) {
                throw new TypeConversionException("\"" + text + "\" is not a number from 1 to 100000");
            }
            return count;
        }
    }

    /** A number of worker threads. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            int threads = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
            if (threads < 1 || threads > 1024) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not a number of threads; write a number from 1 to 1024");
            }
            return threads;
        }
    }

    /** A seed: any whole number of 64 bits. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not a seed; write a whole number, for example 1");
            }
        }
    }

    /** The two ends of a scale. */
    static final class Ends implements ITypeConverter<Scale> {
        @Override
        public Scale convert(String text) {
            int colon = text.indexOf(':');
            try {
                return Scale.of(
                        Double.parseDouble(text.substring(0, Math.max(colon, 0))),
                        Double.parseDouble(text.substring(colon + 1)));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not a scale; write its low and its high end, for example 0:100");
            }
        }
    }

    /** How sharply players optimise, 0 or more. */
    static final class Sharpness implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            boolean number = text.matches("\\+?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
            double value = number ? Double.parseDouble(text) : Double.NaN;
            if (!Double.isFinite(value)) {
                throw new TypeConversionException(
                        "\"" + text + "\" is no sharpness; write a number from 0 up, for example 1.5");
            }
            return value;
        }
    }

    /** A number of iterations: 1 to 100 million, also written 10k, 1M or 10_000. */
    static final class Iterations implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            try {
                return new Runs().convert(text);
            } catch (TypeConversionException e) {
                throw new TypeConversionException("\"" + text
                        + "\" is not a number of iterations; write a number from 1 to 100M, for example 1000 or 10k");
            }
        }
    }

    /** A form of printing solutions of a game. */
    static final class FormOfGame implements ITypeConverter<GameForm> {
        @Override
        public GameForm convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "text" -> GameForm.TEXT;
                case "json" -> GameForm.JSON;
                case "gambit" -> GameForm.GAMBIT;
                default ->
                    throw new TypeConversionException("\"" + text + "\" is not a form; write text, json or gambit");
            };
        }
    }

    /** A form of what was read. */
    static final class FormOfReading implements ITypeConverter<ReadForm> {
        @Override
        public ReadForm convert(String text) {
            for (ReadForm form : ReadForm.values()) {
                if (form.name().equalsIgnoreCase(text)) {
                    return form;
                }
            }
            throw new TypeConversionException("\"" + text + "\" is not a form; write text, jsonl or csv");
        }
    }

    /** A form of printing. */
    static final class Form implements ITypeConverter<Format> {
        @Override
        public Format convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                case "csv" -> Format.CSV;
                default -> throw new TypeConversionException("\"" + text + "\" is not a form; write text, json or csv");
            };
        }
    }
}
