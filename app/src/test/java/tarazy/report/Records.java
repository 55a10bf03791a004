package tarazy.report;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Rebuilds a record with every text in it changed, however deep. */
final class Records {
    private Records() {}

    static <T extends Record> T withTexts(T original, UnaryOperator<String> change) {
        return original.getClass().isRecord() ? cast(original, rebuilt(original, change)) : original;
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(T like, Object value) {
        return (T) like.getClass().cast(value);
    }

    private static Object changed(Object value, UnaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(text);
            case List<?> list ->
                list.stream().map(item -> changed(item, change)).toList();
            case Optional<?> optional -> optional.map(item -> changed(item, change));
            case Record part -> rebuilt(part, change);
            default -> value;
        };
    }

    private static Object rebuilt(Record original, UnaryOperator<String> change) {
        RecordComponent[] parts = original.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        try {
            for (int k = 0; k < parts.length; k++) {
                parts[k].getAccessor().setAccessible(true);
                values[k] = changed(parts[k].getAccessor().invoke(original), change);
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = original.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
