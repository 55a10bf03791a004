package tarazy.report;

import tarazy.text.snippet.Comparator;
import tarazy.text.snippet.Quantity;

/** A figure as the column {@code value} of {@code claims.csv} has it. */
final class ClaimCell {
    private ClaimCell() {}

    static String of(Quantity quantity) {
        String number = quantity.value().toPlainString();
        String percent = quantity.unit().symbol().equals("%") ? "%" : "";
        if (quantity.comparator() == Comparator.RANGE && quantity.upper().isPresent()) {
            return number + percent + " to " + quantity.upper().get().toPlainString() + percent;
        }
        String sign = switch (quantity.comparator()) {
            case MORE_THAN, AT_LEAST -> ">";
            case LESS_THAN, AT_MOST, UP_TO, NEARLY -> "<";
            case ABOUT, VAGUE -> "~";
            case AS_SAID, RANGE -> "";
        };
        return sign + number + percent;
    }
}
