package dev.certcentral.tools.phrase;

import dev.certcentral.spec.model.Format;
import dev.certcentral.tools.page.Confidence;
import java.util.List;
import java.util.Optional;

/** Something a description says. */
public sealed interface Phrase {

    /** How sure the reading is. */
    Confidence confidence();

    /** The part of the text it rests on. For reports that run beside the page; never stored. */
    String basis();

    /**
     * Only these values are allowed.
     *
     * @param values as printed, without explanations
     * @param onlyFor the words between "values" and the colon when the list holds in some case only
     * @param confidence how sure
     * @param basis where it says so
     */
    record Allowed(List<String> values, Optional<String> onlyFor, Confidence confidence, String basis)
            implements Phrase {
        public Allowed {
            values = List.copyOf(values);
        }
    }

    /**
     * Values are announced, but none is listed.
     *
     * @param confidence how sure
     * @param basis where it says so
     */
    record AllowedElsewhere(Confidence confidence, String basis) implements Phrase {}

    /**
     * What the API assumes.
     *
     * @param value the value as printed
     * @param confidence how sure
     * @param basis where it says so
     */
    record Default(String value, Confidence confidence, String basis) implements Phrase {}

    /**
     * A number that bounds something.
     *
     * @param of what it bounds
     * @param number the bound, included
     * @param confidence how sure
     * @param basis where it says so
     */
    record Limit(Bound of, long number, Confidence confidence, String basis) implements Phrase {}

    /** What a limit bounds. */
    enum Bound {
        /** The smallest number. */
        MIN,
        /** The largest number. */
        MAX,
        /** The number of characters. */
        MAX_LENGTH,
        /** The number of elements. */
        MAX_ITEMS
    }

    /**
     * What a text must look like.
     *
     * @param format the format
     * @param confidence how sure
     * @param basis where it says so
     */
    record Shape(Format format, Confidence confidence, String basis) implements Phrase {}

    /**
     * A date within a span from today.
     *
     * @param amount how many
     * @param years whether years are counted; otherwise days
     * @param confidence how sure
     * @param basis where it says so
     */
    record Within(long amount, boolean years, Confidence confidence, String basis) implements Phrase {}

    /**
     * The parameter is demanded, refused or without effect in some case.
     *
     * @param effect what happens to it
     * @param clause in which case
     * @param confidence how sure
     * @param basis where it says so
     */
    record Conditional(Effect effect, Clause clause, Confidence confidence, String basis) implements Phrase {}

    /** What happens to a parameter in a case. */
    enum Effect {
        /** It must be given. */
        REQUIRED,
        /** It must not be given. */
        FORBIDDEN,
        /** It may be given in that case only. */
        ONLY,
        /** It has no effect. */
        IGNORED
    }

    /**
     * The parameter wins over others.
     *
     * @param losers the others
     * @param confidence how sure
     * @param basis where it says so
     */
    record Overrides(List<String> losers, Confidence confidence, String basis) implements Phrase {
        public Overrides {
            losers = List.copyOf(losers);
        }
    }

    /**
     * Others can be given in its place.
     *
     * @param others the others
     * @param confidence how sure
     * @param basis where it says so
     */
    record Replaceable(List<String> others, Confidence confidence, String basis) implements Phrase {
        public Replaceable {
            others = List.copyOf(others);
        }
    }

    /**
     * One of several is needed.
     *
     * @param members all of them
     * @param confidence how sure
     * @param basis where it says so
     */
    record Either(List<String> members, Confidence confidence, String basis) implements Phrase {
        public Either {
            members = List.copyOf(members);
        }
    }

    /**
     * It need not be given in some case that no payload shows.
     *
     * @param confidence how sure
     * @param basis where it says so
     */
    record Dispensable(Confidence confidence, String basis) implements Phrase {}

    /**
     * A sentence sounds like a condition and was not understood.
     *
     * @param confidence how sure that it is one
     * @param basis the sentence
     */
    record Unclear(Confidence confidence, String basis) implements Phrase {}
}
