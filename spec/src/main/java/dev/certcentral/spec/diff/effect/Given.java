package dev.certcentral.spec.diff.effect;

import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a request holds at one path, as far as rules can tell. */
public sealed interface Given
        permits Given.Absent,
                Given.Null,
                Given.Empty,
                Given.Exactly,
                Given.Something,
                Given.Elements,
                Given.Copies,
                Given.Day,
                Mixed {

    /** Nothing. */
    record Absent() implements Given {}

    /** JSON null, where that is a value. */
    record Null() implements Given {}

    /** A text without content, or an array without elements. */
    record Empty() implements Given {}

    /** One of the values that rules name. */
    record Exactly(Value value) implements Given {}

    /** A value that no rule names, or an object. */
    record Something() implements Given {}

    /** An array of scalars. */
    record Elements(List<Value> values) implements Given {
        public Elements {
            values = List.copyOf(values);
        }
    }

    /**
     * An array of objects that are all alike.
     *
     * @param element what each of them holds
     * @param count how many
     */
    record Copies(Map<ParameterPath, Given> element, int count) implements Given {
        public Copies {
            element = Collections.unmodifiableMap(new LinkedHashMap<>(element));
        }
    }

    /** A date. */
    record Day(LocalDate date) implements Given {}

    /** Whether it counts as given: null does not, except where it is a value. */
    default boolean given() {
        return !(this instanceof Absent);
    }

    /** Whether it is given with content. */
    default boolean filled() {
        return given() && !(this instanceof Empty);
    }
}
